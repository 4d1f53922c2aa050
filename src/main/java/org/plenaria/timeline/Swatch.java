// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

/** What an entry of the legend shows as an example. */
public enum Swatch {
    /** A colour. */
    FILLED,
    /** A bar with soft edges: some time in a period. */
    SOFT,
    /** A bar with firm edges: from day to day. */
    EXACT,
    /** A timeframe in words that are no dates. */
    HATCHED,
    /** How far the work has come. */
    PROGRESS,
    /** The sign of what is done. */
    DONE,
    /** Ticks, one for each time. */
    RECURRING,
    /** A line between two stretches of one activity. */
    PAUSE,
    MILESTONE,
    /** Where a bar lay in the plan that is compared with. */
    EARLIER,
    /** What that plan did not have. */
    APPEARED,
    /** What only that plan had. */
    VANISHED,
    /** Two that want the same people at the same time. */
    CLASH;

    /** The ways of painting that a reader of these rows meets and nobody is there to explain. */
    static Set<Swatch> in(Stream<Row> rows) {
        var found = EnumSet.noneOf(Swatch.class);
        rows.filter(Row.ActivityRow.class::isInstance).map(Row.ActivityRow.class::cast).forEach(row -> {
            switch (row.activity().timeframe()) {
                case Timeframe.AsWritten _ -> found.add(HATCHED);
                case Timeframe.Dates _ -> found.add(EXACT);
                case Timeframe.Periods _, Timeframe.Annual _ -> found.add(SOFT);
                default -> {}
            }
            if (hasPause(row.activity().timeframe())) {
                found.add(PAUSE);
            }
            if (row.activity().recurrence().isPresent()) {
                found.add(RECURRING);
            }
            if (row.activity().status().equals(Optional.of(Status.DONE))) {
                found.add(DONE);
            } else if (row.activity().progress().orElse(0) > 0) {
                found.add(PROGRESS);
            }
            if (!row.activity().milestones().isEmpty()) {
                found.add(MILESTONE);
            }
        });
        return found;
    }

    private static boolean hasPause(Timeframe timeframe) {
        if (!(timeframe instanceof Timeframe.Periods(var periods))) {
            return false;
        }
        int end = Integer.MAX_VALUE;
        for (var period : periods) {
            if (period.firstMonth() > end) {
                return true;
            }
            end = period.endMonth();
        }
        return false;
    }

    /** What is painted of another plan and of clashes on these rows. */
    static Set<Swatch> comparing(TimelineModel model) {
        var found = EnumSet.noneOf(Swatch.class);
        for (var row : model.rows().all()) {
            if (row instanceof Row.GoneRow) {
                found.add(VANISHED);
            } else if (row instanceof Row.ActivityRow one) {
                var activity = one.activity();
                model.earlier().ifPresent(earlier -> {
                    if (earlier.before(activity.id()).isEmpty()) {
                        found.add(APPEARED);
                    } else if (earlier.hasMoved(activity, model.calendar())) {
                        found.add(EARLIER);
                    }
                });
                if (!model.clashes().of(activity.id()).isEmpty()) {
                    found.add(CLASH);
                }
            }
        }
        return found;
    }
}
