// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scale;
import static org.plenaria.timeline.Looks.titles;
import static org.plenaria.timeline.SamplePlans.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

class KeyMovesTest {

    private static final double MONTH = 61;

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2", "M3", "Q1+Q3", "annual", "2020-03-01/2020-04-30", "2020-02-10/2020-03-05"})
    void an_arrow_does_what_a_drag_by_one_step_does(String notation) {
        var plan = planOf(notation);
        var keys = new KeyMoves(plan, scale(plan));
        var id = id(plan, 0);
        double step = MONTH * (notation.startsWith("S") ? 6 : notation.startsWith("Q") ? 3 : 1);
        for (int direction : new int[] {-1, 1}) {
            var drag = new MoveBarGesture(plan, scale(plan), id, List.of(id), 300);

            assertThat(keys.move(List.of(id), direction))
                    .isEqualTo(drag.at(300 + direction * step, 0, Modifiers.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2", "M3", "Q1+Q3", "annual", "2020-03-01/2020-04-30"})
    void shift_and_an_arrow_do_what_dragging_an_end_by_a_month_does(String notation) {
        var plan = planOf(notation);
        var keys = new KeyMoves(plan, scale(plan));
        var id = id(plan, 0);
        for (int direction : new int[] {-1, 1}) {
            var end = new ResizeBarGesture(plan, scale(plan), id, Handle.Part.END, 300);
            var start = new ResizeBarGesture(plan, scale(plan), id, Handle.Part.START, 300);

            assertThat(keys.resizeEnd(List.of(id), direction))
                    .isEqualTo(end.at(300 + direction * MONTH, 0, Modifiers.NONE));
            assertThat(keys.resizeStart(List.of(id), direction))
                    .isEqualTo(start.at(300 + direction * MONTH, 0, Modifiers.NONE));
        }
    }

    @Test
    void alt_and_down_go_past_the_neighbour_then_under_each_next_heading() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p"),
                activity("b", Timeframe.of(Period.semester(1)), "p"));
        var order = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            plan = apply(plan, reorder(plan, "a", 1).orElseThrow());
            order.add(String.join(" ", titles(plan)));
        }

        assertThat(order).containsExactly(
                "[in S1] b a [in S2] [annual] +", "[in S1] b [in S2] a [annual] +", "[in S1] b [in S2] [annual] a +");
        assertThat(reorder(plan, "a", 1)).isEmpty();
    }

    @Test
    void alt_and_up_lead_back_the_same_way() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p"), activity("b", Timeframe.annual(), "p"));

        plan = apply(plan, reorder(plan, "b", -1).orElseThrow());
        assertThat(titles(plan)).containsExactly("[in S1]", "a", "[in S2]", "b", "[annual]", "+");
        plan = apply(plan, reorder(plan, "b", -1).orElseThrow());
        assertThat(titles(plan)).containsExactly("[in S1]", "a", "b", "[in S2]", "[annual]", "+");
        plan = apply(plan, reorder(plan, "b", -1).orElseThrow());
        assertThat(titles(plan)).containsExactly("[in S1]", "b", "a", "[in S2]", "[annual]", "+");
        assertThat(reorder(plan, "b", -1)).isEmpty();
    }

    private static Optional<Edit> reorder(Plan plan, String title, int direction) {
        var id = plan.activities().filter(one -> plan.text(one.title()).equals(title)).findFirst().orElseThrow().id();
        return new KeyMoves(plan, scale(plan)).reorder(Looks.rows(plan), id, direction);
    }

    private static Plan planOf(String notation) {
        return plan(activity("a", TimeframeNotation.parse(notation).orElseThrow(), "p"));
    }

    private static Plan apply(Plan plan, Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }
}
