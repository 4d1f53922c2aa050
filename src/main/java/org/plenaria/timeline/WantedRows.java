// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.PlanCalendar;

/** Leaves rows out that nobody wants to see, and adds those that are not in the plan any more. */
final class WantedRows {

    private WantedRows() {}

    /**
     * The rows of wanted activities and the headings they stand under. The place for a new activity goes too: one who
     * looks for something is not about to add.
     */
    static List<Row> of(List<Row> rows, Set<Id> wanted, PlanCalendar calendar) {
        var left = new ArrayList<Row>();
        var open = new ArrayList<Row.Heading>(); // headings above, each to be shown with the first row under it
        for (var row : rows) {
            switch (row) {
                case Row.Heading heading -> {
                    open.removeIf(above -> rank(above) >= rank(heading));
                    open.add(heading);
                    if (heading.folded() && isWantedUnder(heading, wanted, calendar)) {
                        left.addAll(open);
                        open.clear();
                    }
                }
                case Row.ActivityRow activity when wanted.contains(activity.activity().id()) -> {
                    left.addAll(open);
                    open.clear();
                    left.add(activity);
                }
                default -> {}
            }
        }
        return left;
    }

    /** The rows of an area with those of what is gone from it, before the place for a new activity. */
    static List<Row> withGone(RowBlock block, List<Activity> gone) {
        var rows = new ArrayList<Row>(block.rows());
        boolean folded = !rows.isEmpty() && rows.getFirst() instanceof Row.AreaRow area && area.folded();
        if (!folded) {
            int end = !rows.isEmpty() && rows.getLast() instanceof Row.AddRow ? rows.size() - 1 : rows.size();
            rows.addAll(end, gone.stream().map(one -> new Row.GoneRow(block.area(), one)).toList());
        }
        return rows;
    }

    private static int rank(Row.Heading heading) {
        return switch (heading) {
            case Row.AreaRow _ -> 0;
            case Row.SubheadingRow _ -> 1;
            case Row.GroupRow _ -> 2;
        };
    }

    private static boolean isWantedUnder(Row.Heading heading, Set<Id> wanted, PlanCalendar calendar) {
        return heading.area().activities().stream()
                .filter(one -> wanted.contains(one.id()))
                .anyMatch(one -> switch (heading) {
                    case Row.AreaRow _ -> true;
                    case Row.SubheadingRow row -> one.subheading().equals(Optional.of(row.subheading().id()));
                    case Row.GroupRow row -> one.subheading().equals(row.subheading())
                            && calendar.group(one.timeframe()).equals(row.group());
                });
    }
}
