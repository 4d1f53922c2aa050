// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Activity;
import org.plenaria.plan.Status;

/** The small triangle at the lower edge of a bar by which its progress is dragged. */
final class ProgressHandle {

    /** Half its width, and how high it reaches into the bar. */
    static final double REACH = 6;

    /** How far its middle lies below the bar's lower edge, clear of the letters on the bar. */
    static final double BELOW = 2;

    private static final double NARROWEST_BAR = 6 * REACH;

    private ProgressHandle() {}

    /** Whether a bar has one: what is done or cancelled goes no further, and a small bar is all ends. */
    static boolean isOn(Activity activity, Bar bar) {
        boolean over = activity.status()
                .filter(status -> status == Status.DONE || status == Status.CANCELLED)
                .isPresent();
        return !over && !bar.stretches().isEmpty() && bar.length() >= NARROWEST_BAR;
    }

    /** Its middle, kept away from the bar's ends, which have a grip of their own. */
    static double x(Activity activity, Bar bar) {
        double x = bar.xOfShare(activity.progress().orElse(0) / 100.0);
        double margin = Sizes.END_GRIP + REACH;
        return Math.clamp(x, bar.from() + margin, bar.to() - margin);
    }

    /** Whether a point in the time of a row lies on it. */
    static boolean isAt(Row.ActivityRow row, Bar bar, double timeX, double fromMiddle) {
        double bottom = (row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR) / 2;
        return isOn(row.activity(), bar)
                && fromMiddle > bottom - REACH
                && fromMiddle <= bottom + 3 + BELOW
                && Math.abs(timeX - x(row.activity(), bar)) <= REACH;
    }
}
