// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.PageGeometry;
import org.plenaria.export.document.ParagraphLook;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.type.Typeface;

/** The styles: true ones with their built-in names, so that a reader can restyle or outline the document. */
final class StylesPart {

    private static final String LABEL_SIZE = "19";

    private final WordLanguage language;
    private final PageGeometry geometry;
    private final ContentsTabs tabs;

    StylesPart(WordLanguage language, PageGeometry geometry, ContentsTabs tabs) {
        this.language = language;
        this.geometry = geometry;
        this.tabs = tabs;
    }

    void write(XmlWriter xml) throws IOException {
        var word = new WordXml(xml);
        xml.start("w:styles", "xmlns:w", WordXml.W);
        defaults(word);
        for (var style : Style.values()) {
            paragraphStyle(word, style);
        }
        xml.start("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        word.value("w:name", "Default Paragraph Font").value("w:uiPriority", 1);
        xml.empty("w:semiHidden").end();
        xml.start("w:style", "w:type", "character", "w:styleId", "Strong");
        word.value("w:name", "Strong");
        xml.empty("w:qFormat").start("w:rPr").empty("w:b").empty("w:bCs").end(2);
        xml.start("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", "PlanLabel");
        word.value("w:name", "Plan Label");
        xml.empty("w:qFormat").start("w:rPr");
        fonts(xml, Typeface.SANS);
        xml.empty("w:b").empty("w:bCs");
        word.value("w:color", "333333").value("w:sz", LABEL_SIZE).value("w:szCs", LABEL_SIZE);
        xml.end(2);
        characterStyle(word, "CommentReference", "annotation reference");
        characterStyle(word, "Hyperlink", "Hyperlink");
        TableStyles.write(word);
        xml.start("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        word.value("w:name", "No List").value("w:uiPriority", 99);
        xml.empty("w:semiHidden").end();
        xml.end();
    }

    private void defaults(WordXml word) throws IOException {
        var xml = word.xml();
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        fonts(xml, Typeface.SERIF);
        word.value("w:sz", 22).value("w:szCs", 22);
        language.write(xml);
        xml.end(2).start("w:pPrDefault").start("w:pPr").empty("w:widowControl").end(3);
    }

    private void paragraphStyle(WordXml word, Style style) throws IOException {
        var xml = word.xml();
        var look = style.look();
        if (style == Style.NORMAL) {
            xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else if (style.styleName().startsWith("Plan ")) {
            xml.start("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id());
        } else {
            xml.start("w:style", "w:type", "paragraph", "w:styleId", style.id());
        }
        word.value("w:name", style.styleName());
        if (style != Style.NORMAL) {
            word.value("w:basedOn", Style.NORMAL.id());
        }
        if (look.outline() > 0 || style == Style.TITLE) {
            word.value("w:next", Style.BODY.id());
        }
        xml.empty("w:qFormat").start("w:pPr");
        paragraphProperties(word, style);
        xml.end().start("w:rPr");
        runProperties(word, look);
        xml.end(2);
    }

    private void paragraphProperties(WordXml word, Style style) throws IOException {
        var xml = word.xml();
        var look = style.look();
        if (look.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (look.outline() > 0 || style == Style.CONTENTS) {
            xml.empty("w:keepLines");
        }
        borders(xml, style);
        tabStops(word, style);
        xml.empty("w:spacing",
                "w:before", Integer.toString(look.before()),
                "w:after", Integer.toString(look.after()),
                "w:line", Integer.toString(look.line()),
                "w:lineRule", "atLeast");
        int start = look.left() + look.hanging();
        if (start > 0) {
            xml.empty("w:ind", "w:left", Integer.toString(start), "w:hanging", Integer.toString(look.hanging()));
        }
        if (!look.align().isEmpty()) {
            word.value("w:jc", look.align());
        }
        if (look.outline() > 0) {
            word.value("w:outlineLvl", look.outline() - 1);
        }
    }

    private static void borders(XmlWriter xml, Style style) throws IOException {
        if (style.look().ruled() || style == Style.HEADER || style == Style.HEADER_WIDE) {
            border(xml, "w:bottom", "2");
        } else if (style == Style.FOOTER || style == Style.FOOTER_WIDE) {
            border(xml, "w:top", "4");
        }
    }

    private static void border(XmlWriter xml, String side, String space) throws IOException {
        xml.start("w:pBdr")
                .empty(side, "w:val", "single", "w:sz", "4", "w:space", space, "w:color", "BFBFBF")
                .end();
    }

    private void tabStops(WordXml word, Style style) throws IOException {
        var xml = word.xml();
        switch (style) {
            case HEADER, FOOTER -> rightTab(word, geometry.textWidth());
            case HEADER_WIDE, FOOTER_WIDE ->
                rightTab(word, geometry.turned(true).textWidth());
            case CONTENTS_1, CONTENTS_2 -> {
                xml.start("w:tabs");
                word.tab("left", tabs.of(style), "").tab("right", geometry.textWidth(), "dot");
                xml.end();
            }
            default -> {}
        }
    }

    private static void rightTab(WordXml word, int position) throws IOException {
        word.xml().start("w:tabs");
        word.tab("right", position, "");
        word.xml().end();
    }

    private static void runProperties(WordXml word, ParagraphLook look) throws IOException {
        var xml = word.xml();
        fonts(xml, look.font());
        if (look.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.caps()) {
            xml.empty("w:caps");
        }
        if (!look.colour().isEmpty()) {
            word.value("w:color", look.colour());
        }
        word.value("w:sz", look.halfPoints()).value("w:szCs", look.halfPoints());
    }

    private static void fonts(XmlWriter xml, Typeface font) throws IOException {
        xml.empty("w:rFonts",
                "w:ascii", font.family(), "w:hAnsi", font.family(), "w:eastAsia", font.family(), "w:cs", font.family());
    }

    private static void characterStyle(WordXml word, String id, String name) throws IOException {
        var xml = word.xml();
        xml.start("w:style", "w:type", "character", "w:styleId", id);
        word.value("w:name", name);
        word.value("w:basedOn", "DefaultParagraphFont");
        if (id.equals("CommentReference")) {
            xml.start("w:rPr");
            word.value("w:sz", 16).value("w:szCs", 16);
            xml.end();
        }
        xml.end();
    }
}
