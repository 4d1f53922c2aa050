// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Activity;

/** How bars lay in another state of the plan: thin bars below, and a plus for what has appeared. */
final class EarlierShapes {

    private static final double HEIGHT = 4;

    private final TimelineFrame frame;
    private final EarlierPlan earlier;
    private final Sheet sheet;

    EarlierShapes(TimelineFrame frame, EarlierPlan earlier, Sheet sheet) {
        this.frame = frame;
        this.earlier = earlier;
        this.sheet = sheet;
    }

    void add(Row.ActivityRow row, Bounds bounds) {
        var before = earlier.before(row.activity().id());
        if (before.isEmpty()) {
            addPlus(row, bounds);
        } else if (earlier.hasMoved(row.activity(), frame.model().calendar())) {
            addThin(before.get(), bounds.bottom() - HEIGHT - 2);
        }
    }

    private void addThin(Activity before, double top) {
        for (var stretch : earlier.bar(before, frame.scale()).stretches()) {
            double from = Math.round(frame.screenX(stretch.from()));
            double to = Math.round(frame.screenX(stretch.to()));
            thin(sheet, from, to, top);
        }
    }

    static void thin(Sheet sheet, double from, double to, double top) {
        sheet.box(new Bounds(from, top, Math.max(3, to - from), HEIGHT), HEIGHT / 2, Ink.of(Role.EARLIER));
    }

    /** A plus just before the bar, or at the left edge where there is no bar. */
    private void addPlus(Row.ActivityRow row, Bounds bounds) {
        var bar = Bar.of(row.activity().timeframe(), frame.scale());
        double left = frame.timeBounds().x() + 8;
        double x = bar.stretches().isEmpty() ? left : Math.max(left, frame.screenX(bar.from()) + 1);
        plus(sheet, x, bounds.y() + 6);
    }

    static void plus(Sheet sheet, double x, double y) {
        sheet.box(new Bounds(x - 6, y - 6, 12, 12), 6, Ink.of(Role.BACKGROUND));
        sheet.add(new Shape.Line(x - 4, y, x + 4, y, 2, false, Ink.of(Role.SELECTION)));
        sheet.add(new Shape.Line(x, y - 4, x, y + 4, 2, false, Ink.of(Role.SELECTION)));
    }
}
