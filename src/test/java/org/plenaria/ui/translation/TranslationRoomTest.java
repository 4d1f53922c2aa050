// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Language;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.PlanSession;
import org.plenaria.session.translation.TranslatedText;
import org.plenaria.session.translation.TranslationSheet;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class TranslationRoomTest {

    private static final Language ES = new Language("es");

    private final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN);
    private Desk desk;
    private TranslationRoom room;

    @Start
    void start(Stage stage) throws Exception {
        var plan = PlanFile.read(Path.of("sample-plans", "bilingual-2026.plan.json")).plan();
        desk = new Desk(PlanSession.untitled(plan, Clock.systemUTC()), Locale.ENGLISH, Clock.systemUTC());
        var look = new Look(settings);
        room = new TranslationRoom(desk, settings, new StageDialogs(stage, look, Locale.ENGLISH));
        stage.setScene(new Scene(room, 960, 640));
        look.dress(stage.getScene());
        stage.show();
    }

    private TranslationSheet sheet() {
        return TranslationSheet.of(desk.plan(), ES);
    }

    @SuppressWarnings("unchecked")
    private TranslatedText chosen() {
        return ((ListView<TranslatedText>) room.lookup("#translation-texts")).getSelectionModel().getSelectedItem();
    }

    @Test
    void oneGoesFromGapToGapAndTypesTheTranslationThere(FxRobot robot) {
        int missing = sheet().count(TranslatedText.State.MISSING);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        var first = chosen();
        assertThat(first.state()).isEqualTo(TranslatedText.State.MISSING);

        robot.write("Lirio");
        QuickRobot.settle();

        assertThat(sheet().at(first).orElseThrow().translation()).isEqualTo("Lirio");
        assertThat(((TextArea) room.lookup("#translation-wording")).isFocused()).isTrue();
        assertThat(((Label) room.lookup("#translation-counts")).getText()).startsWith((missing - 1) + " untranslated");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(chosen().isAt(first)).isFalse();
        robot.interact(() -> desk.session().undo());
        QuickRobot.settle();
        assertThat(sheet().count(TranslatedText.State.MISSING)).isEqualTo(missing);
    }

    @Test
    void aTranslationOlderThanItsOriginalIsSaidToBeStillRight(FxRobot robot) {
        int outdated = sheet().count(TranslatedText.State.OUTDATED);
        while (chosen().state() != TranslatedText.State.OUTDATED) {
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        }

        robot.interact(() -> ((Button) room.lookup("#translation-right")).fire());
        QuickRobot.settle();

        assertThat(sheet().count(TranslatedText.State.OUTDATED)).isEqualTo(outdated - 1);
        assertThat(room.lookup("#translation-right")).isNull();
    }

    @Test
    void aFixedTermIsWatchedOver(FxRobot robot) {
        robot.interact(() -> settings.change(it -> it.withGlossary("en>es", "Background = Contexto")));
        robot.interact(() -> {
            var again = new TranslationRoom(desk, settings, new StageDialogs(
                    (Stage) room.getScene().getWindow(), new Look(settings), Locale.ENGLISH));
            room.getScene().setRoot(again);
            room = again;
        });

        assertThat(((Label) room.lookup("#translation-counts")).getText()).contains("1 to look at");
    }

    @Test
    void escapeClosesTheWindowFromTheListToo(FxRobot robot) {
        robot.interact(() -> room.lookup("#translation-texts").requestFocus());

        robot.push(KeyCode.ESCAPE);

        assertThat(room.getScene().getWindow().isShowing()).isFalse();
    }
}
