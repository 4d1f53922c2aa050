// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;

/** What stands on every page around the timeline: two lines above it, one below. */
final class PageFrame {

    /** Points a pixel in full size: a pixel of the screen is 1/96 of an inch. */
    static final double FULL_SIZE = 0.75;
    private static final double HEAD = 46;
    private static final double FOOT = 26;
    private static final double FIRST_LINE = 9;
    private static final double SECOND_LINE = 28;
    private static final double FOOT_LINE = 10;
    private static final double GAP = 24;

    private final PageSetup setup;
    private final TextFit fit;
    private final List<Shape> shapes = new ArrayList<>();

    PageFrame(PageSetup setup, TextFit fit) {
        this.setup = setup;
        this.fit = fit;
    }

    /** The place of the timeline on a page, in points. */
    static Bounds body(PageSetup setup) {
        double top = PageSetup.MARGIN + HEAD * FULL_SIZE;
        return new Bounds(
                PageSetup.MARGIN, top, setup.pageWidth() - 2 * PageSetup.MARGIN,
                setup.pageHeight() - PageSetup.MARGIN - FOOT * FULL_SIZE - top);
    }

    Placed placed(PageTexts texts, int number, int pages) {
        double width = (setup.pageWidth() - 2 * PageSetup.MARGIN) / FULL_SIZE;
        double height = (setup.pageHeight() - 2 * PageSetup.MARGIN) / FULL_SIZE;
        shapes.clear();
        line(texts.title(), TextStyle.AREA, Role.TEXT, texts.origin(), width, FIRST_LINE);
        line(texts.subject(), TextStyle.TITLE, Role.HEADING_TEXT, texts.day(), width, SECOND_LINE);
        double rule = height - FOOT_LINE - 12;
        shapes.add(new Shape.Line(0, rule, width, rule, 1, false, Ink.of(Role.PERIOD_LINE)));
        var page = texts.numbering().of(number, pages);
        line(texts.foot(), TextStyle.SUBLINE, Role.MUTED_TEXT, page, width, height - FOOT_LINE);
        return new Placed(
                List.of(new Layer(new Bounds(0, 0, width, height), shapes)),
                PageSetup.MARGIN, PageSetup.MARGIN, FULL_SIZE);
    }

    /** A text at the left and a small one at the right, which is short and comes first when there is little room. */
    private void line(String left, TextStyle style, Role role, String right, double width, double middle) {
        var end = fit.fit(right, TextStyle.SUBLINE, width / 2);
        double endWidth = fit.width(end, TextStyle.SUBLINE);
        var start = fit.fit(left, style, width - endWidth - GAP);
        if (!start.isEmpty()) {
            shapes.add(new Shape.Text(start, 0, middle, style, Ink.of(role)));
        }
        if (!end.isEmpty()) {
            shapes.add(new Shape.Text(
                    end, width - endWidth, middle, TextStyle.SUBLINE, Ink.of(Role.MUTED_TEXT)));
        }
    }
}
