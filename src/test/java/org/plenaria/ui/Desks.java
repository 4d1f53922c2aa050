// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.session.PlanSession;

/** A desk for tests, whose clock stands still until it is told to go on: all typing in between is one burst. */
public final class Desks {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2020-04-14T10:00:00Z"));
    private final Desk desk;

    public Desks(Plan plan, String language) {
        InstantSource clock = now::get;
        desk = new Desk(
                PlanSession.untitled(plan, clock), Locale.of(language), Clock.fixed(now.get(), ZoneOffset.UTC));
    }

    public static Desk of(Plan plan) {
        return new Desks(plan, "en").desk();
    }

    public Desk desk() {
        return desk;
    }

    /** Lets time pass, so that what is typed next is another step of undo. */
    public void pause() {
        now.updateAndGet(instant -> instant.plusSeconds(2));
    }

    /** How many steps undo would take back. */
    public static int steps(Desk desk) {
        int steps = 0;
        for (var history = desk.session().history(); history.lastEdit().isPresent(); history = history.undone()) {
            steps++;
        }
        return steps;
    }

    public static void select(Desk desk, Id... activities) {
        desk.select(new Selection(java.util.List.of(activities)));
    }

    /** Shows a part of the window in a stage of the usual size. */
    public static void show(Stage stage, Parent part, double width, double height) {
        // Our styles name the theme's colours, as in the program.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new BorderPane(part), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }
}
