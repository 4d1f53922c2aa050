// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

/** Moving rows up and down in the timeline of all areas, whose semesters have no headings of their own. */
class OverviewMovesTest {

    private final Activity early = activity("early", Timeframe.of(Period.semester(1)), "p");
    private final Activity alsoEarly = activity("also early", Timeframe.of(Period.semester(1)), "p");
    private final Activity late = activity("late", Timeframe.of(Period.semester(2)), "p");
    private final Activity other = activity("other", Timeframe.of(Period.semester(2)), "p");
    private final Plan plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(
                    Area.named(text("One"), new Colour("#1d5fb8")).withActivities(List.of(early, alsoEarly, late)),
                    Area.named(text("Two"), new Colour("#0f8a7e")).withActivities(List.of(other))));
    private final TimelineRows rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());
    private final KeyMoves keys = new KeyMoves(plan, Looks.scale(plan));

    @Test
    void aStepDownGoesPastTheNeighbourAndAtTheEndOfASemesterIntoTheNextOne() {
        assertThat(printed(keys.reorder(rows, early.id(), 1)))
                .containsExactly("also early S1", "early S1", "late S2", "other S2");
        assertThat(printed(keys.reorder(rows, alsoEarly.id(), 1)))
                .containsExactly("early S1", "late S2", "also early S2", "other S2");
        assertThat(printed(keys.reorder(rows, late.id(), -1)))
                .containsExactly("early S1", "late S1", "also early S1", "other S2");
    }

    @Test
    void severalGoIntoTheNextSemesterTogetherAndInTheirOrder() {
        assertThat(printed(keys.reorder(rows, List.of(alsoEarly.id(), early.id()), 1)))
                .containsExactly("late S2", "early S2", "also early S2", "other S2");
    }

    @Test
    void aStepPastTheLastRowOfAnAreaGoesToTheNextOneAndKeepsItsTime() {
        assertThat(printed(keys.reorder(rows, late.id(), 1)))
                .containsExactly("early S1", "also early S1", "late S2", "other S2");
        assertThat(after(keys.reorder(rows, late.id(), 1)).areas().getLast().activities())
                .extracting(Activity::id)
                .containsExactly(late.id(), other.id());
        assertThat(keys.reorder(rows, early.id(), -1)).as("there is nothing above").isEmpty();
    }

    @Test
    void aDraggedRowTakesTheSemesterOfTheRowOnWhoseHalfItIsDropped() {
        double boundary = rows.top(rows.indexOf(late.id()).orElseThrow());
        var gesture = new ReorderRowGesture(plan, rows, early.id(), rows.top(1) + 5);

        assertThat(printed(gesture.at(0, boundary - 3, Modifiers.NONE)))
                .containsExactly("also early S1", "early S1", "late S2", "other S2");
        assertThat(printed(gesture.at(0, boundary + 3, Modifiers.NONE)))
                .containsExactly("also early S1", "early S2", "late S2", "other S2");
        assertThat(gesture.insertion(boundary + 3)).hasValue(boundary);
    }

    @Test
    void sortedRowsAreNeverThrownIntoAnotherAreaByAStep() {
        var sorted = ArrangedRowsTest.rows(
                plan, TimelineContent.all(), new Arrangement(Grouping.AREA, Sorting.TITLE, false));
        for (var one : List.of(early, alsoEarly, late, other)) {
            for (int direction : new int[] {-1, 1}) {
                var drop = keys.drop(sorted, List.of(one.id()), direction);

                assertThat(drop.edit()).isEmpty();
                assertThat(drop.refusal()).contains(RowRefusal.SORTED);
            }
        }
    }

    private Plan after(Optional<Edit> edit) {
        return ((Outcome.Applied) edit.orElseThrow().apply(plan)).plan();
    }

    private Stream<String> printed(Optional<Edit> edit) {
        return after(edit).areas().stream()
                .flatMap(area -> PrintOrder.activities(area, plan.calendar()).stream())
                .map(one -> one.title().in(Language.ENGLISH).orElseThrow()
                        + " " + TimeframeNotation.write(one.timeframe()).orElseThrow());
    }
}
