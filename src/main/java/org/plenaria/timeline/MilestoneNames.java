// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenaria.plan.Milestone;

/**
 * Where the plan's own milestones have their names on paper: below each other where they would meet, so that all can be
 * read.
 *
 * @param lines how many are below each other
 */
record MilestoneNames(List<Place> places, int lines) {

    static final MilestoneNames NONE = new MilestoneNames(List.of(), 1);
    private static final double LINE = 15;
    /** Wider than letters are on average: the frame does not know how wide they are painted. */
    private static final double LETTER = 6.8;
    private static final double GAP = 10;

    /**
     * A milestone.
     *
     * @param x of its diamond in pixels of the viewport
     * @param line 0 for the upper one
     * @param before whether its name stands left of it
     */
    record Place(Milestone milestone, double x, int line, boolean before) {

        /** How far below the middle of the upper line it stands. */
        double below() {
            return line * LINE;
        }
    }

    MilestoneNames {
        places = List.copyOf(places);
    }

    /** What further lines add to the height of the strip. */
    double further() {
        return (lines - 1) * LINE;
    }

    static MilestoneNames of(TimelineFrame frame) {
        double left = frame.viewport().columnWidth();
        double right = frame.viewport().width();
        var ends = new ArrayList<Double>(); // by line: where it is free
        var places = new ArrayList<Place>();
        var milestones = frame.model().plan().milestones().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .toList();
        for (var milestone : milestones) {
            double x = frame.screenX(frame.scale().x(milestone.date()) + frame.scale().pixelsPerDay() / 2);
            if (x < left || x > right) {
                continue;
            }
            double name = Sizes.MILESTONE + GAP + frame.model().words().milestone(milestone).length() * LETTER;
            boolean before = x + name > right && x - left > right - x;
            double from = before ? Math.max(left, x - name) : x - Sizes.MILESTONE;
            double to = before ? x + Sizes.MILESTONE : x + name;
            int line = 0;
            while (line < ends.size() && ends.get(line) > from) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(to);
            } else {
                ends.set(line, to);
            }
            places.add(new Place(milestone, x, line, before));
        }
        return new MilestoneNames(places, Math.max(1, ends.size()));
    }
}
