// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.office.XmlPieces;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.w3c.dom.Element;

/**
 * Reads a Word document of ours that was edited: paragraphs with the hidden bookmarks around them, as if all tracked
 * changes were accepted, and who made those.
 */
final class WordReturn {

    private static final int DEEPEST = 50;
    private static final String ANNEX = "_Tocannex";

    private final BookmarkRanges bookmarks = new BookmarkRanges();
    private final List<Raw> paragraphs = new ArrayList<>();
    private final Map<FieldMark, Trace> deleted = new HashMap<>();
    private Optional<CellPlace> cell = Optional.empty();
    private String joined = ""; // of a paragraph whose end was deleted: it goes on in the next
    private boolean annex;
    private boolean tracked;
    private int tables;

    /** A paragraph before it is known which bookmarks lie around it. */
    private record Raw(
            int index, String style, String text, Optional<CellPlace> cell, Optional<Trace> trace,
            List<String> comments) {}

    private WordReturn() {}

    static ReturnedDocument read(OfficePackage office, String fileName) throws ImportRefusedException {
        var main = Relations.first(office, "", "officeDocument", fileName).orElse("word/document.xml");
        var document = office.part(main)
                .orElseThrow(() -> new ImportRefusedException(RefusalReason.DAMAGED, fileName));
        var reader = new WordReturn();
        XmlPieces.read(document, List.of("document", "body"), fileName, piece -> reader.take(piece, 0));
        var comments = ReturnedComments.read(office, main, fileName);
        var all = new ArrayList<ReturnedParagraph>();
        for (var raw : reader.paragraphs) {
            all.add(new ReturnedParagraph(
                    raw.index + 1, raw.style, reader.bookmarks.around(raw.index), raw.text, raw.cell, raw.trace,
                    raw.comments));
        }
        return new ReturnedDocument(
                CarriedText.of(office, main, fileName), all, comments, reader.deleted, reader.tracked);
    }

    private void take(Element element, int depth) {
        if (depth > DEEPEST || annex) {
            return;
        }
        switch (String.valueOf(element.getLocalName())) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "bookmarkStart" -> start(element, paragraphs.size());
            case "bookmarkEnd" -> bookmarks.end(Xml.attribute(element, "id"), paragraphs.size(), false);
            case "sectPr", "del", "moveFrom", "Fallback" -> { }
            case "sdt" -> {
                if (!isContents(element)) {
                    Xml.children(element, "sdtContent").forEach(inside -> take(inside, depth + 1));
                }
            }
            default -> Xml.children(element).forEach(child -> take(child, depth + 1));
        }
    }

    private static boolean isContents(Element sdt) {
        return Xml.down(sdt, "sdtPr", "docPartObj").isPresent();
    }

    private void start(Element bookmark, int paragraph) {
        var name = Xml.attribute(bookmark, "name");
        annex |= name.equals(ANNEX);
        bookmarks.start(Xml.attribute(bookmark, "id"), name, paragraph);
    }

    private void table(Element table) {
        if (cell.isPresent()) { // a table in a cell: its words belong to the cell
            Xml.children(table, "tr").forEach(row -> Xml.children(row, "tc").forEach(this::paragraphs));
            return;
        }
        int number = tables++;
        int row = 0;
        for (var one : Xml.children(table)) {
            if ("bookmarkStart".equals(one.getLocalName()) || "bookmarkEnd".equals(one.getLocalName())) {
                take(one, 0);
            } else if ("tr".equals(one.getLocalName())) {
                row(one, number, row++);
            } else if ("sdt".equals(one.getLocalName())) {
                for (var inside : Xml.children(one, "sdtContent")) {
                    for (var wrapped : Xml.children(inside, "tr")) {
                        row(wrapped, number, row++);
                    }
                }
            }
        }
    }

    private void row(Element row, int table, int number) {
        var removed = Xml.down(row, "trPr", "del");
        if (removed.isPresent()) {
            tracked = true;
            removed.flatMap(WordReturn::trace).ifPresent(trace -> goneWith(row, trace, 0));
            return;
        }
        int column = 0;
        for (var one : Xml.children(row)) {
            var inner = "sdt".equals(one.getLocalName())
                    ? Xml.down(one, "sdtContent", "tc").orElse(one)
                    : one;
            if ("tc".equals(inner.getLocalName())) {
                cell = Optional.of(new CellPlace(table, number, column));
                paragraphs(inner);
                cell = Optional.empty();
                column += Xml.down(inner, "tcPr", "gridSpan")
                        .map(span -> Xml.attribute(span, "val"))
                        .filter(span -> span.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(1);
            } else {
                take(one, 0);
            }
        }
    }

    private void paragraphs(Element parent) {
        Xml.children(parent).forEach(child -> take(child, 0));
    }

    // Names the bookmarks in something that is gone, so that it can be said who took it out.
    private void goneWith(Element gone, Trace trace, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var child : Xml.children(gone)) {
            if ("bookmarkStart".equals(child.getLocalName())) {
                FieldMark.ofBookmark(Xml.attribute(child, "name")).ifPresent(mark -> deleted.put(mark, trace));
            }
            goneWith(child, trace, depth + 1);
        }
    }

    private void paragraph(Element paragraph) {
        int index = paragraphs.size();
        var content = new ReturnedText(new ReturnedText.Marks() {
            @Override
            public void start(Element bookmark) {
                WordReturn.this.start(bookmark, index);
            }

            @Override
            public void end(Element bookmark, boolean afterText) {
                bookmarks.end(Xml.attribute(bookmark, "id"), index, afterText);
            }
        }, joined);
        content.read(paragraph);
        joined = "";
        tracked |= content.tracked();
        if (annex) {
            return;
        }
        var endDeleted = Xml.down(paragraph, "pPr", "rPr", "del").or(() ->
                Xml.down(paragraph, "pPr", "rPr", "moveFrom"));
        if (endDeleted.isPresent()) {
            tracked = true;
            endDeleted.flatMap(WordReturn::trace).ifPresent(trace -> goneWith(paragraph, trace, 0));
            joined = content.text();
            return;
        }
        var style = Xml.down(paragraph, "pPr", "pStyle").map(one -> Xml.attribute(one, "val")).orElse("");
        var ofEnd = Xml.down(paragraph, "pPr", "rPr", "ins").flatMap(WordReturn::trace);
        paragraphs.add(new Raw(
                index, style, content.text(), cell, Trace.later(content.trace(), ofEnd), content.comments()));
    }

    static Optional<Trace> trace(Element change) {
        return Trace.of(Xml.attribute(change, "author"), Xml.attribute(change, "date"));
    }
}
