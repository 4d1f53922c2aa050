// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * Where an activity's bar lies on the scale.
 *
 * @param stretches from left to right, in pixels of the scale; several for a timeframe with gaps; none without days
 * @param exact whether the days are those the author gave, rather than the ends of a period
 */
record Bar(List<Stretch> stretches, boolean exact) {

    private static final double NARROWEST = 4;
    /** How far beside a bar one takes hold of its end; that of a period reaches to where the period ends. */
    private static final double EXACT_REACH = 2;
    private static final double SOFT_REACH = Sizes.SOFT_INSET + 1;

    /** One piece of a bar. */
    record Stretch(double from, double to) {
        double width() {
            return to - from;
        }

        boolean contains(double x) {
            return x >= from && x < to;
        }
    }

    static Bar of(Timeframe timeframe, TimeScale scale) {
        boolean exact = timeframe instanceof Timeframe.Dates;
        double inset = exact ? 0 : Sizes.SOFT_INSET;
        var stretches = scale.calendar().segments(timeframe).stream()
                .map(span -> stretch(scale.x(span.first()) + inset, scale.x(span.end()) - inset))
                .toList();
        return new Bar(stretches, exact);
    }

    /** Whether the author's dates run backwards, so that there are no days between them. */
    static boolean isReversed(Timeframe timeframe, PlanCalendar calendar) {
        return timeframe instanceof Timeframe.Dates(LocalDate start, LocalDate end)
                && end.isBefore(start)
                && calendar.segments(timeframe).isEmpty();
    }

    double from() {
        return stretches.getFirst().from;
    }

    double to() {
        return stretches.getLast().to;
    }

    double length() {
        return stretches.stream().mapToDouble(Stretch::width).sum();
    }

    /** Which stretch is at a point, or so near to it that one still takes hold of its end. */
    Optional<Integer> stretchNear(double x) {
        double reach = exact ? EXACT_REACH : SOFT_REACH;
        return IntStream.range(0, stretches.size())
                .filter(i -> x >= stretches.get(i).from - reach && x < stretches.get(i).to + reach)
                .boxed()
                .min(Comparator.comparing(i -> !stretches.get(i).contains(x)));
    }

    /** Where a share of the bar ends, from 0 to 1, gaps left out. */
    double xOfShare(double share) {
        double rest = share * length();
        for (var stretch : stretches) {
            if (rest <= stretch.width()) {
                return stretch.from + rest;
            }
            rest -= stretch.width();
        }
        return to();
    }

    /** The share of the bar that lies before a point, from 0 to 1, gaps left out. */
    double shareAt(double x) {
        double before = stretches.stream()
                .mapToDouble(stretch -> Math.clamp(x - stretch.from, 0, stretch.width()))
                .sum();
        return before / length();
    }

    private static Stretch stretch(double from, double to) {
        return new Stretch(from, Math.max(to, from + NARROWEST));
    }
}
