// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class StartPageTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewPlanIsForTheNextYearInSemestersUnlessToldOtherwise(FxRobot robot) {
        robot.clickOn("#start-create");

        assertThat(window.plan().calendar()).isEqualTo(PlanCalendar.semesters(2021));
        assertThat(window.stage.getTitle()).isEqualTo("2021 Work Plan - Plenaria");
        assertThat(window.plan().areas()).hasSize(1);
        assertThat(window.node("#saved-state").getParent().getPseudoClassStates())
                .as("not the dot of a saved plan")
                .contains(PseudoClass.getPseudoClass("unsaved"));
    }

    @Test
    void aSampleOpensAsAPlanWithoutAFile(FxRobot robot) {
        robot.clickOn("#sample-blank");
        window.settle();

        assertThat(window.areaNames()).contains("Open Data");
        assertThat(window.window.plan().orElseThrow().fileProperty().get()).isEmpty();
    }

    @Test
    void aRecentFileOpensAndAMissingOneCanOnlyBeTakenOff(FxRobot robot) throws IOException {
        var there = folder.resolve("there.plan.json");
        var gone = folder.resolve("gone.plan.json");
        PlanFile.write(there, ShellPlans.small());
        WindowUnderTest.onScreen(() -> {
            window.settings.change(it -> it.withRecent(List.of(there, gone)));
            return null;
        });
        window.settle();

        var rows = robot.lookup(".recent-row .start-row").queryAllAs(Button.class).stream().toList();
        assertThat(rows).extracting(Button::isDisabled).containsExactly(false, true);

        robot.clickOn(robot.lookup(".recent-row .forget").nth(1).queryButton());
        assertThat(window.settings.get().recent()).containsExactly(there);
        window.settle();

        robot.clickOn(".recent-row .start-row");
        window.settle();
        assertThat(window.stage.getTitle()).contains("there");
    }

    @Test
    void aYearThatCannotBeIsNamedWhileItStandsThereAndNothingIsMadeOfIt(FxRobot robot) {
        Spinner<?> year = robot.lookup("#calendar-year").queryAs(Spinner.class);
        robot.interact(() -> year.getEditor().setText("99999"));
        assertThat(window.node("#calendar-complaint").isVisible()).isTrue();
        assertThat(robot.lookup("#calendar-complaint").queryLabeled().getText()).contains("1970").contains("2199");
        robot.interact(() -> year.getEditor().fireEvent(new ActionEvent()));
        assertThat(year.getEditor().getText()).as("stays for its author to see").isEqualTo("99999");
        assertThat(window.node("#start-create").isDisabled()).isTrue();

        robot.interact(() -> year.getEditor().setText("2030"));
        assertThat(window.node("#calendar-complaint").isVisible()).isFalse();
        robot.clickOn("#start-create");
        assertThat(window.plan().calendar()).isEqualTo(PlanCalendar.semesters(2030));
    }

    @Test
    void aPlanWithoutAreasSaysWhatToDoFirst(FxRobot robot) throws IOException {
        var file = folder.resolve("bare.plan.json");
        PlanFile.write(file, ShellPlans.small().withAreas(List.of()));
        window.open(file);
        robot.interact(() -> window.desk().pageProperty().set(new Page.Overview()));
        assertThat(window.node("#first-area").isVisible()).isTrue();

        robot.clickOn("#first-area-add");
        window.settle();
        assertThat(window.plan().areas()).hasSize(1);
        assertThat(window.node("#first-area").isVisible()).isFalse();
    }
}
