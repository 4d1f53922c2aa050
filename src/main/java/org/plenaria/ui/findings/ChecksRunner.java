// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** Checks the plan in the background after each change, once the author pauses. */
public final class ChecksRunner {

    private static final Duration PAUSE = Duration.millis(250);
    private static final Duration FIRST_PICTURE = Duration.millis(600); // after which the machine is idle

    private final Desk desk;
    private final LiveSettings settings;
    private final Function<Plan, List<Finding>> checks;
    private final Optional<Proofreading> proofreading;
    private final Executor background;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition untilPainted = new PauseTransition(FIRST_PICTURE);
    private final Subscription following;
    private boolean spelt; // of the background thread alone

    /**
     * @param settings tell which rules are not wanted
     * @param checks pure, so that it may run beside the window
     * @param proofreading looks at the spelling afterwards: dictionaries take a while to be read
     */
    public ChecksRunner(
            Desk desk,
            LiveSettings settings,
            Function<Plan, List<Finding>> checks,
            Optional<Proofreading> proofreading,
            Executor background) {
        this.proofreading = proofreading;
        this.desk = desk;
        this.settings = settings;
        this.checks = checks;
        this.background = background;
        pause.setOnFinished(_ -> check());
        var wanted = settings.property().map(Settings::rulesOff);
        following = Subscription.combine(
                desk.planProperty().subscribe((_, _) -> pause.playFromStart()),
                wanted.subscribe((_, _) -> pause.playFromStart()),
                proofreading.map(reader -> reader.learnedProperty().subscribe((_, _) -> pause.playFromStart()))
                        .orElse(Subscription.EMPTY));
        check();
    }

    /** Checks no more: the plan has left the window. */
    public void stop() {
        pause.stop();
        untilPainted.stop();
        following.unsubscribe();
    }

    private void check() {
        var plan = desk.plan();
        var off = settings.get().rulesOff();
        background.execute(() -> {
            var wanted = checks.apply(plan).stream().filter(one -> !off.contains(one.rule())).toList();
            var reader = proofreading.filter(_ -> !off.contains(Proofreading.RULE));
            if (reader.isEmpty() || !spelt) {
                show(plan, wanted);
            }
            reader.ifPresent(one -> {
                Runnable spelling = () -> background.execute(() -> spell(one, plan, wanted));
                if (spelt) {
                    spelling.run();
                } else {
                    Platform.runLater(() -> oncePainted(spelling));
                }
            });
        });
    }

    // Reading dictionaries would keep the window waiting for its first picture.
    private void oncePainted(Runnable spelling) {
        untilPainted.setOnFinished(_ -> spelling.run());
        untilPainted.playFromStart();
    }

    // By itself, so that a search that came in between need not wait for a dictionary.
    private void spell(Proofreading reader, Plan plan, List<Finding> others) {
        var all = new ArrayList<>(others);
        all.addAll(reader.check(plan));
        spelt = true; // the next time the dictionaries are there, and both come at once
        show(plan, all);
    }

    private void show(Plan plan, List<Finding> all) {
        var found = Ignoring.of(plan, all);
        Platform.runLater(() -> {
            if (desk.plan() == plan) { // otherwise the author went on, and a newer check is on its way
                desk.ignoredProperty().set(found.ignored());
                desk.findingsProperty().set(found.heard());
            }
        });
    }
}
