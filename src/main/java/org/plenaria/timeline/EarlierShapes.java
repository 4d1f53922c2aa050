// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Activity;

/**
 * How bars lay in another state of the plan: thin bars below, a plus for what has appeared.
 */
final class EarlierShapes {

    private static final double HEIGHT = 4;
    private static final double STRIP = 5; // of each shade at a soft end

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
        var bar = earlier.bar(before, frame.scale());
        for (var stretch : bar.stretches()) {
            double from = Math.round(frame.screenX(stretch.from()));
            double to = Math.round(frame.screenX(stretch.to()));
            var piece = new Bounds(from, top, Math.max(3, to - from), HEIGHT);
            if (bar.exact()) {
                thin(sheet, from, to, top);
            } else {
                addSoft(piece);
            }
        }
    }

    static void thin(Sheet sheet, double from, double to, double top) {
        sheet.box(new Bounds(from, top, Math.max(3, to - from), HEIGHT), 1, Ink.of(Role.EARLIER));
    }

    /** Fades out at both ends, as the bars of semesters do: it lay some time in there. */
    private void addSoft(Bounds piece) {
        var shares = PieceShapes.FADE;
        double strip = Math.min(STRIP, Math.floor(piece.width() / (2 * shares.length + 2)));
        double fade = strip * shares.length;
        for (int i = 0; i < shares.length && strip >= 1; i++) {
            var ink = Ink.of(Role.EARLIER).thinned(shares[i]);
            double inside = i * strip;
            sheet.box(new Bounds(piece.x() + inside, piece.y(), strip, HEIGHT), 0, ink);
            sheet.box(new Bounds(piece.right() - inside - strip, piece.y(), strip, HEIGHT), 0, ink);
        }
        sheet.box(
                new Bounds(piece.x() + fade, piece.y(), piece.width() - 2 * fade, HEIGHT), 0, Ink.of(Role.EARLIER));
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
