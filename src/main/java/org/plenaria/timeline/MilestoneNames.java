// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Milestone;

/**
 * Where the plan's own milestones have their names in the header: below each other where they would meet. On paper in
 * as many lines as it takes for all to be read; on the screen in four at the most, and where that is not enough a name
 * is shortened.
 *
 * @param lines how many are below each other
 */
record MilestoneNames(List<Place> places, int lines) {

    static final MilestoneNames NONE = new MilestoneNames(List.of(), 1);
    static final double LINE = 15;
    /** How far above the middle of the strip they stand on the screen: below is the dot of the present day. */
    static final double RAISED = 2;
    private static final int MOST_ON_SCREEN = 4;
    /** Wider than letters are on average: the frame does not know how wide they are painted. */
    private static final double LETTER = 6.8;
    /** About as wide as they are: where that is not enough a name is shortened. */
    private static final double LETTER_ON_SCREEN = 5.6;
    private static final double GAP = 10;
    /** From the middle of a diamond to its name. */
    private static final double BESIDE = Sizes.MILESTONE + 1;
    private static final double MARGIN = 4;

    /**
     * A milestone.
     *
     * @param x of its diamond in pixels of the viewport
     * @param line 0 for the upper one
     * @param before whether its name stands left of it
     * @param room for its name, in pixels
     * @param wide how wide its name is at the most
     */
    record Place(Milestone milestone, double x, int line, boolean before, double room, double wide) {

        /** The end of its name that is next to the diamond. */
        double edge() {
            return before ? x - BESIDE : x + BESIDE;
        }

        /** Where the room after it begins. */
        double end() {
            return before ? x + Sizes.MILESTONE : edge() + Math.min(room, wide);
        }

        /** Whether a point in the line of its name lies on it. */
        boolean isNamedAt(double px) {
            double width = Math.min(room, wide);
            return before ? px <= edge() && px >= edge() - width : px >= edge() && px <= edge() + width;
        }
    }

    private record Put(Milestone milestone, double x, int line, boolean before) {}

    MilestoneNames {
        places = List.copyOf(places);
    }

    /** What further lines add to the height of the strip. */
    double further() {
        return (lines - 1) * LINE;
    }

    /** What stands in a line, from left to right. */
    List<Place> line(int line) {
        return places.stream().filter(place -> place.line == line).toList();
    }

    /**
     * The milestone whose diamond, or else whose name, is at a point.
     *
     * @param below how far below the upper edge of the strip
     */
    Optional<Milestone> at(double x, double below) {
        int line = (int) Math.clamp((below - (Sizes.MILESTONE_STRIP - LINE) / 2 + RAISED) / LINE, 0, lines - 1);
        var near = line(line).stream()
                .filter(place -> Math.abs(place.x - x) <= Sizes.MILESTONE)
                .min(Comparator.comparingDouble(place -> Math.abs(place.x - x)));
        return near.or(() -> line(line).stream().filter(place -> place.isNamedAt(x)).findFirst())
                .map(Place::milestone);
    }

    static MilestoneNames of(TimelineFrame frame) {
        boolean onPaper = frame.model().rows().areForPaper();
        // On the screen the lines do not change as one scrolls, so those out of sight count as well.
        double from = onPaper ? frame.viewport().columnWidth() : frame.screenX(Math.min(0, frame.minScrollX()));
        double to = onPaper
                ? frame.viewport().width()
                : Math.max(frame.screenX(frame.scale().width()), from + frame.viewport().timeWidth());
        var put = put(frame, from, to, onPaper ? Integer.MAX_VALUE : MOST_ON_SCREEN);
        var places = new ArrayList<Place>();
        int lines = 1;
        for (int i = 0; i < put.size(); i++) {
            places.add(placed(frame, put, i, places));
            lines = Math.max(lines, put.get(i).line + 1);
        }
        return new MilestoneNames(places, lines);
    }

    private static List<Put> put(TimelineFrame frame, double left, double right, int most) {
        var ends = new ArrayList<Double>(); // by line: where it is free
        var put = new ArrayList<Put>();
        var milestones = frame.model().plan().milestones().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .toList();
        for (var milestone : milestones) {
            double x = frame.screenX(frame.scale().x(milestone.date()) + frame.scale().pixelsPerDay() / 2);
            if (x < left || x > right) {
                continue;
            }
            double name = Sizes.MILESTONE + GAP + wide(frame, milestone);
            boolean before = x + name > right && x - left > right - x;
            double from = before ? Math.max(left, x - name) : x - Sizes.MILESTONE;
            double to = before ? x + Sizes.MILESTONE : x + name;
            int line = line(ends, from, most);
            if (line == ends.size()) {
                ends.add(to);
            } else {
                ends.set(line, to);
            }
            put.add(new Put(milestone, x, line, before));
        }
        return put;
    }

    /** The first line that is free from a point on, else the one that is so the soonest. */
    private static int line(List<Double> ends, double from, int most) {
        int soonest = 0;
        for (int line = 0; line < ends.size(); line++) {
            if (ends.get(line) <= from) {
                return line;
            }
            soonest = ends.get(line) < ends.get(soonest) ? line : soonest;
        }
        return ends.size() < most ? ends.size() : soonest;
    }

    private static double wide(TimelineFrame frame, Milestone milestone) {
        double letter = frame.model().rows().areForPaper() ? LETTER : LETTER_ON_SCREEN;
        return frame.model().words().milestone(milestone).length() * letter;
    }

    /** Gives a name the side on which it has room, up to its neighbours and to the edges of what can be seen. */
    private static Place placed(TimelineFrame frame, List<Put> put, int index, List<Place> placed) {
        var one = put.get(index);
        double wide = wide(frame, one.milestone);
        double left = placed.stream()
                .filter(place -> place.line == one.line)
                .mapToDouble(Place::end)
                .reduce(frame.viewport().columnWidth(), Math::max);
        double right = put.stream()
                .skip(index + 1)
                .filter(next -> next.line == one.line)
                .mapToDouble(next -> next.x - Sizes.MILESTONE)
                .reduce(frame.viewport().width(), Math::min);
        double after = right - MARGIN - one.x - BESIDE;
        double ahead = one.x - BESIDE - left - MARGIN;
        boolean before = frame.model().rows().areForPaper()
                ? one.before
                : wide > after && (wide <= ahead || ahead > after);
        return new Place(one.milestone, one.x, one.line, before, before ? ahead : after, wide);
    }
}
