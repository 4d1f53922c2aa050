// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** In the timeline of all areas, rows keep their time: the line is where the order of print will put them. */
class RowLandingTest {

    private final Activity year = activity("Year", Timeframe.annual(), "p");
    private final Activity half = activity("Half", Timeframe.of(Period.semester(1)), "p");
    private final Activity early = activity("Early", Timeframe.of(Period.semester(1)), "p");
    private final Activity middle = activity("Middle", Timeframe.of(Period.semester(1)), "p");
    private final Activity late = activity("Late", Timeframe.of(Period.semester(2)), "p");
    private final Plan plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(
                    Area.named(text("One"), new Colour("#1d5fb8")).withActivities(List.of(half, year)),
                    Area.named(text("Two"), new Colour("#0f8a7e")).withActivities(List.of(early, middle, late))));
    private final TimelineRows rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());

    @Test
    void theLineOfAnAnnualActivityDraggedAmongSemestersIsWhereItWillBePrinted() {
        assertThat(line(year, bottom(early) - 2)).isEqualTo(bottom(late));
        assertThat(line(year, top(middle) + 2)).isEqualTo(bottom(late));
    }

    @Test
    void theLineIsUnderThePointerWhereTheRowWillStandThere() {
        assertThat(line(half, bottom(early) - 2)).isEqualTo(bottom(early));
        assertThat(line(half, top(early) + 2)).isEqualTo(top(early));
    }

    private double line(Activity dragged, double y) {
        var gesture = new ReorderRowGesture(plan, rows, dragged.id(), top(dragged));
        assertThat(gesture.at(0, y, Modifiers.NONE)).isPresent();
        return gesture.insertion(y).orElseThrow();
    }

    private double top(Activity activity) {
        return rows.top(rows.indexOf(activity.id()).orElseThrow());
    }

    private double bottom(Activity activity) {
        return rows.top(rows.indexOf(activity.id()).orElseThrow() + 1);
    }
}
