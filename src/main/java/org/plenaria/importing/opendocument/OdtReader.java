// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.office.BoldHeading;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.office.XmlPieces;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.source.TextRange;
import org.w3c.dom.Element;

/** Reads OpenDocument texts: headings, automatic numbers, lists, tables, and what stands beside the text. */
public final class OdtReader {

    private static final int DEEPEST = 50;

    private final OdfStyles styles;
    private final OdfNumbering numbering;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> beside = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int asides;
    private boolean tracked;

    private OdtReader(OdfStyles styles) {
        this.styles = styles;
        numbering = new OdfNumbering(styles);
    }

    /**
     * Reads a text.
     *
     * @throws ImportRefusedException when its parts are not those of an OpenDocument text
     */
    public static SourceDocument read(OfficePackage office, String fileName) throws ImportRefusedException {
        var content = office.part("content.xml").orElseThrow();
        var styles = new OdfStyles();
        XmlPieces.read(content, List.of("document-content", "automatic-styles"), fileName, styles::addStyle);
        var further = office.part("styles.xml");
        var ofStyles = further.isPresent()
                ? Optional.of(Xml.root(further.get(), fileName))
                : Optional.<Element>empty();
        ofStyles.ifPresent(styles::add);
        var reader = new OdtReader(styles);
        XmlPieces.read(content, List.of("document-content", "body", "text"), fileName, piece -> reader.take(piece, 0));
        ofStyles.flatMap(root -> Xml.down(root, "master-styles")).ifPresent(reader::pageMargins);
        return reader.document(office);
    }

    private SourceDocument document(OfficePackage office) {
        var notes = new ArrayList<ImportNote>();
        if (tracked) {
            notes.add(ImportNote.general(NoteKind.TRACKED_CHANGES_ACCEPTED));
        }
        if (office.hasMacros()) {
            notes.add(ImportNote.general(NoteKind.MACROS_IGNORED));
        }
        blocks.addAll(beside);
        return new SourceDocument(blocks, notes);
    }

    private void walk(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        Xml.children(parent).forEach(child -> take(child, depth));
    }

    private void take(Element child, int depth) {
        switch (String.valueOf(child.getLocalName())) {
            case "h" -> heading(child);
            case "p" -> paragraph(child, "", 0, false);
            case "list" -> list(child, Optional.empty(), 1);
            case "table" -> {
                tables++;
                blocks.add(new SourceBlock.Table(new OdtTable(this::cellText, tables).read(child)));
            }
            // What was deleted lies apart here; what was inserted stands in the text.
            case "tracked-changes" -> tracked |= !Xml.children(child).isEmpty();
            case "text-box" -> besides(child, AsideKind.TEXT_BOX, 0);
            case "sequence-decls", "forms", "variable-decls", "user-field-decls" -> { }
            default -> walk(child, depth + 1);
        }
    }

    private void heading(Element heading) {
        var outline = Xml.attribute(heading, "outline-level");
        int level = outline.matches("[1-9]") ? Integer.parseInt(outline) : 1;
        boolean unnumbered = Xml.attribute(heading, "is-list-header").equals("true");
        var number = unnumbered ? "" : numbering.ofHeading(level);
        line(heading, number, level, 0);
    }

    private void paragraph(Element paragraph, String number, int listLevel, boolean continues) {
        var style = Xml.attribute(paragraph, "style-name");
        boolean ofStyle = listLevel == 0 && number.isEmpty() && styles.listOf(style).isPresent();
        var mark = ofStyle ? numbering.ofItem(styles.listOf(style).orElse(""), 1, "") : number;
        lines(paragraph, mark, styles.isTitle(style) ? 1 : 0, ofStyle && mark.isEmpty() ? 1 : listLevel, continues);
    }

    private void line(Element heading, String number, int level, int listLevel) {
        lines(heading, number, level, listLevel, false);
    }

