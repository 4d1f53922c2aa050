// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.plan.Id;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** Shows a timeline by itself, to look at: {@code [all|0|1|2] [dark] [es] [zoom=3]}. */
public final class TimelineShow extends Application {

    @Override
    public void start(Stage stage) {
        var options = getParameters().getRaw();
        boolean dark = options.contains("dark");
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var plan = SamplePlans.workPlan();
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        var language = options.contains("es") ? Locale.of("es") : Locale.ENGLISH;
        var desk = new Desk(PlanSession.untitled(plan, clock), language, clock);
        var area = options.contains("1") ? plan.areas().get(1) : options.contains("2") ? plan.areas().get(2) : plan.areas().get(0);
        var content = options.contains("all") ? TimelineContent.all() : TimelineContent.area(area.id());
        var view = new TimelineView(desk, content);
        view.darkProperty().set(dark);
        if (area.activities().size() > 1) {
            Id second = area.activities().get(1).id();
            desk.findingsProperty().set(List.of(new Finding("venue", Severity.HINT, List.of(), Optional.of(area.id()),
                    Optional.of(second), Optional.empty(), List.of())));
            desk.select(Selection.of(second));
        }
        for (var option : options) {
            if (option.startsWith("zoom=")) {
                view.zoomProperty().set(Double.parseDouble(option.substring(5)));
            }
        }
        stage.setScene(new Scene(new StackPane(view), 870, 640));
        stage.setTitle("Timeline");
        stage.show();
    }

    public static void main(String[] args) {
        Application.launch(TimelineShow.class, args);
    }
}
