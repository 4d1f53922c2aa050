// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** What a gesture says it keeps to is what it does. */
class KeepsTest {

    private static final Milestone DRAFT =
            new Milestone(Id.fresh(), text("Draft"), LocalDate.of(2020, 5, 13), UnknownFields.NONE);

    private final Activity half = activity("half", Timeframe.of(Period.semester(1)), "p");
    private final Activity exact = activity("exact", dates("2020-03-01", "2020-04-30"), "p")
            .withMilestones(List.of(DRAFT));
    private final Plan plan = Looks.plan(PlanCalendar.semesters(2020), half, exact);
    private final TimeScale scale = Looks.scale(plan);
    private final Random random = new Random(20_200_101);

    @ParameterizedTest
    @EnumSource(Snap.class)
    void whatIsDrawnBeginsAndEndsThere(Snap snap) {
        for (int i = 0; i < 200; i++) {
            double from = random.nextDouble(scale.width());
            var row = new RowKey.OfAdd(plan.areas().getFirst().id());
            var gesture = new CreateActivityGesture(plan.areas().getFirst(), row, text("New"), scale, from);
            double to = from + (random.nextBoolean() ? 1 : -1) * (Sizes.DRAG_THRESHOLD + random.nextDouble(500));

            var span = span(gesture.at(to, 0, Modifiers.of(false, snap)), gesture.activities().getFirst());

            var keeps = gesture.keepsTo(Modifiers.of(false, snap));
            assertOn(keeps, span.first());
            assertOn(keeps, span.end());
        }
    }

    @ParameterizedTest
    @EnumSource(Snap.class)
    void whatIsMovedOrResizedOrStuckIntoTheTimeLiesThere(Snap snap) {
        for (int i = 0; i < 200; i++) {
            var one = random.nextBoolean() ? half : exact;
            double by = random.nextDouble(-400, 400);
            var modifiers = Modifiers.of(random.nextInt(4) == 0, snap);
            var move = new MoveBarGesture(plan, scale, one.id(), List.of(one.id()), 100);
            var end = new ResizeBarGesture(plan, scale, one.id(), Handle.Part.END, 100);
            var milestone = new MoveMilestoneGesture(plan, scale, Optional.of(exact.id()), DRAFT.id(), 100);

            move.at(100 + by, 0, modifiers)
                    .map(edit -> span(Optional.of(edit), one.id()))
                    .filter(span -> span.last().isBefore(plan.calendar().last())) // where every bar must stop
                    .ifPresent(span -> assertOn(move.keepsTo(modifiers), span.first()));
            // Dragged past its own start a bar keeps one day, whatever it snaps to.
            end.at(100 + Math.max(by, -50), 0, modifiers).ifPresent(edit ->
                    assertOn(end.keepsTo(modifiers), span(Optional.of(edit), one.id()).end()));
            milestone.at(100 + by, 0, modifiers).ifPresent(edit ->
                    assertOn(milestone.keepsTo(modifiers), after(edit).activity(exact.id()).orElseThrow()
                            .activity().milestones().getFirst().date()));
        }
    }

    @Test
    void altSetsFreeWhatSnapsAndSnapsWhatIsFree() {
        var move = new MoveBarGesture(plan, scale, half.id(), List.of(half.id()), 100);
        for (var snap : Snap.values()) {
            boolean free = snap == Snap.NONE;
            assertThat(Modifiers.of(false, snap).free()).isEqualTo(free);
            assertThat(Modifiers.of(true, snap).free()).isEqualTo(!free);
        }
        assertThat(move.keepsTo(Modifiers.of(true, Snap.NONE))).isEqualTo(Keeps.SEMESTER);
        assertThat(move.at(150, 0, Modifiers.of(false, Snap.NONE)))
                .as("dates, as with Alt")
                .isEqualTo(move.at(150, 0, Modifiers.of(true, Snap.AUTOMATIC)));
    }

    private void assertOn(Keeps keeps, LocalDate day) {
        boolean atTheEdge = !day.isAfter(plan.calendar().first()) || !day.isBefore(plan.calendar().last());
        assertThat(isOn(keeps, day) || atTheEdge).as(keeps + " " + day).isTrue();
    }

    private static boolean isOn(Keeps keeps, LocalDate day) {
        boolean month = day.getDayOfMonth() == 1;
        return switch (keeps) {
            case SEMESTER -> month && day.getMonthValue() % 6 == 1;
            case TRIMESTER, TRIMESTER_OR_MONTH, QUARTER, QUARTER_OR_MONTH -> false; // not of this plan
            case MONTH, SEMESTER_OR_MONTH -> month;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case DAY, NOTHING -> true;
            case FIVE_PERCENT, ONE_PERCENT, ROWS -> false; // not a time
        };
    }

    private DateSpan span(Optional<Edit> edit, Id id) {
        var timeframe = after(edit.orElseThrow()).activity(id).orElseThrow().activity().timeframe();
        return plan.calendar().span(timeframe).orElseThrow();
    }

    private Plan after(Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }
}