    private void list(Element list, Optional<String> inherited, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        var own = Optional.of(Xml.attribute(list, "style-name")).filter(name -> !name.isEmpty());
        var style = own.or(() -> inherited).orElse("");
        boolean goesOn = depth > 1 || Xml.attribute(list, "continue-numbering").equals("true")
                || !Xml.attribute(list, "continue-list").isEmpty();
        if (!goesOn) {
            numbering.restart(style);
        }
        for (var item : Xml.children(list)) {
            boolean header = "list-header".equals(item.getLocalName());
            boolean first = true;
            for (var child : Xml.children(item)) {
                switch (String.valueOf(child.getLocalName())) {
                    case "p" -> {
                        boolean marked = first && !header;
                        var number = marked
                                ? numbering.ofItem(style, depth, Xml.attribute(item, "start-value"))
                                : "";
                        paragraph(child, number, depth, !marked);
                        first = false;
                    }
                    case "h" -> {
                        var level = Xml.attribute(child, "outline-level");
                        var number = header ? "" : numbering.ofItem(style, depth, Xml.attribute(item, "start-value"));
                        line(child, number, level.matches("[1-9]") ? Integer.parseInt(level) : depth, 0);
                        first = false;
                    }
                    case "list" -> list(child, Optional.of(style), depth + 1);
                    default -> { }
                }
            }
        }
    }

    private void lines(Element paragraph, String number, int level, int listLevel, boolean continues) {
        var text = textOf(paragraph);
        if (text.text().isBlank()) {
            return;
        }
        paragraphs++;
        var place = new SourcePlace.Paragraph(paragraphs);
        int from = 0;
        boolean first = true;
        for (var part : text.text().split("\n", -1)) {
            if (!part.isBlank()) {
                var mark = first ? number : "";
                var bold = within(text.bold(), from, from + part.length(), mark.length());
                int heading = level == 0 && listLevel == 0 && BoldHeading.is(mark + part, bold)
                        ? BoldHeading.LEVEL
                        : level;
                blocks.add(new SourceBlock.Text(new SourceLine(mark + part, place, new LineHints(
                        heading, heading > 0 ? 0 : listLevel, continues && heading == 0,
                        heading > 0 ? List.of() : bold))));
                first = false;
            }
            from += part.length() + 1;
        }
    }

    private static List<TextRange> within(List<TextRange> bold, int from, int to, int shift) {
        return bold.stream()
                .filter(range -> range.start() < to && range.end() > from)
                .map(range -> new TextRange(
                        Math.max(range.start(), from) - from + shift, Math.min(range.end(), to) - from + shift))
                .toList();
    }

    private OdtText textOf(Element paragraph) {
        var text = new OdtText(styles, paragraph);
        text.anchored().forEach(one -> besides(one.content(), one.kind(), 0));
        return text;
    }

    private String cellText(Element paragraph) {
        return textOf(paragraph).text();
    }

    private void pageMargins(Element masters) {
        for (var page : Xml.children(masters, "master-page")) {
            for (var part : Xml.children(page)) {
                var name = String.valueOf(part.getLocalName());
                if (name.startsWith("header")) {
                    besides(part, AsideKind.PAGE_HEADER, 0);
                } else if (name.startsWith("footer")) {
                    besides(part, AsideKind.PAGE_FOOTER, 0);
                }
            }
        }
    }

    private void besides(Element parent, AsideKind kind, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var child : Xml.children(parent)) {
            var name = String.valueOf(child.getLocalName());
            if (name.equals("p") || name.equals("h")) {
                var text = textOf(child).text().replace('\n', ' ').strip();
                if (!text.isBlank()) {
                    asides++;
                    beside.add(new SourceBlock.Beside(
                            new SourceLine(text, new SourcePlace.Aside(kind, asides), LineHints.NONE), kind));
                }
            } else if (!name.equals("creator") && !name.equals("date")) {
                besides(child, kind, depth + 1);
            }
        }
    }
}
