// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.timeline.TimelineView;

/**
 * From an edit to the repainted timeline of the whole plan at 1400 x 900: the edit, the layout of the view and the paint
 * of its pulse.
 */
final class EditBenchmark {

    private static final int WARM_UP = 10;
    private static final int RUNS = 41;

    private final double[] times = new double[RUNS];
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private EditBenchmark() {}

    static void run(int size) throws Exception {
        var benchmark = new EditBenchmark();
        Platform.runLater(() -> benchmark.start(RandomPlans.sized(size)));
        benchmark.done.get(5, TimeUnit.MINUTES);
        Report.figure("edit." + size, Timing.median(benchmark.times), "ms");
        Report.figure("edit." + size + ".p99", Timing.percentile(benchmark.times, 99), "ms");
    }

    private void start(Plan plan) {
        var desk = new Desk(
                PlanSession.untitled(plan, Clock.systemUTC()), Locale.ENGLISH, Clock.systemDefaultZone());
        var view = new TimelineView(desk, TimelineContent.all());
        var stage = new Stage();
        stage.setScene(new Scene(view, 1400, 900));
        stage.show();
        var activity = plan.areas().getFirst().activities().getFirst().id();
        new AnimationTimer() {
            private int pulse;
            private long edited;

            // An edit is made at the start of one pulse, whose layout and paint follow; the next pulse starts after them.
            @Override
            public void handle(long now) {
                int run = pulse - WARM_UP;
                if (run > 0) {
                    times[run - 1] = (System.nanoTime() - edited) / 1e6;
                }
                pulse++;
                if (run == RUNS) {
                    stop();
                    stage.hide();
                    done.complete(null);
                    return;
                }
                edited = System.nanoTime();
                desk.perform(move(activity, pulse % 2 + 1));
            }
        }.start();
    }

    private static ActivityEdit move(Id activity, int semester) {
        return new ActivityEdit.Change<>(
                activity, ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(semester)));
    }
}
