// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
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
 * From an edit to the repainted timeline of the whole plan at 1400 x 900: the edit, the layout of the view, and the
 * picture of it as the renderer makes it.
 */
final class EditBenchmark {

    private static final int WARM_UP = 10;
    private static final int RUNS = 41;

    private EditBenchmark() {}

    static void run(int size) throws Exception {
        var times = new CompletableFuture<double[]>();
        Platform.runLater(() -> times.complete(measure(RandomPlans.sized(size))));
        var measured = times.get(5, TimeUnit.MINUTES);
        Report.figure("edit." + size, Timing.median(measured), "ms");
        Report.figure("edit." + size + ".p99", Timing.percentile(measured, 99), "ms");
    }

    private static double[] measure(Plan plan) {
        var desk = new Desk(
                PlanSession.untitled(plan, Clock.systemUTC()), Locale.ENGLISH, Clock.systemDefaultZone());
        var view = new TimelineView(desk, TimelineContent.all());
        var stage = new Stage();
        var scene = new Scene(view, 1400, 900);
        stage.setScene(scene);
        stage.show();
        var picture = new WritableImage(1400, 900);
        var activity = plan.areas().getFirst().activities().getFirst().id();
        var times = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            desk.perform(move(activity, Math.floorMod(run, 2) + 1));
            scene.snapshot(picture); // lays out what changed and waits for the renderer
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        stage.hide();
        return times;
    }

    private static ActivityEdit move(Id activity, int semester) {
        return new ActivityEdit.Change<>(
                activity, ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(semester)));
    }
}
