// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenaria.check.Checks;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** Shows a timeline by itself: {@code [all|0|1|2] [dark] [es] [zoom=3] [wide] [measure] [big=10000|FILE]}. */
public final class TimelineShow extends Application {

    @Override
    public void start(Stage stage) throws PlanFileException {
        var options = getParameters().getRaw();
        boolean dark = options.contains("dark");
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var plan = plan(options);
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        var language = options.contains("es") ? Locale.of("es") : Locale.ENGLISH;
        var desk = new Desk(PlanSession.untitled(plan, clock), language, clock);
        var area = plan.areas().get(options.contains("1") ? 1 : options.contains("2") ? 2 : 0);
        var content = options.contains("all") ? TimelineContent.all() : TimelineContent.area(area.id());
        var view = new TimelineView(desk, content);
        view.darkProperty().set(dark);
        desk.findingsProperty().set(Checks.standard().run(plan));
        if (area.activities().size() > 1) {
            desk.select(Selection.of(area.activities().get(1).id()));
        }
        for (var option : options) {
            if (option.startsWith("text=")) {
                view.options().textScaleProperty().set(Double.parseDouble(option.substring(5)));
            }
            if (option.startsWith("zoom=")) {
                view.zoomProperty().set(Double.parseDouble(option.substring(5)));
            }
        }
        boolean wide = options.contains("wide");
        var scene = new Scene(new StackPane(view), wide ? 1366 : 870, wide ? 740 : 640);
        stage.setScene(scene);
        stage.setTitle("Timeline");
        stage.show();
        if (options.contains("measure")) {
            new FrameTimes(view).start();
        }
    }

    private static Plan plan(List<String> options) throws PlanFileException {
        for (var option : options) {
            if (option.endsWith(PlanFile.EXTENSION)) {
                return PlanFile.read(Path.of(option)).plan();
            }
            if (option.startsWith("big=")) {
                return SamplePlans.large(Integer.parseInt(option.substring(4)));
            }
        }
        return SamplePlans.workPlan();
    }

    public static void main(String[] args) {
        Application.launch(TimelineShow.class, args);
    }
}
