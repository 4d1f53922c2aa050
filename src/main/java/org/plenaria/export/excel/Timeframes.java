// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

/**
 * What the cells of timeframes may say so that the timeline understands them: words ("2nd semester") that stand for the
 * notation (S2), and the parts of that notation (S2, Q1) with their days. Parts may be joined: Q1+Q3.
 */
final class Timeframes {

    private final Plan plan;
    private final PlanWords words;
    private final Map<String, String> notations = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** A part of the notation, and the days it covers. */
    record Part(String notation, DateSpan days) {}

    Timeframes(Plan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
        var calendar = plan.calendar();
        var all = new TreeSet<Period>();
        add(Timeframe.annual());
        calendar.periods().forEach(period -> add(Timeframe.of(period)));
        for (var kind : kinds(calendar)) {
            for (var period : calendar.periods(kind)) {
                add(Timeframe.of(period));
                all.add(period);
            }
        }
        plan.activities().forEach(activity -> {
            if (activity.timeframe() instanceof Timeframe.Periods(SortedSet<Period> periods)) {
                add(activity.timeframe());
                all.addAll(periods); // also those outside of the plan's time
            }
        });
        parts.add(new Part(notation(Timeframe.annual()), calendar.span()));
        all.forEach(period -> parts.add(new Part(period.notation(), calendar.span(period))));
    }

    private static List<PeriodKind> kinds(PlanCalendar calendar) {
        return calendar.division() == PeriodKind.TRIMESTER
                ? List.of(PeriodKind.TRIMESTER, PeriodKind.SEMESTER, PeriodKind.MONTH)
                : List.of(PeriodKind.SEMESTER, PeriodKind.QUARTER, PeriodKind.MONTH);
    }

    private void add(Timeframe timeframe) {
        notations.putIfAbsent(worded(timeframe), notation(timeframe));
    }

    private static String notation(Timeframe timeframe) {
        return TimeframeNotation.write(timeframe).orElse("");
    }

    private String worded(Timeframe timeframe) {
        return words.asLine(words.timeframe(timeframe));
    }

    /** What the cell of a timeframe says; "" where the dates beside it say everything. */
    String cell(Timeframe timeframe) {
        return timeframe instanceof Timeframe.Dates ? "" : worded(timeframe);
    }

    /** The words to choose from, each with its notation. */
    Map<String, String> notations() {
        return notations;
    }

    List<Part> parts() {
        return parts;
    }

    /** The notation that the timeline finds in a timeframe's cell, between plus signs; "" for none. */
    String key(Timeframe timeframe) {
        return timeframe instanceof Timeframe.Periods || timeframe instanceof Timeframe.Annual
                ? "+" + notation(timeframe) + "+"
                : "";
    }

    /** The days of a timeframe, from the first to the last. */
    Optional<DateSpan> days(Timeframe timeframe) {
        return plan.calendar().span(timeframe);
    }
}
