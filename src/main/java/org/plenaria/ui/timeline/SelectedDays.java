// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** From the first to the last day of the activities that are selected; looked for once for a plan and a selection. */
final class SelectedDays {

    private final Desk desk;
    private @Nullable Plan plan;
    private @Nullable Selection selection;
    private Optional<DateSpan> days = Optional.empty();

    SelectedDays(Desk desk) {
        this.desk = desk;
    }

    /** Empty when nothing is selected, or nothing that has days. */
    Optional<DateSpan> get() {
        if (plan != desk.plan() || selection != desk.selection()) {
            plan = desk.plan();
            selection = desk.selection();
            days = desk.selection().activities().isEmpty() ? Optional.empty() : find(desk.plan(), desk.selection());
        }
        return days;
    }

    private static Optional<DateSpan> find(Plan plan, Selection selection) {
        var chosen = Set.copyOf(selection.activities());
        var spans = plan.activities()
                .filter(one -> chosen.contains(one.id()))
                .flatMap(one -> plan.calendar().span(one.timeframe()).stream())
                .toList();
        var first = spans.stream().map(DateSpan::first).min(LocalDate::compareTo);
        var last = spans.stream().map(DateSpan::last).max(LocalDate::compareTo);
        return first.map(day -> new DateSpan(day, last.orElseThrow()));
    }
}
