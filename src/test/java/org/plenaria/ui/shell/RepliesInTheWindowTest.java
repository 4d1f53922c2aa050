// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.planfile.SnapshotPacking;
import org.plenaria.session.ReturnedFile;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.look.Look;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class RepliesInTheWindowTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;
    private Plan circulated;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void openACirculatedPlan() throws IOException {
        var draft = ShellPlans.small();
        var round = new Round(
                Id.fresh(), RoundKind.CIRCULATED, 0, LocalDate.of(2019, 10, 1),
                Optional.of(LocalDate.of(2019, 11, 1)), List.of("Chile", "Peru"), Optional.empty(),
                Optional.of(SnapshotPacking.pack(draft)), UnknownFields.NONE);
        circulated = ((Outcome.Applied) new PlanEdit.AddRound(round).apply(draft)).plan();
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, circulated);
        window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDelegationProposesSavesItsReplyAndGoesOnWithItAnotherDay() throws Exception {
        window.dialogs.fill = form -> ((ComboBox<?>) form.lookup("#delegation-name")).getEditor().setText("Chile");
        window.choose("circulate-delegation");

        assertThat(((Label) window.node("#delegation-text")).getText())
                .startsWith("You answer as Chile until 1 November 2019: no proposals yet");
        retitle("Workshop in Santiago");
        assertThat(WindowUnderTest.onScreen(() -> window.desk().perform(new PlanEdit.Change<>(
                        PlanFields.CALENDAR, PlanCalendar.semesters(2021)))))
                .isFalse();
        assertThat(window.item("circulate-round").isDisable()).isTrue();
        assertThat(((Label) window.node("#delegation-text")).getText()).contains("1 proposal");

        var reply = folder.resolve("year - Chile.reply.json");
        window.dialogs.toWrite = Optional.of(reply);
        window.choose("file-save");

        assertThat(window.dialogs.asked).contains("write year - Chile.reply.json");
        assertThat(ReplyFile.read(reply).proposalCount()).isEqualTo(1);
        assertThat(window.desk().session().hasUnsavedChanges()).isFalse();
        assertThat(PlanFile.read(folder.resolve("year.plan.json")).plan()).isEqualTo(circulated);

        window.open(folder.resolve("year.plan.json"));
        assertThat(firstTitle()).isNotEqualTo("Workshop in Santiago");
        window.choose("circulate-delegation");
        assertThat(firstTitle()).isEqualTo("Workshop in Santiago");
    }

    @Test
    void repliesAreDecidedByTheKeyboardAndTakenInAsOneStep() throws Exception {
        window.dialogs.replies = List.of(
                reply("Peru", "Workshop in Lima"), reply("Chile", "Workshop in Santiago"), folder.resolve("gone"));
        window.choose("circulate-consolidate");
        window.settle();

        assertThat(window.dialogs.asked).anyMatch(said -> said.startsWith("One file was left out"));
        var room = window.dialogs.shown.orElseThrow();
        WindowUnderTest.onScreen(() -> {
            var scene = new Scene(room);
            new Look(window.settings).dress(scene);
            room.applyCss();
            return null;
        });
        var table = room.lookup("#proposals");
        press(table, KeyCode.D);
        press(table, KeyCode.ENTER);
        type(room, "#proposal-wording", "Workshop in Santiago de Chile");
        type(room, "#proposal-answer", "As offered in 2018.");
        type(room, "#consolidation-by", "Chair");
        var before = window.plan();
        WindowUnderTest.onScreen(() -> {
            ((Button) room.lookup("#consolidation-take")).fire();
            return null;
        });
        window.settle();

        assertThat(firstTitle()).isEqualTo("Workshop in Santiago de Chile");
        assertThat(window.plan().comments()).extracting(one -> one.author() + " " + one.state())
                .containsExactly("Chile ACCEPTED", "Peru DECLINED");
        assertThat(window.plan().comments().getFirst().state()).isEqualTo(CommentState.ACCEPTED);
        assertThat(window.plan().comments().getFirst().decision().orElseThrow().by()).contains("Chair");
        window.choose("edit-undo");
        assertThat(window.plan()).isSameAs(before);
    }

    private Path reply(String name, String title) throws IOException {
        var first = circulated.areas().getFirst().activities().getFirst().id();
        var edited = ((Outcome.Applied) new ActivityEdit.Change<>(
                                first, ActivityFields.TITLE, LocalizedText.of(Language.ENGLISH, title))
                        .apply(circulated))
                .plan();
        var file = folder.resolve(name + ".reply.json");
        ReplyFile.write(file, ReturnedFile.replyOf(circulated, edited, name, LocalDate.of(2019, 10, 9)));
        return file;
    }

    private void retitle(String title) {
        WindowUnderTest.onScreen(() -> window.desk().perform(new ActivityEdit.Change<>(
                window.plan().areas().getFirst().activities().getFirst().id(),
                ActivityFields.TITLE,
                LocalizedText.of(Language.ENGLISH, title))));
    }

    private String firstTitle() {
        return window.desk().show(window.plan().areas().getFirst().activities().getFirst().title());
    }

    private static void press(Node node, KeyCode code) {
        WindowUnderTest.onScreen(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return null;
        });
    }

    private static void type(Region room, String field, String text) {
        WindowUnderTest.onScreen(() -> {
            ((TextInputControl) room.lookup(field)).setText(text);
            return null;
        });
    }
}
