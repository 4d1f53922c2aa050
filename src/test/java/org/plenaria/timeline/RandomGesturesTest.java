// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.History;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

class RandomGesturesTest {

    private static final int GESTURES = 2_000;

    private final Set<Class<?>> kinds = new HashSet<>();
    private boolean intoAnotherArea;
    private boolean severalAtOnce;

    @Test
    void two_thousand_gestures_and_as_many_undos_end_at_the_very_same_plan() {
        var start = withMoreSegments(SamplePlans.workPlan());
        var history = History.startingAt(start);
        var random = new Random(20_200_101);
        int made = 0;
        for (int i = 0; i < GESTURES; i++) {
            var plan = history.present();
            var edit = randomGesture(plan, random, modifiers(random));
            if (edit.isPresent()) {
                var after = ((Outcome.Applied) edit.get().apply(plan)).plan();
                assertThat(after).as("an edit that a gesture offers changes something").isNotSameAs(plan);
                history = history.then(edit.get(), after);
                made++;
            }
        }
        assertThat(made).isGreaterThan(GESTURES / 4);
        assertThat(kinds).as("every gesture is among them").hasSize(8);
        assertThat(intoAnotherArea && severalAtOnce).isTrue();
        for (int i = 0; i < GESTURES; i++) {
            history = history.undone();
        }
        assertThat(history.present()).isSameAs(start);
    }

    @Test
    void without_alt_no_gesture_ever_makes_dates_of_anything_else() {
        var random = new Random(7);
        for (int i = 0; i < GESTURES; i++) {
            var plan = SamplePlans.workPlan();
            long dates = dates(plan);
            var edit = randomGesture(plan, random, Modifiers.NONE);

            edit.map(one -> ((Outcome.Applied) one.apply(plan)).plan())
                    .ifPresent(after -> assertThat(dates(after)).isLessThanOrEqualTo(dates));
        }
    }

    /** Linked bars soon grow together, and there would be none left. */
    private static Plan withMoreSegments(Plan plan) {
        var linked = IntStream.range(0, 6)
                .mapToObj(i -> SamplePlans.activity(
                        "Linked " + i, Timeframe.of(Period.quarter(1), Period.quarter(3)), "p"))
                .toList();
        var areas = new ArrayList<>(plan.areas());
        areas.add(areas.removeLast().withActivities(linked));
        return plan.withAreas(areas);
    }

    private static Modifiers modifiers(Random random) {
        return Modifiers.of(random.nextInt(5) == 0, Snap.values()[random.nextInt(Snap.values().length)]);
    }

    private Optional<Edit> randomGesture(Plan plan, Random random, Modifiers modifiers) {
        var content = random.nextBoolean()
                ? TimelineContent.all()
                : TimelineContent.area(plan.areas().get(random.nextInt(plan.areas().size())).id());
        var rows = random.nextInt(4) > 0
                ? TimelineRows.of(plan, content, Set.of())
                : ArrangedRowsTest.rows(plan, content, arrangement(content, random));
        var frame = Looks.frame(plan, rows, new Viewport(932, 700, 200, 0, 0));
        var from = random.nextInt(3) == 0
                ? onSomethingSmall(plan, frame, random)
                : new Point(random.nextDouble(932), random.nextDouble(frame.headerHeight() + rows.height()));
        var handle = frame.hit(from.x, from.y);
        var start = new DragStart(
                frame, handle, from.x, from.y, selection(plan, random), SamplePlans.text("New"), random.nextBoolean());
        boolean straightDown = random.nextInt(3) == 0;
        double dx = straightDown ? 0 : random.nextDouble(-500, 500);
        double dy = random.nextDouble(-rows.height(), rows.height());
        return start.gesture(dx, dy).flatMap(one -> {
            var edit = one.at(frame.timeX(from.x + dx), frame.rowsY(from.y + dy), modifiers);
            edit.ifPresent(made -> note(one, made, plan));
            return edit;
        });
    }

    private static Arrangement arrangement(TimelineContent content, Random random) {
        var groupings = Grouping.of(content);
        var sortings = Sorting.values();
        return new Arrangement(
                groupings.get(random.nextInt(groupings.size())), sortings[random.nextInt(sortings.length)],
                random.nextBoolean());
    }

    private void note(Gesture gesture, Edit edit, Plan plan) {
        kinds.add(gesture.getClass());
        severalAtOnce |= gesture.activities().size() > 1;
        var after = ((Outcome.Applied) edit.apply(plan)).plan();
        intoAnotherArea |= gesture.activities().stream().anyMatch(id -> plan.activity(id)
                .filter(place -> !place.area().id().equals(after.activity(id).orElseThrow().area().id()))
                .isPresent());
    }

    private static List<Id> selection(Plan plan, Random random) {
        return plan.activities().map(Activity::id).filter(_ -> random.nextInt(5) == 0).toList();
    }

    private record Point(double x, double y) {}

    /** Milestones, segments and the handles of progress, which a blind hand would hardly ever hit. */
    private static Point onSomethingSmall(Plan plan, TimelineFrame frame, Random random) {
        var points = new ArrayList<Point>();
        plan.milestones().forEach(one -> points.add(
                new Point(frame.screenX(frame.scale().x(one.date()) + 1), frame.tiersHeight() + 5)));
        for (int i = 0; i < frame.model().rows().size(); i++) {
            if (frame.model().rows().get(i) instanceof Row.ActivityRow row) {
                double middle = frame.rowBounds(i).middleY();
                row.activity().milestones().forEach(one ->
                        points.add(new Point(frame.screenX(frame.scale().x(one.date()) + 1), middle)));
                var bar = Bar.of(row.activity().timeframe(), frame.scale());
                if (bar.stretches().size() > 1) {
                    points.add(new Point(frame.screenX(bar.to() - 12), middle));
                }
                if (ProgressHandle.isOn(row.activity(), bar)) {
                    double half = (row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR) / 2;
                    points.add(new Point(frame.screenX(ProgressHandle.x(row.activity(), bar)), middle + half));
                }
            }
        }
        return points.get(random.nextInt(points.size()));
    }

    private static long dates(Plan plan) {
        return plan.activities().filter(one -> one.timeframe() instanceof Timeframe.Dates).count();
    }
}
