// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Period;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class PreferencesInTheWindowTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;
    private Stage stage;

    @Start
    void start(Stage onScreen) {
        stage = onScreen;
    }

    @BeforeEach
    void openAPlan() throws IOException {
        window = WindowUnderTest.onScreen(() -> WindowUnderTest.keepingSafe(stage, folder.resolve("home")));
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
        window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Region form, String id, T value) {
        ((ComboBox<T>) form.lookup(id)).setValue(value);
    }

    @Test
    void whatIsChosenInTheSettingsHoldsOnceItIsAgreedTo(FxRobot robot) {
        window.dialogs.fill = form -> {
            choose(form, "#settings-theme", ThemeChoice.DARK);
            choose(form, "#settings-text", 120);
            choose(form, "#settings-paper", Paper.LETTER);
            ((TextField) form.lookup("#settings-delegation")).setText("Uruguay ");
            ((CheckBox) form.lookup("#settings-motion")).setSelected(false);
            assertThat(window.settings.get().theme()).isEqualTo(ThemeChoice.LIGHT);
        };

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        var now = window.settings.get();
        assertThat(now.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(now.textSize()).isEqualTo(120);
        assertThat(now.documents().paper()).isEqualTo(Paper.LETTER);
        assertThat(now.delegation()).isEqualTo("Uruguay");
        assertThat(now.timeline().motion()).isFalse();
        assertThat(now.recent()).as("what is not asked for stays").hasSize(1);
    }

    @Test
    void anotherLanguageKeepsThePlanItsHistoryAndThePlaceInIt() {
        var area = window.plan().areas().getFirst();
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(new Page.OfArea(area.id()));
            return window.desk().perform(new ActivityEdit.Change<>(
                    area.activities().getFirst().id(), ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(2))));
        });
        var changed = window.plan();

        window.speak(Locale.of("es"));

        assertThat(window.plan()).isSameAs(changed);
        assertThat(window.desk().pageProperty().get()).isEqualTo(new Page.OfArea(area.id()));
        assertThat(((MenuBar) window.node("#menu-bar")).getMenus().getFirst().getText()).isEqualTo("_Archivo");
        assertThat(window.item("edit-undo").getText()).startsWith("_Deshacer: ");
        assertThat(stage.getTitle()).contains("*");
        window.choose("edit-undo");
        assertThat(window.plan().areas().getFirst()).isEqualTo(area);
        window.choose("edit-redo");
        assertThat(window.plan()).isSameAs(changed);
    }

    @Test
    void workStaysSafeAcrossLanguagesAndIsKeptOnce() throws IOException {
        var area = window.plan().areas().getFirst();
        WindowUnderTest.onScreen(() -> window.desk().perform(new ActivityEdit.Change<>(
                area.activities().getFirst().id(), ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(2)))));
        window.settleBeside();

        window.speak(Locale.FRENCH);
        window.settleBeside();
        window.settleBeside();

        try (var kept = java.nio.file.Files.list(
                new RecoveryFolder(folder.resolve("home").resolve("recovery")).folder())) {
            assertThat(kept.filter(java.nio.file.Files::isRegularFile)).hasSize(1);
        }
        assertThat(Optional.ofNullable(stage.getScene().getRoot().lookup("#recovery-bar"))).isEmpty();
    }

    @Test
    void theNextYearBeginsAsANewPlanOnceItWasSeen() {
        var before = window.plan();
        window.choose("file-next-year");
        var room = window.dialogs.shown.orElseThrow();

        WindowUnderTest.onScreen(() -> {
            ((javafx.scene.control.Button) room.lookup("#next-create")).fire();
            return null;
        });
        window.settle();

        assertThat(window.plan().id()).isNotEqualTo(before.id());
        assertThat(window.plan().calendar().first().getYear())
                .isEqualTo(before.calendar().first().getYear() + 1);
        assertThat(window.window.plan().orElseThrow().fileProperty().get()).isEmpty();
    }
}
