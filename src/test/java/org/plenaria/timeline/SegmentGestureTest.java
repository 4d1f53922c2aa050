// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.first;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scale;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

/** A linked bar, say of the first and the last quarter, is made of segments that each can be taken hold of. */
class SegmentGestureTest {

    private final Plan plan =
            plan(activity("a", Timeframe.of(Period.quarter(1), Period.quarter(4)), "p"));

    @ParameterizedTest
    @CsvSource({
        "0, BODY, 3, Q2+Q4",
        "0, BODY, 6, Q3+Q4",
        "0, BODY, 12, Q3+Q4",
        "1, BODY, -3, Q1+Q3",
        "1, BODY, -4, Q1+Q3",
        "1, BODY, -12, Q1+Q2",
        "0, END, 1, M1+M2+M3+M4+Q4",
        "0, END, 3, Q1+Q2+Q4",
        "0, END, -1, M1+M2+Q4",
        "1, START, -3, Q1+Q3+Q4",
        "1, START, -9, annual",
        "1, START, 1, Q1+M11+M12"
    })
    void aSegmentMovesByPeriodsAndItsEndsByMonthsUpToItsNeighbour(
            int segment, Handle.Part part, double months, String after) {
        var dragged = new SegmentGesture(plan, scale(plan), id(plan, 0), segment, part, 300)
                .at(300 + months * scale(plan).monthWidth(), 0, Modifiers.NONE);

        var result = dragged.orElseThrow().apply(plan);
        assertThat(result).isInstanceOf(Outcome.Applied.class);
        assertThat(TimeframeNotation.write(first(((Outcome.Applied) result).plan()).timeframe())).contains(after);
    }

    @Test
    void nothingHappensWhereThereIsNoRoom() {
        assertThat(new SegmentGesture(plan, scale(plan), id(plan, 0), 0, Handle.Part.BODY, 300)
                .at(100, 0, Modifiers.NONE)).isEmpty();
    }

    @Test
    void theInnerEndsOfALinkedBarCanBeTakenHoldOfToo() {
        int row = frame(plan).model().rows().indexOf(id(plan, 0)).orElseThrow();
        double middle = frame(plan).rowBounds(row).middleY();
        double end = Looks.COLUMN + scale(plan).xOfMonth(3) - 4;
        double start = Looks.COLUMN + scale(plan).xOfMonth(9) + 4;

        assertThat(frame(plan).hit(end, middle)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.END));
        assertThat(frame(plan).hit(start, middle)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.START));
        var begun = new DragStart(
                frame(plan), new Handle.OnBar(id(plan, 0), Handle.Part.END), end, middle, List.of(), text("New"), true);
        assertThat(begun.gesture(20, 0)).containsInstanceOf(SegmentGesture.class);
    }
}
