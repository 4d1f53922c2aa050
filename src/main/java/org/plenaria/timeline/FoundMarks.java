// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.FoldedText;

/**
 * Marks the words one is looking for in texts: a ground of their own, letters in the colour of all others that is told
 * best, and a line beneath, so that they are not told by the colour alone.
 */
final class FoundMarks {

    private static final double UNDERLINE = 1.5;

    private final TextFit fit;
    private final List<String> words;

    /**
     * Marks nothing where there are no words.
     *
     * @param words folded
     */
    FoundMarks(TextFit fit, List<String> words) {
        this.fit = fit;
        this.words = words;
    }

    /** Whether one looks for any. */
    boolean areAny() {
        return !words.isEmpty();
    }

    /** A shape as it is painted; what is no text, and numbers that only count something, stay as they are. */
    List<Shape> of(Shape shape) {
        return shape instanceof Shape.Text text && text.style() != TextStyle.BADGE && text.style() != TextStyle.COUNT
                ? marked(text)
                : List.of(shape);
    }

    private List<Shape> marked(Shape.Text text) {
        var ranges = FoldedText.of(text.text()).ranges(words);
        if (ranges.isEmpty()) {
            return List.of(text);
        }
        var shapes = new ArrayList<Shape>();
        int written = 0;
        for (var range : ranges) {
            write(text, written, range.start(), text.ink(), shapes);
            double from = x(text, range.start());
            double to = x(text, range.end());
            double height = text.style().size() + 4;
            double top = Math.round(text.y() - height / 2);
            shapes.add(new Shape.Box(new Bounds(from - 1, top, to - from + 2, height), 2, Ink.of(Role.MARK)));
            write(text, range.start(), range.end(), Ink.of(Role.MARK_TEXT), shapes);
            double line = top + height - UNDERLINE / 2;
            shapes.add(new Shape.Line(from - 1, line, to + 1, line, UNDERLINE, false, Ink.of(Role.MARK_TEXT)));
            written = range.end();
        }
        write(text, written, text.text().length(), text.ink(), shapes);
        return shapes;
    }

    private void write(Shape.Text text, int from, int to, Ink ink, List<Shape> shapes) {
        if (to > from) {
            shapes.add(new Shape.Text(text.text().substring(from, to), x(text, from), text.y(), text.style(), ink));
        }
    }

    private double x(Shape.Text text, int at) {
        return text.x() + fit.width(text.text().substring(0, at), text.style());
    }
}
