// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Moves and resizes timeframes so that their ends come to lie on a grid the author has chosen. */
final class SnappedShift {

    private final PlanCalendar calendar;
    private final Snap snap;
    private final SnapGrid grid;

    /**
     * @param snap anything but automatic
     */
    SnappedShift(PlanCalendar calendar, Snap snap) {
        this.calendar = calendar;
        this.snap = snap;
        grid = new SnapGrid(calendar, snap);
    }

    /** The timeframe moved by about so many days; empty for one that has no days or cannot move. */
    Optional<Timeframe> by(Timeframe timeframe, long days) {
        var span = calendar.span(timeframe);
        if (span.isEmpty() || timeframe instanceof Timeframe.Annual) {
            return Optional.empty();
        }
        return to(timeframe, span.get(), grid.nearest(span.get().first().plusDays(days)));
    }

    /** The timeframe moved to the next place of the grid: the twin of a drag for the keyboard. */
    Optional<Timeframe> step(Timeframe timeframe, int direction) {
        var span = calendar.span(timeframe);
        if (span.isEmpty() || timeframe instanceof Timeframe.Annual) {
            return Optional.empty();
        }
        return to(timeframe, span.get(), grid.step(span.get().first(), direction));
    }

    /** The timeframe with one end at the day of the grid nearest to a day on which something begins. */
    Optional<Timeframe> resized(Timeframe timeframe, TimeframeResize.End end, LocalDate boundary) {
        return toBoundary(timeframe, end, grid.nearest(boundary));
    }

    /** The timeframe with one end moved to the next place of the grid. */
    Optional<Timeframe> stepEnd(Timeframe timeframe, TimeframeResize.End end, int direction) {
        return calendar.span(timeframe).flatMap(span -> {
            var edge = end == TimeframeResize.End.START ? span.first() : span.end();
            return toBoundary(timeframe, end, grid.step(edge, direction));
        });
    }

    private Optional<Timeframe> toBoundary(Timeframe timeframe, TimeframeResize.End end, LocalDate boundary) {
        var resize = new TimeframeResize(calendar);
        if (isOfMonths()) {
            return resize.toMonth(timeframe, end, (int) monthsTo(boundary));
        }
        return resize.toDay(timeframe, end, end == TimeframeResize.End.START ? boundary : boundary.minusDays(1));
    }

    private Optional<Timeframe> to(Timeframe timeframe, DateSpan span, LocalDate start) {
        var shift = new TimeframeShift(calendar);
        if (timeframe instanceof Timeframe.Dates) {
            return shift.byDays(timeframe, ChronoUnit.DAYS.between(span.first(), start));
        }
        if (isOfMonths()) {
            return periods(timeframe, (int) (monthsTo(start) - monthsTo(span.first())));
        }
        return shift.asDates(timeframe)
                .flatMap(dates -> shift.byDays(dates, ChronoUnit.DAYS.between(span.first(), start)));
    }

    /** Whole months stay whole months; from February to July is no semester, so a moved one becomes months. */
    private Optional<Timeframe> periods(Timeframe timeframe, int months) {
        var ranges = new ArrayList<MonthRange>();
        for (var segment : calendar.segments(timeframe)) {
            var range = MonthRange.of(segment, calendar);
            ranges.add(new MonthRange(range.first() + months, range.end() + months));
        }
        boolean leaves = ranges.getFirst().first() < 0 || ranges.getLast().end() > calendar.months();
        return months == 0 || leaves
                ? Optional.empty()
                : Optional.of(MonthRange.timeframe(ranges, calendar, calendar.division()));
    }

    private boolean isOfMonths() {
        return snap == Snap.PERIOD || snap == Snap.MONTH;
    }

    private long monthsTo(LocalDate day) {
        return ChronoUnit.MONTHS.between(calendar.first(), day);
    }
}
