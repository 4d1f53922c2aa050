// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.PrintedGroup;
import org.plenaria.plan.TimeframeGroup;

/** Lays out the rows of one area. */
final class AreaRows {

    /** A year of quarters has four headings; a plan of three years in quarters would have twelve, mostly empty. */
    static final int MOST_EMPTY_HEADINGS = 6;

    private final Area area;
    private final PlanCalendar calendar;
    private final Set<RowKey> folds;
    private final ToIntFunction<Activity> titleLines;
    private final RowSorter sorter;
    private final List<PrintedGroup> printed;
    private final List<Row> rows = new ArrayList<>();

    private AreaRows(Plan plan, Area area, RowMaking making) {
        this.area = area;
        calendar = plan.calendar();
        folds = making.folds();
        titleLines = making.lines();
        sorter = making.sorter(plan);
        this.printed = PrintOrder.groups(area, calendar);
    }

    /** The rows of an area on its own page: under the headings of the timeframes, the empty semesters included. */
    static List<Row> page(Plan plan, Area area, RowMaking making) {
        var layout = new AreaRows(plan, area, making);
        layout.addGroups(Optional.empty(), layout.shownGroups());
        for (var subheading : area.subheadings()) {
            var id = Optional.of(subheading.id());
            if (layout.addSubheading(subheading.id())) {
                layout.addGroups(id, layout.printedGroups(id));
            }
        }
        layout.rows.add(new Row.AddRow(area, false));
        return layout.rows;
    }

    /** The rows of an area among all others: its heading and its activities, in low rows. */
    static List<Row> overview(Plan plan, Area area, RowMaking making) {
        var layout = new AreaRows(plan, area, making);
        boolean folded = layout.folds.contains(new RowKey.OfArea(area.id()));
        layout.rows.add(new Row.AreaRow(area, folded));
        if (!folded) {
            layout.addActivities(Optional.empty());
            for (var subheading : area.subheadings()) {
                if (layout.addSubheading(subheading.id())) {
                    layout.addActivities(Optional.of(subheading.id()));
                }
            }
            layout.rows.add(new Row.AddRow(area, true));
        }
        return layout.rows;
    }

    private void addGroups(Optional<Id> subheading, List<TimeframeGroup> groups) {
        for (var group : groups) {
            var activities = printed.stream()
                    .filter(one -> one.group().equals(group) && idOf(one).equals(subheading))
                    .flatMap(one -> one.activities().stream())
                    .toList();
            boolean folded = folds.contains(new RowKey.OfGroup(area.id(), subheading, group));
            rows.add(new Row.GroupRow(area, subheading, group, activities.size(), folded));
            if (!folded) {
                rows.addAll(sorter.sorted(activities.stream()
                        .map(one -> new Row.ActivityRow(
                                area, subheading, group, one, false, titleLines.applyAsInt(one)))
                        .toList()));
            }
        }
    }

    private void addActivities(Optional<Id> subheading) {
        var activities = new ArrayList<Row.ActivityRow>();
        for (var group : printed) {
            if (idOf(group).equals(subheading)) {
                for (var one : group.activities()) {
                    activities.add(new Row.ActivityRow(
                            area, subheading, group.group(), one, true, titleLines.applyAsInt(one)));
                }
            }
        }
        rows.addAll(sorter.sorted(activities));
    }

    /** Adds the row of a sub-heading; whether what stands under it is to be shown. */
    private boolean addSubheading(Id id) {
        var subheading = area.subheadings().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        int count = printed.stream()
                .filter(group -> idOf(group).equals(Optional.of(id)))
                .mapToInt(group -> group.activities().size())
                .sum();
        boolean folded = folds.contains(new RowKey.OfSubheading(area.id(), id));
        rows.add(new Row.SubheadingRow(area, subheading, count, folded));
        return !folded;
    }

    /** The headings without a sub-heading: all semesters and "annual", and no time yet only where it is needed. */
    private List<TimeframeGroup> shownGroups() {
        var used = printedGroups(Optional.empty());
        boolean allUnderSubheadings = used.isEmpty() && !area.subheadings().isEmpty();
        if (allUnderSubheadings || calendar.periods().size() > MOST_EMPTY_HEADINGS) {
            return used;
        }
        return calendar.groups().stream()
                .filter(group -> !(group instanceof TimeframeGroup.Undated) || used.contains(group))
                .toList();
    }

    private List<TimeframeGroup> printedGroups(Optional<Id> subheading) {
        return printed.stream().filter(one -> idOf(one).equals(subheading)).map(PrintedGroup::group).toList();
    }

    private static Optional<Id> idOf(PrintedGroup group) {
        return group.subheading().map(subheading -> subheading.id());
    }
}
