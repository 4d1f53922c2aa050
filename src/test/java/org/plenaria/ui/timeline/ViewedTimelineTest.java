// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.export.picture.SvgExport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The picture of a view is what the view shows. */
@ExtendWith(QuickWindow.class)
class ViewedTimelineTest {

    private final Plan plan = SamplePlans.workPlan();
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        desk = Desks.of(plan);
        view = new TimelineView(desk, TimelineContent.all());
        stage.setScene(new Scene(new StackPane(view), 900, 640));
        stage.show();
    }

    @Test
    void thePictureHasTheZoomColoursAndStripsOfTheView(FxRobot robot) throws IOException {
        var before = svg(viewed(robot));
        robot.interact(() -> {
            view.options().colourByProperty().set(BarColours.By.STATUS);
            view.options().loadProperty().set(Optional.of(MonthLoad.Of.ACTIVITIES));
            view.zoomProperty().set(2);
        });

        var after = svg(viewed(robot));

        assertThat(before).contains(">Regional Workshop<").doesNotContain(">Under way<", ">Activities per month<");
        assertThat(after).contains(">Regional Workshop<", ">Under way<", ">Activities per month<");
        assertThat(width(after)).isGreaterThan(width(before) * 1.3);
        assertThat(after).as("what is only for the screen").doesNotContain("Add activity");
    }

    @Test
    void thePictureHasTheRowsThatTheFilterLeavesAndNoMarksOfTheSearch(FxRobot robot) throws IOException {
        robot.interact(() -> desk.lens().filterProperty().set(TimelineFilter.ALL.withText("regional")));
        var filtered = viewed(robot);

        assertThat(svg(filtered)).contains(">Regional Workshop<").doesNotContain(">GobCamp<");
        assertThat(filtered.look().emphasis().searched()).as("what helps the eye on the screen only").isEmpty();

        robot.interact(() -> desk.lens().othersHiddenProperty().set(false));
        assertThat(svg(viewed(robot))).contains(">GobCamp<");
        robot.interact(() -> {
            desk.lens().othersHiddenProperty().set(true);
            desk.lens().filterProperty().set(TimelineFilter.ALL.withText("nothing says this"));
        });
        assertThat(svg(viewed(robot))).as("no row at all").doesNotContain(">Regional Workshop<");
        assertThat(svg(filtered)).as("a picture taken before").contains(">Regional Workshop<");
    }

    @Test
    void thePictureHasTheComparisonAndTheClashesOfTheView(FxRobot robot) throws IOException {
        var first = plan.areas().getFirst();
        var old = SamplePlans.activity("Old study", Timeframe.annual(), "p");
        var same = SamplePlans.activity("Twice", SamplePlans.dates("2020-03-02", "2020-03-20"), "p")
                .withVenue(Optional.of(Venue.place(SamplePlans.text("Lima"))))
                .withResponsible(List.of(SamplePlans.text("OAS")));
        var also = same.withId(Id.fresh());
        robot.interact(() -> {
            desk.perform(new ActivityEdit.Add(first.id(), 0, same));
            desk.perform(new ActivityEdit.Add(first.id(), 0, also));
            var others = new ArrayList<>(plan.areas());
            others.set(0, first.withActivities(List.of(old)));
            desk.lens().comparedWithProperty().set(Optional.of(new ComparedWith(plan.withAreas(others), "Rev. 1")));
        });

        var viewed = viewed(robot);
        var model = viewed.look().model(viewed.columns(), new TextFit(new TimelineFonts()));

        assertThat(svg(viewed)).contains(">Old study<", ">Gone<");
        assertThat(model.clashes().of(same.id())).isNotEmpty();
        robot.interact(() -> view.options().clashesProperty().set(Clash.Marked.NONE));
        assertThat(svg(viewed(robot))).isNotEqualTo(svg(viewed));
    }

    @Test
    void thePictureStaysAsItWasWhenThePlanChangesAfterwards(FxRobot robot) throws IOException {
        var viewed = viewed(robot);
        var before = svg(viewed);

        robot.interact(() -> desk.perform(new ActivityEdit.Remove(
                plan.areas().getFirst().activities().stream().map(one -> one.id()).toList())));

        assertThat(svg(viewed)).isEqualTo(before);
        assertThat(svg(viewed(robot))).doesNotContain(">Regional Workshop<");
    }

    private ViewedTimeline viewed(FxRobot robot) {
        var viewed = new ViewedTimeline[1];
        robot.interact(() -> viewed[0] = view.viewed());
        return viewed[0];
    }

    private String svg(ViewedTimeline viewed) throws IOException {
        var out = new ByteArrayOutputStream();
        var picture = new PictureView(Optional.empty(), 1000, 1, Optional.of(viewed));
        SvgExport.write(plan, ExportOptions.of(plan).showing(picture), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double width(String svg) {
        return Double.parseDouble(svg.replaceFirst("(?s).*? width=\"([0-9.]+)\".*", "$1"));
    }
}
