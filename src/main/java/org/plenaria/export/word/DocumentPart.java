// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.PrintedMasthead;
import org.plenaria.export.tables.Progress;

/** The document itself: masthead, titles, contents list, body, and how pages are set up. */
final class DocumentPart {

    private static final int LEFT_SHARE = 68; // per cent of the masthead's width
    private static final int STEP = 256; // paragraphs between two looks at whether to go on

    private final PageGeometry geometry;
    private final XmlWriter xml;
    private final WordXml word;
    private int bookmarks;

    DocumentPart(XmlWriter xml, PageGeometry geometry) {
        this.xml = xml;
        this.geometry = geometry;
        this.word = new WordXml(xml);
    }

    void start() throws IOException {
        xml.start("w:document", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R).start("w:body");
    }

    /** Organization on the left, distribution, symbol, date and original language on the right, a rule below. */
    void masthead(PrintedMasthead masthead) throws IOException {
        int left = leftWidth(geometry);
        int right = geometry.textWidth() - left;
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(geometry.textWidth()), "w:type", "dxa");
        xml.start("w:tblBorders");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "12", "w:space", "0", "w:color", "1D3F72").end();
        xml.empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.empty(side, "w:w", side.equals("w:bottom") ? "160" : "0", "w:type", "dxa");
        }
        xml.end(2);
        xml.start("w:tblGrid");
        xml.empty("w:gridCol", "w:w", Integer.toString(left)).empty("w:gridCol", "w:w", Integer.toString(right)).end();
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        cell(left, WordStyle.MASTHEAD, masthead.organization(), List.of(masthead.organizationInFull()));
        cell(right, WordStyle.MASTHEAD_RIGHT, "", masthead.lines());
        xml.end(2);
    }

    static int leftWidth(PageGeometry geometry) {
        return geometry.textWidth() * LEFT_SHARE / 100;
    }

    private void cell(int width, WordStyle style, String strong, List<String> lines) throws IOException {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
        boolean empty = true;
        if (!strong.isEmpty()) {
            paragraph(WordParagraph.labelled(style, strong, "", ""), "Strong");
            empty = false;
        }
        for (var line : lines) {
            if (!line.isEmpty()) {
                paragraph(WordParagraph.of(style, line), "");
                empty = false;
            }
        }
        if (empty) { // a cell must hold a paragraph
            paragraph(WordParagraph.of(style, ""), "");
        }
        xml.end();
    }

    /** The contents list: a real one that Word can update, filled in already. */
    void contents(String heading, List<ContentsEntry> entries, Map<String, Integer> pages) throws IOException {
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        word.value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique").end(2).start("w:sdtContent");
        paragraph(WordParagraph.of(WordStyle.CONTENTS, heading), "");
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            xml.start("w:p").start("w:pPr");
            word.value("w:pStyle", entry.style().id());
            xml.end();
            if (i == 0) {
                word.fieldCharacter("begin").instruction("TOC \\o \"1-2\" \\h \\z").fieldCharacter("separate");
            }
            xml.start("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
            word.run(entry.number().isBlank() ? entry.text() : entry.number() + "\t" + entry.text(), "");
            word.run("\t", "");
            word.field("PAGEREF " + entry.bookmark() + " \\h",
                    Integer.toString(pages.getOrDefault(entry.bookmark(), 1)));
            xml.end();
            if (i == entries.size() - 1) {
                word.fieldCharacter("end");
            }
            xml.end();
        }
        xml.end(2);
    }

    void paragraphs(List<WordParagraph> paragraphs, Progress progress) throws IOException {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / paragraphs.size());
            }
            var paragraph = paragraphs.get(i);
            paragraph(paragraph, paragraph.separator().equals("\t") ? "PlanLabel" : "Strong");
        }
    }

    private void paragraph(WordParagraph paragraph, String labelStyle) throws IOException {
        xml.start("w:p").start("w:pPr");
        word.value("w:pStyle", paragraph.style().id());
        if (paragraph.keepNext() && !paragraph.style().look().keepNext()) {
            xml.empty("w:keepNext");
        }
        if (paragraph.pageBreakBefore()) {
            xml.empty("w:pageBreakBefore");
        }
        var look = paragraph.style().look();
        if (look.hanging() > 0 && look.outline() > 0 && !paragraph.text().contains("\t")) {
            xml.empty("w:ind", "w:left", "0", "w:firstLine", "0"); // no number: nothing to hang the text from
        }
        xml.end();
        if (paragraph.bookmark().isPresent()) {
            bookmarks++;
            var id = Integer.toString(bookmarks);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", paragraph.bookmark().get());
            runs(paragraph, labelStyle);
            xml.empty("w:bookmarkEnd", "w:id", id);
        } else {
            runs(paragraph, labelStyle);
        }
        xml.end();
    }

    private void runs(WordParagraph paragraph, String labelStyle) throws IOException {
        word.run(paragraph.label(), labelStyle).run(paragraph.separator() + paragraph.text(), "");
    }

    /** Page size, margins, and which header and footer go where; ends the document. */
    void end() throws IOException {
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
        xml.empty("w:headerReference", "w:type", "first", "r:id", "rIdFirstHeader");
        xml.empty("w:footerReference", "w:type", "first", "r:id", "rIdFirstFooter");
        xml.empty("w:pgSz",
                "w:w", Integer.toString(geometry.paper().width()), "w:h", Integer.toString(geometry.paper().height()));
        xml.empty("w:pgMar",
                "w:top", Integer.toString(PageGeometry.TOP),
                "w:right", Integer.toString(PageGeometry.SIDE),
                "w:bottom", Integer.toString(PageGeometry.BOTTOM),
                "w:left", Integer.toString(PageGeometry.SIDE),
                "w:header", Integer.toString(PageGeometry.HEADER),
                "w:footer", Integer.toString(PageGeometry.FOOTER),
                "w:gutter", "0");
        xml.empty("w:titlePg").end(3);
    }
}
