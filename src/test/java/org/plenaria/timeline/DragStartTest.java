// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

class DragStartTest {

    private final Plan plan = plan(
            activity("a", Timeframe.of(Period.semester(1)), "p"),
            activity("b", Timeframe.of(Period.semester(2)), "p"),
            activity("c", Timeframe.unstated(), "p"));

    @Test
    void aBarMovesInTimeUnlessItIsDraggedStraightUpOrDown() {
        var body = new Handle.OnBar(id(plan, 0), Handle.Part.BODY);

        assertThat(begun(body, 30, 0)).containsInstanceOf(MoveBarGesture.class);
        assertThat(begun(body, 30, 40)).containsInstanceOf(MoveBarGesture.class);
        assertThat(begun(body, 1, 20)).containsInstanceOf(ReorderRowGesture.class);
        assertThat(begun(body, 1, 6)).as("open yet").isEmpty();
    }

    @Test
    void endsTitlesAndEmptyTimeBeginWhatTheyPromise() {
        var area = plan.areas().getFirst().id();

        assertThat(begun(new Handle.OnBar(id(plan, 0), Handle.Part.END), 0, 9))
                .containsInstanceOf(ResizeBarGesture.class);
        assertThat(begun(new Handle.OnTitle(id(plan, 0)), 0, 9)).containsInstanceOf(ReorderRowGesture.class);
        assertThat(begun(new Handle.OnEmptyCell(id(plan, 2)), 9, 0)).containsInstanceOf(SetTimeframeGesture.class);
        assertThat(begun(new Handle.OnEmptyCell(id(plan, 0)), 9, 0)).isEmpty();
        assertThat(begun(new Handle.OnAdd(area, true), 9, 0)).containsInstanceOf(CreateActivityGesture.class);
        assertThat(begun(new Handle.OnAdd(area, false), 9, 0)).isEmpty();
        assertThat(begun(new Handle.OnTitle(id(plan, 0)), 1, 1)).as("no drag yet").isEmpty();
    }

    @Test
    void whatIsSelectedGoesAlongWhenOneOfItIsDragged() {
        var both = List.of(id(plan, 0), id(plan, 1));
        var third = new Handle.OnTitle(id(plan, 2));
        var start = new Handle.OnBar(id(plan, 1), Handle.Part.START);

        assertThat(start(start, both).gesture(9, 0).orElseThrow().activities()).isEqualTo(both);
        assertThat(start(third, both).gesture(9, 9).orElseThrow().activities()).containsExactly(id(plan, 2));
    }

    private Optional<Gesture> begun(Handle handle, double dx, double dy) {
        return start(handle, List.of()).gesture(dx, dy);
    }

    private DragStart start(Handle handle, List<Id> selected) {
        return new DragStart(frame(plan), handle, 400, 100, selected, text("New"), true);
    }
}
