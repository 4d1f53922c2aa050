// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class FindAndFindingsTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void openAPlan() throws IOException {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, withADuplicateNumber(ShellPlans.small()));
        window.open(file);
        window.until(() -> !window.desk().findingsProperty().get().isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** The second activity of the first area is numbered like the first, as a hurried author leaves it. */
    private static Plan withADuplicateNumber(Plan plan) {
        var area = plan.areas().getFirst();
        List<Activity> activities = List.of(
                area.activities().getFirst(),
                area.activities().getLast().withPinnedNumber(Optional.of("1.1.1")));
        return plan.withAreas(List.of(area.withActivities(activities), plan.areas().get(1), plan.areas().get(2)));
    }

    @Test
    void findGoesToWhatContainsTheWordsWhateverTheirAccents(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        window.until(() -> window.node("#find-field").isFocused());
        robot.write("catalogo");
        window.until(() -> window.shows("#find-results"));
        robot.type(KeyCode.ENTER);
        window.until(() -> !window.shows("#find-results"));
        window.settle();

        assertThat(window.desk().selection().lead())
                .contains(window.plan().areas().getFirst().activities().getLast().id());
        assertThat(window.pages.fields).containsExactly("products");
    }

    @Test
    void f3GoesFromOneResultToTheNextAndRound(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        window.until(() -> window.node("#find-field").isFocused());
        robot.write("report");
        window.until(() -> window.shows("#find-results"));

        robot.type(KeyCode.ENTER);
        assertThat(pageShown()).isEqualTo(new Page.OfArea(window.plan().areas().get(0).id()));
        robot.type(KeyCode.F3);
        assertThat(pageShown()).isEqualTo(new Page.OfArea(window.plan().areas().get(2).id()));
        robot.type(KeyCode.F3);
        assertThat(pageShown()).isEqualTo(new Page.OfArea(window.plan().areas().get(0).id()));
    }

    @Test
    void escapeClearsTheFieldAndGivesTheKeyboardBack(FxRobot robot) {
        robot.clickOn("#rail-overview");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        window.until(() -> window.node("#find-field").isFocused());
        robot.write("guide");
        robot.type(KeyCode.ESCAPE);

        assertThat(window.node("#rail-overview").isFocused()).isTrue();
        assertThat(window.desk().selection().activities()).isEmpty();
    }

    private Page pageShown() {
        window.settle();
        return window.desk().pageProperty().get();
    }

    @Test
    void anAreaWithASeriousFindingHasABadge() {
        var row = "#rail-" + window.plan().areas().getFirst().id();

        assertThat(((Labeled) window.node(row + " .badge")).getText()).isEqualTo("1");
        assertThat(((Labeled) window.node("#findings-count")).getText()).contains("finding");
    }

    @Test
    void theListGoesToAFindingAndOneClickMendsIt(FxRobot robot) {
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(new Page.Overview());
            return null;
        });
        robot.clickOn("#findings-count");
        window.settle();
        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(pageShown()).isEqualTo(new Page.OfArea(window.plan().areas().getFirst().id()));
        assertThat(window.desk().selection().activities()).hasSize(1);

        int before = findings().getItems().size();
        robot.clickOn(".fix");
        window.until(() -> findings().getItems().size() < before);

        assertThat(window.desk().session().numbering().byId().values()).doesNotHaveDuplicates();
        assertThat(window.item("edit-undo").isDisable()).isFalse();
    }

    private ListView<?> findings() {
        return (ListView<?>) window.node("#findings-list");
    }
}
