// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Activity;
import org.plenaria.plan.PlanCalendar;

/**
 * How bars lay in another state of the plan: thin bars just below, a plus for what has appeared.
 */
final class EarlierShapes {

    private static final double HEIGHT = 4;
    private static final double GAP = 2; // to the bar that lies there now, so that both are seen to belong together
    private static final double BELOW = 4; // to the lower edge of the row, the same for a plus and the upper edge
    private static final double PLUS = 6;
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
            addThin(before.get(), barTop(row, bounds) + bar(row) + GAP);
        }
    }

    private static double bar(Row.ActivityRow row) {
        return row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR;
    }

    private static double barTop(Row.ActivityRow row, Bounds bounds) {
        return Math.round(bounds.middleY() - bar(row) / 2);
    }

    /** A row in which what is painted here keeps away from the rows above and below. */
    static Row.ActivityRow roomy(Row.ActivityRow row, EarlierPlan earlier, PlanCalendar calendar) {
        boolean marked = earlier.before(row.activity().id()).isEmpty() || earlier.hasMoved(row.activity(), calendar);
        double least = bar(row) + 2 * (GAP + HEIGHT + BELOW);
        return marked && row.height() < least
                ? new Row.ActivityRow(
                        row.area(), row.subheading(), row.group(), row.activity(), row.compact(), row.titleLines(),
                        row.further() + least - row.height())
                : row;
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
        plus(sheet, x, Math.max(bounds.y() + BELOW + PLUS, barTop(row, bounds)));
    }

    static void plus(Sheet sheet, double x, double y) {
        sheet.box(new Bounds(x - PLUS, y - PLUS, 2 * PLUS, 2 * PLUS), PLUS, Ink.of(Role.BACKGROUND));
        sheet.add(new Shape.Line(x - 4, y, x + 4, y, 2, false, Ink.of(Role.SELECTION)));
        sheet.add(new Shape.Line(x, y - 4, x, y + 4, 2, false, Ink.of(Role.SELECTION)));
    }
}
