// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;

/** Collects the shapes of one layer; lines and edges are laid on whole pixels so that they stay crisp. */
final class Sheet {

    private final List<Shape> shapes = new ArrayList<>();
    private final TextFit fit;

    Sheet(TextFit fit) {
        this.fit = fit;
    }

    Layer layer(Bounds clip) {
        return new Layer(clip, shapes);
    }

    /** What has been collected so far. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Paints what was added from a place on as what stands back. */
    void standBack(int from) {
        shapes.subList(from, shapes.size()).replaceAll(StoodBack::of);
    }

    /** Marks words in what was added from a place on. */
    void mark(int from, FoundMarks marks) {
        if (marks.areAny()) {
            var added = shapes.subList(from, shapes.size());
            var marked = added.stream().flatMap(shape -> marks.of(shape).stream()).toList();
            added.clear();
            shapes.addAll(marked);
        }
    }

    TextFit fit() {
        return fit;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void box(Bounds bounds, Role role) {
        box(bounds, 0, Ink.of(role));
    }

    void box(Bounds bounds, double radius, Ink ink) {
        shapes.add(new Shape.Box(bounds, radius, ink));
    }

    void outline(Bounds bounds, double radius, double width, boolean dashed, Ink ink) {
        shapes.add(new Shape.Outline(bounds, radius, width, dashed, ink));
    }

    void horizontal(double x1, double x2, double y, Role role) {
        double line = Math.round(y) - 0.5;
        shapes.add(new Shape.Line(x1, line, x2, line, 1, false, Ink.of(role)));
    }

    void vertical(double x, double y1, double y2, Role role) {
        double line = Math.round(x) - 0.5;
        shapes.add(new Shape.Line(line, y1, line, y2, 1, false, Ink.of(role)));
    }

    /** Writes a text from its left end; gives the width it took. */
    double text(String text, double x, double middleY, double room, TextStyle style, Ink ink) {
        var shown = fit.fit(text, style, room);
        if (shown.isEmpty()) {
            return 0;
        }
        shapes.add(new Shape.Text(shown, x, middleY, style, ink));
        return fit.width(shown, style);
    }

    /** Writes a text in the middle of its room. */
    void centred(String text, double x1, double x2, double middleY, TextStyle style, Ink ink) {
        var shown = fit.fit(text, style, x2 - x1);
        if (!shown.isEmpty()) {
            double x = x1 + (x2 - x1 - fit.width(shown, style)) / 2;
            shapes.add(new Shape.Text(shown, Math.round(x), middleY, style, ink));
        }
    }

    /** Writes a text that ends at a point; gives the width it took. */
    double right(String text, double x2, double middleY, TextStyle style, Ink ink) {
        double width = fit.width(text, style);
        shapes.add(new Shape.Text(text, x2 - width, middleY, style, ink));
        return width;
    }
}
