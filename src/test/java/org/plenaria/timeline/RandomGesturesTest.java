// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.History;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

class RandomGesturesTest {

    private static final int GESTURES = 2_000;

    @Test
    void two_thousand_gestures_and_as_many_undos_end_at_the_very_same_plan() {
        var start = SamplePlans.workPlan();
        var history = History.startingAt(start);
        var random = new Random(20_200_416);
        int made = 0;
        for (int i = 0; i < GESTURES; i++) {
            var plan = history.present();
            var edit = randomGesture(plan, random);
            if (edit.isPresent()) {
                var after = ((Outcome.Applied) edit.get().apply(plan)).plan();
                assertThat(after).as("an edit that a gesture offers changes something").isNotSameAs(plan);
                history = history.then(edit.get(), after);
                made++;
            }
        }
        assertThat(made).isGreaterThan(GESTURES / 4);
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
            var edit = randomGesture(plan, random);

            edit.map(one -> ((Outcome.Applied) one.apply(plan)).plan())
                    .ifPresent(after -> assertThat(dates(after)).isLessThanOrEqualTo(dates));
        }
    }

    private static Optional<Edit> randomGesture(Plan plan, Random random) {
        var content = random.nextInt(3) == 0
                ? TimelineContent.all()
                : TimelineContent.area(plan.areas().get(random.nextInt(plan.areas().size())).id());
        var rows = TimelineRows.of(plan, content, Set.of());
        var frame = Looks.frame(plan, rows, new Viewport(932, 700, 200, 0, 0));
        double x = random.nextDouble(932);
        double y = frame.headerHeight() + random.nextDouble(rows.height());
        var gesture = gesture(plan, frame, frame.hit(x, y), frame.timeX(x), frame.rowsY(y));
        double toX = frame.timeX(random.nextDouble(-100, 1_100));
        double toY = random.nextDouble(-50, rows.height() + 50);
        return gesture.flatMap(one -> one.at(toX, toY, Modifiers.NONE));
    }

    private static Optional<Gesture> gesture(Plan plan, TimelineFrame frame, Handle handle, double x, double y) {
        var scale = frame.scale();
        return switch (handle) {
            case Handle.OnBar(Id id, Handle.Part part) when part == Handle.Part.BODY ->
                Optional.of(new MoveBarGesture(plan, scale, id, List.of(id), x));
            case Handle.OnBar(Id id, Handle.Part part) -> Optional.of(new ResizeBarGesture(plan, scale, id, part, x));
            case Handle.OnTitle(Id id) -> Optional.of(new ReorderRowGesture(plan, frame.model().rows(), id, y));
            case Handle.OnHeading(RowKey key, Id area, boolean _) ->
                plan.area(area).map(one -> new CreateActivityGesture(one, key, SamplePlans.text("New"), scale, x));
            default -> Optional.empty();
        };
    }

    private static long dates(Plan plan) {
        return plan.activities().filter(one -> one.timeframe() instanceof Timeframe.Dates).count();
    }
}
