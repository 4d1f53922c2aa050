// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.type.TextMeasure;

/** What stands at the head and the foot of every page. The first page has its masthead instead of a head line. */
final class MarginParts {

    private static final int GAP = 300;
    private static final String PAGE = "\u0001"; // stands for a field until the words around it are known
    private static final String PAGES = "\u0002";

    private final PrintedPlan plan;
    private final PageGeometry geometry;
    private final TextMeasure measure;

    MarginParts(PrintedPlan plan, PageGeometry geometry, TextMeasure measure) {
        this.plan = plan;
        this.geometry = geometry;
        this.measure = measure;
    }

    void header(XmlWriter xml) throws IOException {
        var word = new WordXml(xml);
        xml.start("w:hdr", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R);
        paragraph(word, WordStyle.HEADER);
        int room = geometry.textWidth() - width(plan.reference()) - GAP;
        word.run(plan.reference() + "\t" + fitted(plan.title(), room), "");
        xml.end(2);
    }

    /** Nothing, said outright: without it some programs repeat the other pages' head. */
    void firstHeader(XmlWriter xml) throws IOException {
        xml.start("w:hdr", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R);
        xml.start("w:p").end(2);
    }

    /**
     * The foot line.
     *
     * @param pageLabel "Page {0} of {1}" with the two numbers left open
     * @param count how many pages there are, until a word processor counts them
     */
    void footer(XmlWriter xml, PageLabel pageLabel, int count) throws IOException {
        var word = new WordXml(xml);
        xml.start("w:ftr", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R);
        paragraph(word, WordStyle.FOOTER);
        var label = pageLabel.with("000", "000");
        int room = geometry.textWidth() - width(label) - GAP;
        var provenance = plan.provenance();
        if (width(provenance) > room) {
            int others = width(plan.provenance("")) + width(" · ");
            provenance = fitted(plan.provenance(fitted(plan.title(), Math.max(0, room - others))), room);
        }
        word.run(provenance + "\t", "");
        for (var piece : pageLabel.with(PAGE, PAGES).split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            switch (piece) {
                case PAGE -> word.field("PAGE", "1");
                case PAGES -> word.field("NUMPAGES", Integer.toString(count));
                default -> word.run(piece, "");
            }
        }
        xml.end(2);
    }

    /** Words around two numbers. */
    @FunctionalInterface
    interface PageLabel {
        String with(String page, String count);
    }

    private static void paragraph(WordXml word, WordStyle style) throws IOException {
        word.xml().start("w:p").start("w:pPr");
        word.value("w:pStyle", style.id());
        word.xml().end();
    }

    private int width(String text) {
        var look = WordStyle.FOOTER.look();
        return measure.width(text, look.font(), false, look.halfPoints());
    }

    private String fitted(String text, int room) {
        var look = WordStyle.FOOTER.look();
        var line = text.replaceAll("\\s+", " ");
        var fitted = measure.fitted(line, look.font(), false, look.halfPoints(), room);
        int lastWord = fitted.lastIndexOf(' ');
        boolean cutInside = !fitted.equals(line) && line.charAt(fitted.length() - 1) != ' ' && lastWord > 0;
        return cutInside ? fitted.substring(0, lastWord) + "…" : fitted;
    }
}
