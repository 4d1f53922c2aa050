// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Together;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.plenaria.ui.look.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class CommandsTest {

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
        PlanFile.write(file, ShellPlans.small());
        window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void moveFirstActivity() {
        WindowUnderTest.onScreen(() -> window.desk().perform(new ActivityEdit.Change<>(
                window.plan().areas().getFirst().activities().getFirst().id(),
                ActivityFields.TIMEFRAME,
                Timeframe.of(Period.semester(2)))));
    }

    @Test
    void undoAndRedoSayWhatTheyWouldDo(FxRobot robot) {
        assertThat(window.item("edit-undo").isDisable()).isTrue();
        assertThat(window.item("edit-undo").getText()).isEqualTo("_Undo");

        moveFirstActivity();
        assertThat(window.item("edit-undo").getText()).isEqualTo("_Undo Move 1.1.1 to 2nd semester");
        assertThat(window.item("edit-redo").isDisable()).isTrue();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window.item("edit-redo").getText()).isEqualTo("_Redo Move 1.1.1 to 2nd semester");
        assertThat(window.item("edit-undo").isDisable()).isTrue();

        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(window.item("edit-undo").isDisable()).isFalse();
    }

    @Test
    void whatNeedsAPlanIsGreyWithoutOne() {
        assertThat(window.item("file-save").isDisable()).isFalse();

        window.choose("file-close");

        assertThat(window.item("file-save").isDisable()).isTrue();
        assertThat(window.item("plan-activity").isDisable()).isTrue();
        assertThat(window.item("edit-find").isDisable()).isTrue();
        assertThat(window.item("file-open").isDisable()).isFalse();
    }

    @Test
    void duplicateAndDeleteActOnTheSelection() {
        assertThat(window.item("edit-delete").isDisable()).isTrue();
        var first = window.plan().areas().getFirst().activities().getFirst();
        WindowUnderTest.onScreen(() -> {
            window.desk().select(Selection.of(first.id()));
            return null;
        });

        window.choose("edit-duplicate");
        assertThat(window.plan().areas().getFirst().activities()).hasSize(3);
        assertThat(window.desk().selection().activities()).hasSize(1).doesNotContain(first.id());

        window.choose("edit-delete");
        assertThat(window.plan().areas().getFirst().activities()).hasSize(2).contains(first);
        assertThat(((Labeled) window.node("#notice")).getText()).contains("Delete");
    }

    @Test
    void whatOthersTookAwayWhileItWasSelectedIsNamedAndItsNeighbourSelected() {
        var activities = window.plan().areas().getFirst().activities();
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(new Page.OfArea(window.plan().areas().getFirst().id()));
            window.desk().select(Selection.of(activities.getFirst().id()));
            return window.desk().perform(new Together(
                    Together.Cause.CHANGE_SEVERAL,
                    List.of(new ActivityEdit.Remove(List.of(activities.getFirst().id())))));
        });
        window.settle();

        assertThat(window.desk().selection()).isEqualTo(Selection.of(activities.get(1).id()));
        assertThat(((Labeled) window.node("#notice")).getText()).endsWith("is no longer in the plan.");
    }

    @Test
    void theUndoLinkOfADeletionTakesBackOnlyThatDeletion() {
        var areas = window.areaNames();
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(new Page.OfArea(window.plan().areas().getFirst().id()));
            return null;
        });
        moveFirstActivity();
        window.choose("plan-delete-area");
        assertThat(window.areaNames()).hasSize(areas.size() - 1);
        var link = (Hyperlink) window.node("#status-notice .status-link");

        window.choose("edit-undo");
        assertThat(window.stage.getScene().getRoot().lookup("#notice")).isNull();
        var plan = window.plan();
        fire(link);
        assertThat(window.plan()).isSameAs(plan);

        window.choose("plan-delete-area");
        fire((Hyperlink) window.node("#status-notice .status-link"));
        assertThat(window.areaNames()).isEqualTo(areas);
    }

    private void fire(Hyperlink link) {
        WindowUnderTest.onScreen(() -> {
            link.fire();
            return null;
        });
        window.settle();
    }

    @Test
    void whatTheStatusLineSaidIsGoneOnAnotherPage() {
        WindowUnderTest.onScreen(() -> {
            window.desk().say("Something");
            return null;
        });
        assertThat(((Labeled) window.node("#notice")).getText()).isEqualTo("Something");

        window.choose("view-next");

        assertThat(window.stage.getScene().getRoot().lookup("#notice")).isNull();
    }

    @Test
    void theKeysOfTheMenuWorkOnTheStartPageAfterAPlanWasClosed(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.window.plan()).isEmpty();
        window.dialogs.toOpen = Optional.of(folder.resolve("year.plan.json"));

        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        window.settle();

        assertThat(window.dialogs.asked).containsExactly("open");
        assertThat(window.window.plan()).isPresent();
    }

    @Test
    void plusMakesTheTextLargerOnEveryKeyboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.EQUALS).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(window.settings.get().textSize()).isEqualTo(110);

        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertThat(window.settings.get().textSize()).isEqualTo(120);

        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        assertThat(window.settings.get().textSize()).isEqualTo(130);
    }

    @Test
    void anActivityIsAddedToTheAreaShownAndItsTitleGetsTheKeyboard() {
        window.choose("plan-activity");

        assertThat(window.plan().areas().getFirst().activities()).hasSize(3);
        assertThat(window.pages.fields).containsExactly("title");
        assertThat(window.desk().selection().lead())
                .contains(window.plan().areas().getFirst().activities().getLast().id());
    }

    @Test
    void calendarAndCurrencyAreEditsLikeAnyOther() {
        window.dialogs.calendar = Optional.of(PlanCalendar.quarters(2021));
        window.dialogs.currency = Optional.of(Optional.of(Currency.getInstance("USD")));

        window.choose("plan-calendar");
        window.choose("plan-currency");

        assertThat(window.plan().calendar()).isEqualTo(PlanCalendar.quarters(2021));
        assertThat(window.plan().currency()).contains(Currency.getInstance("USD"));
        window.choose("edit-undo");
        window.choose("edit-undo");
        assertThat(window.plan())
                .isEqualTo(ShellPlans.small().withId(window.plan().id()).withAreas(window.plan().areas()));
    }

    @Test
    void undoGoesToTheAreaInWhichItHappens() {
        moveFirstActivity();
        var other = new Page.OfArea(window.plan().areas().getLast().id());
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(other);
            return null;
        });

        window.choose("edit-undo");

        assertThat(window.desk().pageProperty().get())
                .isEqualTo(new Page.OfArea(window.plan().areas().getFirst().id()));
    }

    @Test
    void thePagesOfAPlanThatLeavesTheWindowAreClosed() {
        window.choose("view-next");
        assertThat(window.pages.closed).isEmpty();

        window.choose("file-close");

        assertThat(window.pages.closed).containsExactlyInAnyOrder("Area Cross-border services", "Area Open Data");
    }

    @Test
    void thePageOfADeletedAreaIsClosed() {
        window.choose("plan-delete-area");

        assertThat(window.pages.closed).containsExactly("Area Cross-border services");
    }

    @Test
    void theThemeChangesAtOnceAndIsRemembered() {
        window.choose("theme-dark");

        assertThat(window.stage.getScene().getRoot().getPseudoClassStates()).contains(Look.DARK);
        assertThat(window.settings.get().theme().name()).isEqualTo("DARK");

        window.choose("theme-light");

        assertThat(window.stage.getScene().getRoot().getPseudoClassStates()).doesNotContain(Look.DARK);
    }

    @Test
    void theInspectorGoesAndComesByItsKey(FxRobot robot) {
        robot.type(KeyCode.F4);
        assertThat(window.node("#inspector").getParent().isVisible()).isFalse();

        robot.type(KeyCode.F4);
        assertThat(window.node("#inspector").getParent().isVisible()).isTrue();
    }
}
