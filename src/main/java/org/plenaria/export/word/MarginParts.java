// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Span;
import org.plenaria.export.document.Style;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.type.TextMeasure;

/** What stands at the head and the foot of every page. The first page has its masthead instead of a head line. */
final class MarginParts {

    private static final int GAP = 300;
    private static final String PAGE = "\u0001"; // stands for a field until the words around it are known
    private static final String PAGES = "\u0002";

    private final PrintedPlan plan;
    private final TextMeasure measure;

    MarginParts(PrintedPlan plan, TextMeasure measure) {
        this.plan = plan;
        this.measure = measure;
    }

    /** Words around two numbers: "Page {0} of {1}". */
    @FunctionalInterface
    interface PageLabel {
        String with(String page, String count);
    }

    /** The head line of pages of a width. */
    Paragraph header(Style style, int width) {
        int room = width - width(plan.reference()) - GAP;
        var mark = Mark.ofPlan(":header");
        return Paragraph.of(
                mark, style, Span.of(plan.reference() + "\t", plan.language()),
                Span.of(fitted(plan.title(), room), plan.language()));
    }

    /**
     * The foot line of pages of a width.
     *
     * @param count how many pages there are, until a word processor counts them
     */
    Paragraph footer(Style style, int width, PageLabel pageLabel, int count) {
        int room = width - width(pageLabel.with("000", "000")) - GAP;
        var provenance = plan.provenance();
        if (width(provenance) > room) {
            int others = width(plan.provenance("")) + width(" · ");
            provenance = fitted(plan.provenance(fitted(plan.title(), Math.max(0, room - others))), room);
        }
        var spans = new ArrayList<Span>();
        spans.add(Span.of(provenance + "\t", plan.language()));
        for (var piece : pageLabel.with(PAGE, PAGES).split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            spans.add(switch (piece) {
                case PAGE -> Span.of("1", plan.language()).withField("PAGE");
                case PAGES -> Span.of(Integer.toString(count), plan.language()).withField("NUMPAGES");
                default -> Span.of(piece, plan.language());
            });
        }
        return Paragraph.of(Mark.ofPlan(":footer"), style, spans);
    }

    private int width(String text) {
        var look = Style.FOOTER.look();
        return measure.width(text, look.font(), false, look.halfPoints());
    }

    private String fitted(String text, int room) {
        var look = Style.FOOTER.look();
        var line = text.replaceAll("\\s+", " ");
        var fitted = measure.fitted(line, look.font(), false, look.halfPoints(), room);
        int lastWord = fitted.lastIndexOf(' ');
        boolean cutInside = !fitted.equals(line) && line.charAt(fitted.length() - 1) != ' ' && lastWord > 0;
        return cutInside ? fitted.substring(0, lastWord) + "…" : fitted;
    }
}
