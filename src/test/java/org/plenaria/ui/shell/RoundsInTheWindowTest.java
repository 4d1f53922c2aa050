// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanStage;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class RoundsInTheWindowTest {

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

    @Test
    void aPlanIsCirculatedAdoptedAndOpenedAgainByItsMenu() {
        assertThat(window.item("circulate-amend").isDisable()).isTrue();

        fill("#round-addressees", "Chile, Peru\nUruguay");
        window.choose("circulate-round");

        var round = window.plan().lastRound().orElseThrow();
        assertThat(round.addressees()).containsExactly("Chile", "Peru", "Uruguay");
        assertThat(round.snapshot()).isPresent();
        assertThat(((Label) window.node("#round")).getText()).isEqualTo("Circulated to 3 delegations");
        assertThat(window.node("#adopted-bar").isVisible()).isFalse();

        fill("#round-note", "XX Annual Assembly");
        window.choose("circulate-adopt");

        assertThat(PlanStage.of(window.plan())).isEqualTo(PlanStage.ADOPTED);
        assertThat(window.node("#adopted-bar").isVisible()).isTrue();
        assertThat(window.item("circulate-round").isDisable()).isTrue();
        move();
        assertThat(window.desk().noticeProperty().get()).contains("Start an amendment");

        fill("#round-note", "Two workshops were cancelled");
        WindowUnderTest.onScreen(() -> {
            ((Button) window.node("#adopted-amend")).fire();
            return null;
        });
        window.settle();

        assertThat(window.plan().lastRound().orElseThrow().kind()).isEqualTo(RoundKind.AMENDMENT);
        assertThat(window.node("#adopted-bar").isVisible()).isFalse();
        assertThat(move()).isTrue();
        window.choose("edit-undo");
        window.choose("edit-undo");
        assertThat(PlanStage.of(window.plan())).isEqualTo(PlanStage.ADOPTED);
    }

    @Test
    void aFormWithoutWhatItNeedsChangesNothing() {
        var before = window.plan();

        fill("#round-addressees", " ");
        window.choose("circulate-round");

        assertThat(window.plan()).isSameAs(before);
    }

    @Test
    void theListOfRoundsTellsWhatChangedComparesAndRestoresACopy() throws Exception {
        fill("#round-addressees", "Chile");
        window.choose("circulate-round");
        var circulated = window.plan();
        move();
        window.choose("circulate-rounds");
        window.settle();
        var room = window.dialogs.shown.orElseThrow();
        WindowUnderTest.onScreen(() -> {
            new Scene(new StackPane(room));
            room.applyCss(); // what is in a scroll pane has a place only then
            return null;
        });

        assertThat(((ListView<?>) room.lookup("#rounds-list")).getItems()).hasSize(1);
        assertThat(texts(room)).contains("Changed since then").contains("• 1.1.1 moved to: 2nd semester.");

        window.dialogs.toWrite = Optional.of(folder.resolve("as sent"));
        press(room, "#round-restore");
        window.settle();

        var copy = PlanFile.read(folder.resolve("as sent.plan.json")).plan();
        assertThat(copy).isEqualTo(circulated);
    }

    @Test
    void aRoundIsShownInAWindowOfItsOwnInWhichNothingIsTyped() {
        fill("#round-addressees", "Chile");
        window.choose("circulate-round");
        var circulated = window.plan();
        move();
        window.choose("circulate-rounds");
        window.settle();
        var room = window.dialogs.shown.orElseThrow();
        WindowUnderTest.onScreen(() -> {
            new Scene(new StackPane(room));
            return null;
        });
        press(room, "#round-show");
        window.settle();
        QuickRobot.until(() -> roundWindow().isPresent());
        var beside = roundWindow().orElseThrow();
        var root = beside.getScene().getRoot();

        assertThat(((Label) root.lookup("#round-banner")).getText()).contains("First circulation");
        WindowUnderTest.onScreen(() -> {
            var field = new TextField();
            ((Pane) root.lookup("#page")).getChildren().add(field);
            field.requestFocus();
            assertThat(field.isEditable()).isFalse();
            return null;
        });
        assertThat(window.plan()).as("and the plan goes on").isNotEqualTo(circulated);
        WindowUnderTest.onScreen(() -> {
            ((Button) root.lookup("#round-window-close")).fire();
            return null;
        });
        assertThat(beside.isShowing()).isFalse();
    }

    @Test
    void bothVersionsStandSideBySideAndAChangeIsCopiedAcrossAndUndone(FxRobot robot) {
        fill("#round-addressees", "Chile");
        window.choose("circulate-round");
        var circulated = window.plan();
        move();
        var changed = window.plan();
        var round = changed.rounds().getFirst();
        WindowUnderTest.onScreen(() -> {
            window.desk().lens().showSideBySide(new ComparedWith(circulated, "Rev. 1"));
            return null;
        });
        var list = (ListView<?>) window.node("#comparison-list");
        QuickRobot.until(() -> list.getSelectionModel().getSelectedIndex() >= 0);
        QuickRobot.settle(); // what is in a scroll pane has a place only then

        assertThat(((Label) window.node("#compare-at")).getText()).isEqualTo("1 of 1");
        assertThat(((Label) window.node("#compare-left")).getText()).isEqualTo("Rev. 1");
        assertThat(texts((Region) window.node("#compare-sentences"))).contains(
                "1.1.1 moved to: 2nd semester; 1 number follows from the other changes.");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        QuickRobot.until(() -> window.plan().areas().equals(circulated.areas()));
        QuickRobot.until(() -> list.getItems().isEmpty());
        window.choose("edit-undo");
        assertThat(window.plan().areas()).isEqualTo(changed.areas());
        assertThat(window.plan().rounds()).containsExactly(round);
        QuickRobot.until(() -> !list.getItems().isEmpty());

        robot.type(KeyCode.ESCAPE);

        assertThat(window.stage.getScene().getRoot().lookup("#compare-view")).isNull();
        assertThat(window.desk().lens().comparedWithProperty().get()).as("the timelines show it still").isPresent();
    }

    private static Optional<Window> roundWindow() {
        return WindowUnderTest.onScreen(() -> Window.getWindows().stream()
                .filter(one -> "round-window".equals(one.getScene().getRoot().getId()))
                .findFirst());
    }

    private void press(Region room, String button) {
        WindowUnderTest.onScreen(() -> {
            ((Button) room.lookup(button)).fire();
            return null;
        });
    }

    private static List<String> texts(Region room) {
        return room.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    private void fill(String field, String text) {
        window.dialogs.fill = form -> ((TextInputControl) form.lookup(field)).setText(text);
    }

    private boolean move() {
        return WindowUnderTest.onScreen(() -> window.desk().perform(new ActivityEdit.Change<>(
                window.plan().areas().getFirst().activities().getFirst().id(),
                ActivityFields.TIMEFRAME,
                Timeframe.of(Period.semester(2)))));
    }
}
