// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.edit.AreaEdit;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Noticed;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class FilterBarTest {

    private final Plan plan = SamplePlans.workPlan();
    private Desk desk;
    private FilterBar bar;
    private int closed;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        desk = new Desk(PlanSession.untitled(plan, clock), Locale.ENGLISH, clock);
        bar = new FilterBar(desk, () -> closed++);
        stage.setScene(new Scene(new VBox(bar), 990, 500));
        new Look(new LiveSettings(Settings.FIRST_RUN)).dress(stage.getScene());
        stage.setWidth(990); // the next test has the same stage
        stage.show();
        stage.requestFocus();
    }

    @Test
    void whatIsTypedIsLookedForAfterAPauseAndCounted(FxRobot robot) throws TimeoutException {
        robot.clickOn("#filter-text").write("workshop");
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> filter().text().equals("workshop"));
        QuickRobot.settle();

        assertThat(count(robot)).isEqualTo("3 of 13 shown");
        robot.interact(() -> desk.lens().othersHiddenProperty().set(false));
        assertThat(count(robot)).isEqualTo("3 of 13 found");
        robot.interact(() -> desk.pageProperty().set(new Page.OfArea(plan.areas().get(1).id())));
        assertThat(count(robot)).isEqualTo("0 of 7 found here, 3 of 13 in the plan");

        robot.clickOn("#filter-all");
        assertThat(filter()).isEqualTo(TimelineFilter.ALL);
        assertThat(robot.lookup("#filter-text").queryTextInputControl().getText()).isEmpty();
        assertThat(count(robot)).isEmpty();
    }

    @Test
    void choicesAreMadeWithTheKeysAloneAndTheButtonSaysThem(FxRobot robot) {
        robot.interact(() -> button("#filter-status").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(filter().statuses()).isEqualTo(Set.of(Optional.of(Status.UNDER_WAY)));
        assertThat(button("#filter-status").getText()).isEqualTo("Status: Under way");

        robot.type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.ESCAPE);
        assertThat(filter().statuses())
                .isEqualTo(Set.of(Optional.of(Status.UNDER_WAY), Optional.of(Status.DONE)));
        assertThat(button("#filter-status").getText()).isEqualTo("Status (2)");
        assertThat(button("#filter-status").getAccessibleText()).isEqualTo("Status: Under way, Done");
        assertThat(closed).as("Esc closed the list, not the bar").isZero();
    }

    @Test
    void everyKindOfChoiceReachesTheFilter(FxRobot robot) {
        var study = plan.areas().getFirst().activities().get(4);
        robot.interact(() -> desk.findingsProperty().set(List.of(new Finding(
                "noResponsible", Severity.WARNING, List.of(), Optional.empty(), Optional.of(study.id()),
                Optional.empty(), List.of()))));

        robot.interact(() -> bar.getScene().getWindow().setWidth(420));
        assertThat(button("#filter-time").isVisible()).as("in the menu, for want of room").isFalse();

        tick(robot, "#filter-area", "1.1 Cross-border services");
        tick(robot, "#filter-source", "IDB's RPG funds");
        tick(robot, "#filter-venue", "Virtual");
        tick(robot, "#filter-responsible", "Nobody responsible");
        tick(robot, "#filter-finding", "Nobody responsible");
        tick(robot, "#filter-time", "2nd quarter 2020");

        assertThat(desk.lens().onlyShown()).contains(Set.of(study.id()));
        assertThat(filter().findings()).isEqualTo(Set.of(new Noticed.OfKind("noResponsible")));
        assertThat(filter().areas()).isEqualTo(Set.of(plan.areas().getFirst().id()));
        assertThat(filter().times()).hasSize(1);
    }

    @Test
    void anAreaThatIsGoneIsLookedForNoMore(FxRobot robot) {
        var third = plan.areas().get(2).id();
        robot.interact(() -> desk.lens().filterProperty().set(TimelineFilter.ALL.withAreas(Set.of(third))));
        assertThat(desk.lens().onlyShown()).contains(Set.of());

        robot.interact(() -> desk.perform(new AreaEdit.Remove(third)));

        assertThat(filter()).isEqualTo(TimelineFilter.ALL);
        assertThat(desk.lens().onlyShown()).isEmpty();
    }

    @Test
    void escapeInTheBarClosesIt(FxRobot robot) {
        robot.clickOn("#filter-text").type(KeyCode.ESCAPE);

        assertThat(closed).isEqualTo(1);
    }

    @Test
    void theChoiceOfAreasIsThereWhereAllAreasAre(FxRobot robot) {
        assertThat(button("#filter-area").isVisible()).isTrue();

        robot.interact(() -> desk.pageProperty().set(new Page.OfArea(plan.areas().getFirst().id())));

        assertThat(button("#filter-area").isVisible()).isFalse();
    }

    private void tick(FxRobot robot, String button, String choice) {
        if (button(button).isVisible()) {
            robot.clickOn(button);
        } else {
            robot.interact(() -> more().getItems().stream()
                    .filter(item -> (button.substring(1) + "-more").equals(item.getId()))
                    .forEach(MenuItem::fire));
            QuickRobot.settle();
        }
        robot.clickOn(choice);
        robot.type(KeyCode.ESCAPE);
    }

    private MenuButton more() {
        return (MenuButton) bar.lookup("#filter-more");
    }

    @Test
    void inANarrowWindowTheBarStaysOneLineAndItsMenuSaysHowManyChoicesItHides(FxRobot robot) {
        double high = bar.getHeight();
        assertThat(more().isVisible()).isFalse();

        robot.interact(() -> {
            bar.getScene().getWindow().setWidth(300);
            desk.lens().filterProperty().set(TimelineFilter.ALL
                    .withStatuses(Set.of(Optional.of(Status.DONE)))
                    .withSources(Set.of(Optional.of("IDB's RPG funds"))));
        });
        QuickRobot.settle();

        assertThat(bar.getHeight()).isEqualTo(high);
        assertThat(more().getText()).isEqualTo("More (2)");
        assertThat(more().getItems()).extracting(MenuItem::getText).contains("Status: Done…", "Venue…");
        var hide = (CheckMenuItem) more().getItems().getLast();
        robot.interact(() -> hide.setSelected(false));
        assertThat(desk.lens().othersHiddenProperty().get()).isFalse();
    }

    private TimelineFilter filter() {
        return desk.lens().filterProperty().get();
    }

    private Button button(String id) {
        return (Button) bar.lookup(id);
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#filter-count").queryAs(Label.class).getText();
    }
}
