// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.office.BoldHeading;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.office.XmlPieces;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.source.TextRange;
import org.w3c.dom.Element;

/** Reads Word documents: headings, automatic numbers, lists, tables, and what stands beside the text. */
public final class WordReader {

    private static final int DEEPEST = 50;
    private static final Map<String, AsideKind> BESIDE = Map.of(
            "footnotes", AsideKind.FOOTNOTE,
            "endnotes", AsideKind.ENDNOTE,
            "comments", AsideKind.REMARK,
            "header", AsideKind.PAGE_HEADER,
            "footer", AsideKind.PAGE_FOOTER);

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> beside = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int asides;
    private boolean tracked;

    private WordReader(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /**
     * Reads a document.
     *
     * @throws ImportRefusedException when its parts are not those of a Word document
     */
    public static SourceDocument read(OfficePackage office, String fileName) throws ImportRefusedException {
        var main = Relations.first(office, "", "officeDocument", fileName).orElse("word/document.xml");
        var relations = Relations.of(office, main, fileName).values();
        var document = office.part(main)
                .orElseThrow(() -> new ImportRefusedException(RefusalReason.DAMAGED, fileName));
        var reader = new WordReader(
                new WordStyles(part(office, target(relations, "styles"), fileName)),
                new WordNumbering(part(office, target(relations, "numbering"), fileName)));
        XmlPieces.read(document, List.of("document", "body"), fileName, piece -> reader.take(piece, 0));
        for (var relation : relations) {
            var kind = BESIDE.get(relation.type());
            if (kind != null) {
                var root = part(office, Optional.of(relation.target()), fileName);
                if (root.isPresent()) {
                    reader.besides(root.get(), kind);
                }
            }
        }
        return reader.document(office);
    }

    private static Optional<String> target(Collection<Relations.Relation> relations, String type) {
        return relations.stream().filter(one -> one.type().equals(type)).map(Relations.Relation::target).findFirst();
    }

    private static Optional<Element> part(OfficePackage office, Optional<String> name, String fileName)
            throws ImportRefusedException {
        var bytes = name.flatMap(office::part);
        return bytes.isPresent() ? Optional.of(Xml.root(bytes.get(), fileName)) : Optional.empty();
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
            case "p" -> paragraph(child);
            case "tbl" -> {
                tables++;
                var table = new WordTable(this::cellText, tables);
                blocks.add(new SourceBlock.Table(table.read(child)));
                tracked |= table.tracked();
            }
            case "sectPr", "del", "moveFrom", "Fallback" -> { }
            default -> walk(child, depth + 1);
        }
    }

    private ParagraphText textOf(Element paragraph) {
        var text = new ParagraphText(styles, paragraph);
        tracked |= text.tracked();
        text.boxes().forEach(box -> besides(box, AsideKind.TEXT_BOX));
        return text;
    }

    private String cellText(Element paragraph) {
        var text = textOf(paragraph).text();
        var mark = mark(paragraph, style(paragraph));
        return mark.map(WordNumbering.Mark::text).orElse("") + text;
    }

    private static String style(Element paragraph) {
        return Xml.down(paragraph, "pPr", "pStyle").map(one -> Xml.attribute(one, "val")).orElse("");
    }

    private void paragraph(Element paragraph) {
        var text = textOf(paragraph);
        var style = style(paragraph);
        var mark = mark(paragraph, style);
        if (text.text().isBlank()) {
            return;
        }
        paragraphs++;
        var place = new SourcePlace.Paragraph(paragraphs);
        int from = 0;
        for (var part : text.text().split("\n", -1)) {
            if (!part.isBlank()) {
                boolean first = text.text().substring(0, from).isBlank();
                var number = first ? mark.map(WordNumbering.Mark::text).orElse("") : "";
                int list = first ? mark.map(WordNumbering.Mark::level).orElse(0) : 0;
                var bold = within(text.bold(), from, from + part.length(), number.length());
                blocks.add(new SourceBlock.Text(new SourceLine(
                        number + part, place, hints(style, paragraph, number + part, list, bold))));
            }
            from += part.length() + 1;
        }
    }

    private LineHints hints(String style, Element paragraph, String text, int list, List<TextRange> bold) {
        int level = Xml.down(paragraph, "pPr", "outlineLvl")
                .map(one -> Xml.attribute(one, "val"))
                .filter(one -> one.matches("[0-8]"))
                .map(one -> Integer.parseInt(one) + 1)
                .orElseGet(() -> styles.headingLevel(style));
        if (level == 0 && BoldHeading.is(text, bold)) {
            level = BoldHeading.LEVEL;
        }
        // Word's own "List Continue" and its kin go on with the list above.
        boolean continues = level == 0 && styles.continues(style);
        return new LineHints(
                level, level > 0 ? 0 : continues ? 1 : list, continues, level > 0 ? List.of() : bold);
    }

    private static List<TextRange> within(List<TextRange> all, int from, int to, int shift) {
        return all.stream()
                .filter(range -> range.start() < to && range.end() > from)
                .map(range -> new TextRange(
                        Math.max(range.start(), from) - from + shift, Math.min(range.end(), to) - from + shift))
                .toList();
    }

    private Optional<WordNumbering.Mark> mark(Element paragraph, String style) {
        var own = Xml.down(paragraph, "pPr", "numPr");
        var ofStyle = styles.numbering(style);
        var id = own.flatMap(one -> Xml.down(one, "numId")).or(() -> ofStyle.flatMap(one -> Xml.down(one, "numId")));
        var level = own.flatMap(one -> Xml.down(one, "ilvl"))
                .or(() -> ofStyle.flatMap(one -> Xml.down(one, "ilvl")))
                .map(one -> Xml.attribute(one, "val"))
                .filter(one -> one.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
        return id.flatMap(one -> numbering.next(Xml.attribute(one, "val"), level));
    }

    private void besides(Element parent, AsideKind kind) {
        for (var child : Xml.children(parent)) {
            var name = String.valueOf(child.getLocalName());
            boolean separator = !Xml.attribute(child, "type").isEmpty()
                    && (name.equals("footnote") || name.equals("endnote"));
            if (name.equals("p")) {
                var text = new ParagraphText(styles, child).text().replace('\n', ' ').strip();
                if (!text.isBlank()) {
                    asides++;
                    beside.add(new SourceBlock.Beside(
                            new SourceLine(text, new SourcePlace.Aside(kind, asides), LineHints.NONE), kind));
                }
            } else if (!separator) {
                besides(child, kind);
            }
        }
    }
}
