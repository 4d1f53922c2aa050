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
    /** What a further line of a text adds. */
    private static final double LINE = 17;

    private final PageSetup setup;
    private final TextFit fit;
    private final List<Shape> shapes = new ArrayList<>();

    PageFrame(PageSetup setup, TextFit fit) {
        this.setup = setup;
        this.fit = fit;
    }

    /** The place of the timeline on a page with these texts around it, in points. */
    Bounds body(PageTexts texts) {
        double top = PageSetup.MARGIN + (HEAD + further(texts)) * FULL_SIZE;
        return new Bounds(
                PageSetup.MARGIN, top, setup.pageWidth() - 2 * PageSetup.MARGIN,
                setup.pageHeight() - PageSetup.MARGIN - (FOOT + footFurther(texts)) * FULL_SIZE - top);
    }

    /** How much higher than usual the head is for titles that take several lines. */
    private double further(PageTexts texts) {
        double width = width();
        return (lines(texts.title(), TextStyle.AREA, texts.origin(), width).size()
                + lines(texts.subject(), TextStyle.TITLE, texts.day(), width).size() - 2) * LINE;
    }

    private double footFurther(PageTexts texts) {
        return (lines(texts.foot(), TextStyle.SUBLINE, widestNumber(texts), width()).size() - 1) * LINE;
    }

    private static String widestNumber(PageTexts texts) {
        return texts.numbering().of(9999, 9999);
    }

    private double width() {
        return (setup.pageWidth() - 2 * PageSetup.MARGIN) / FULL_SIZE;
    }

    private List<String> lines(String left, TextStyle style, String right, double width) {
        double end = right.isEmpty() ? 0 : fit.width(right, TextStyle.SUBLINE) + GAP;
        var lines = fit.whole(left, style, Math.max(width / 2, width - end));
        return lines.isEmpty() ? List.of("") : lines;
    }

    Placed placed(PageTexts texts, int number, int pages) {
        double width = width();
        double height = (setup.pageHeight() - 2 * PageSetup.MARGIN) / FULL_SIZE;
        shapes.clear();
        var titles = lines(texts.title(), TextStyle.AREA, texts.origin(), width);
        line(titles, TextStyle.AREA, Role.TEXT, texts.origin(), width, FIRST_LINE);
        double second = SECOND_LINE + (titles.size() - 1) * LINE;
        line(lines(texts.subject(), TextStyle.TITLE, texts.day(), width), TextStyle.TITLE, Role.HEADING_TEXT,
                texts.day(), width, second);
        var foot = lines(texts.foot(), TextStyle.SUBLINE, widestNumber(texts), width);
        double first = height - FOOT_LINE - (foot.size() - 1) * LINE;
        double rule = first - 12;
        shapes.add(new Shape.Line(0, rule, width, rule, 1, false, Ink.of(Role.PERIOD_LINE)));
        var page = texts.numbering().of(number, pages);
        line(foot, TextStyle.SUBLINE, Role.MUTED_TEXT, page, width, first);
        return new Placed(
                List.of(new Layer(new Bounds(0, 0, width, height), shapes)),
                PageSetup.MARGIN, PageSetup.MARGIN, FULL_SIZE);
    }

    /** A text in lines at the left and a small one at the right, which is short and comes first. */
    private void line(List<String> left, TextStyle style, Role role, String right, double width, double middle) {
        var end = fit.fit(right, TextStyle.SUBLINE, width / 2);
        double endWidth = fit.width(end, TextStyle.SUBLINE);
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isEmpty()) {
                shapes.add(new Shape.Text(left.get(i), 0, middle + i * LINE, style, Ink.of(role)));
            }
        }
        if (!end.isEmpty()) {
            shapes.add(new Shape.Text(
                    end, width - endWidth, middle, TextStyle.SUBLINE, Ink.of(Role.MUTED_TEXT)));
        }
    }
}
