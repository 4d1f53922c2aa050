// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The room between two points of a row, in pixels of the viewport: what a milestone takes, or what it leaves. */
record MilestoneSpan(double from, double to) {

    /** From a diamond to the words beside it. */
    private static final double MARGIN = 4;

    double width() {
        return to - from;
    }

    /** What the milestones of a row take, from left to right. */
    static List<MilestoneSpan> of(TimelineFrame frame, Row.ActivityRow row) {
        if (row.activity().milestones().isEmpty()) {
            return List.of();
        }
        double reach = Sizes.MILESTONE + MARGIN;
        return row.activity().milestones().stream()
                .map(one -> frame.screenX(frame.scale().x(one.date()) + frame.scale().pixelsPerDay() / 2))
                .map(x -> new MilestoneSpan(x - reach, x + reach))
                .sorted(Comparator.comparingDouble(MilestoneSpan::from))
                .toList();
    }

    /** What they leave of the room between two points, from left to right. */
    static List<MilestoneSpan> between(List<MilestoneSpan> taken, double left, double right) {
        var free = new ArrayList<MilestoneSpan>();
        double from = left;
        for (var one : taken) {
            if (one.to > left && one.from < right) {
                free.add(new MilestoneSpan(from, one.from));
                from = one.to;
            }
        }
        free.add(new MilestoneSpan(from, right));
        return free;
    }

    /** The first point from which a width is free of milestones. */
    static double past(List<MilestoneSpan> taken, double from, double width) {
        double start = from;
        for (var one : taken) {
            if (one.from < start + width && one.to > start) {
                start = one.to;
            }
        }
        return start;
    }
}
