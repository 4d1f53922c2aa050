// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is written across the time: lines through the rows break off at it, so that its letters can be read. */
final class Clearings {

    static final Clearings NONE = new Clearings(List.of());

    /** From the letters to the ends of a line. */
    private static final double MARGIN = 2;
    /** A dash and the gap after it. */
    private static final double DASHES = 7;
    private static final double CHEVRON = 5;
    private static final double SHORTEST = 4;

    private final List<Bounds> places;

    private record Gap(double from, double to) {}

    private Clearings(List<Bounds> places) {
        this.places = List.copyOf(places);
    }

    /** The places of texts, and of the marks that stand with them. */
    static Clearings of(List<Shape> shapes, TextFit fit) {
        return shapes.isEmpty()
                ? NONE
                : new Clearings(shapes.stream().map(shape -> place(shape, fit)).toList());
    }

    /** The texts that reach beyond a point. */
    static List<Shape> reaching(List<Shape> shapes, double x, TextFit fit) {
        return shapes.stream()
                .filter(shape -> shape instanceof Shape.Text text
                        && text.x() + fit.width(text.text(), text.style()) > x)
                .toList();
    }

    private static Bounds place(Shape shape, TextFit fit) {
        return switch (shape) {
            case Shape.Text text -> {
                double height = text.style().size() + 1;
                yield new Bounds(text.x(), text.y() - height / 2, fit.width(text.text(), text.style()), height);
            }
            case Shape.Box box -> box.bounds();
            case Shape.Outline outline -> outline.bounds();
            case Shape.Hatch hatch -> hatch.bounds();
            case Shape.Line line -> new Bounds(
                    Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()),
                    Math.abs(line.x2() - line.x1()), Math.abs(line.y2() - line.y1()));
            case Shape.Diamond one -> new Bounds(one.x(), one.y(), 0, 0).grown(one.radius());
            case Shape.Chevron one -> new Bounds(one.x(), one.y(), 0, 0).grown(CHEVRON);
        };
    }

    List<Bounds> places() {
        return places;
    }

    /** Adds an upright line; its dashes stand where they would without anything written. */
    void upright(Sheet sheet, double x, double top, double bottom, double width, boolean dashed, Ink ink) {
        double from = top;
        for (var gap : gaps(x - width, x + width, true)) {
            if (gap.to() > from && gap.from() < bottom) {
                add(sheet, new Shape.Line(x, from, x, gap.from(), width, dashed, ink));
                double to = gap.to();
                from = dashed ? top + Math.ceil((to - top) / DASHES) * DASHES : to;
            }
        }
        add(sheet, new Shape.Line(x, from, x, bottom, width, dashed, ink));
    }

    /** Adds a level line. */
    void level(Sheet sheet, double left, double right, double y, double width, boolean dashed, Ink ink) {
        double from = left;
        for (var gap : gaps(y - width, y + width, false)) {
            if (gap.to() > from && gap.from() < right) {
                add(sheet, new Shape.Line(from, y, gap.from() - MARGIN, y, width, dashed, ink));
                from = gap.to() + MARGIN;
            }
        }
        add(sheet, new Shape.Line(from, y, right, y, width, dashed, ink));
    }

    /** Less than a dash, as between the lines of a label, would be but a speck. */
    private static void add(Sheet sheet, Shape.Line line) {
        if (line.x2() - line.x1() >= SHORTEST || line.y2() - line.y1() >= SHORTEST) {
            sheet.add(line);
        }
    }

    /** What is written between two edges of a line, along that line. */
    private List<Gap> gaps(double low, double high, boolean upright) {
        var gaps = new ArrayList<Gap>();
        for (var place : places) {
            double first = upright ? place.x() - MARGIN : place.y();
            double end = upright ? place.right() + MARGIN : place.bottom();
            if (first < high && end > low) {
                gaps.add(upright
                        ? new Gap(place.y(), place.bottom())
                        : new Gap(place.x(), place.right()));
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::from));
        return gaps;
    }
}
