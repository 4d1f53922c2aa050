// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.plenaria.check.Finding;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;

/** Checks the plan in the background after each change, once the author pauses. */
public final class ChecksRunner {

    private static final Duration PAUSE = Duration.millis(250);

    private final Desk desk;
    private final Function<Plan, List<Finding>> checks;
    private final Executor background;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Subscription following;

    /**
     * @param checks pure, so that it may run beside the window
     */
    public ChecksRunner(Desk desk, Function<Plan, List<Finding>> checks, Executor background) {
        this.desk = desk;
        this.checks = checks;
        this.background = background;
        pause.setOnFinished(_ -> check());
        following = desk.planProperty().subscribe((_, _) -> pause.playFromStart());
        check();
    }

    /** Checks no more: the plan has left the window. */
    public void stop() {
        pause.stop();
        following.unsubscribe();
    }

    private void check() {
        var plan = desk.plan();
        background.execute(() -> {
            var found = checks.apply(plan);
            Platform.runLater(() -> {
                if (desk.plan() == plan) { // otherwise the author went on, and a newer check is on its way
                    desk.findingsProperty().set(found);
                }
            });
        });
    }
}
