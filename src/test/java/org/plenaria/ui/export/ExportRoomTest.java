// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class ExportRoomTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<ExportChoices> heard = new ArrayList<>();
    private final List<ExportRequest> exported = new ArrayList<>();
    private final Path template = Path.of("/templates/Letter head.dotx").toAbsolutePath();
    private Background background;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        var plan = Exported.sample("red-gealc-2020").withTranslations(List.of(new Language("es")));
        background = new Background(threads);
        var room = new ExportRoom(
                new ExportSubject(plan, plan.originalLanguage(), Optional.empty(), Optional.empty()),
                ExportChoices.FIRST, Optional.empty(), _ -> {}, taken -> taken.accept(template), background, threads,
                Messages.of("export", Locale.ENGLISH));
        room.setOnChoice(heard::add);
        room.setOnExport(exported::add);
        Desks.show(stage, room, 980, 700);
    }

    @AfterEach
    void end() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
        threads.shutdownNow();
    }

    @Test
    void eachFormatShowsTheChoicesThatItKnows(FxRobot robot) {
        assertThat(robot.lookup("#export-layout").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#export-changes").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#export-periods").query().isVisible()).isFalse();

        choose(robot, Optional.of(ExportFormat.CALENDAR));

        assertThat(robot.lookup("#export-layout").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#export-periods").query().isVisible()).isTrue();
    }

    @Test
    void whatIsChosenIsHeardAndExported(FxRobot robot) {
        ComboBox<DocumentLayout> layout = robot.lookup("#export-layout").queryComboBox();
        robot.interact(() -> layout.setValue(DocumentLayout.TABLE));
        robot.clickOn("#export-export");

        assertThat(heard.getLast().layout()).isEqualTo(DocumentLayout.TABLE);
        assertThat(exported).singleElement().satisfies(it -> assertThat(it.choices()).isEqualTo(heard.getLast()));
    }

    @Test
    void aTemplateThatIsNoLongerThereIsToldInTheFormalDocumentOnly(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#export-template-file").queryButton().fire());

        assertThat(heard.getLast().template()).contains(template);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#export-preview").queryAll().stream()
                .anyMatch(it -> robot.from(it).lookup(".label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains("Letter head.dotx is no longer there"))));
        choose(robot, Optional.of(ExportFormat.EXCEL));
        note(robot, "first rows of the first sheet");
    }

    @Test
    void aTimelineAsksForItsPagesAndADocumentOnlyWhereItHoldsOne(FxRobot robot) {
        assertThat(robot.lookup("#export-fit").query().getParent().isVisible()).isFalse();
        choose(robot, Optional.of(ExportFormat.PDF));
        assertThat(robot.lookup("#export-template").query().getParent().isVisible()).isFalse();
        ComboBox<Annex> annex = robot.lookup("#export-annex").queryComboBox();
        robot.interact(() -> annex.setValue(Annex.PICTURE));
        assertThat(robot.lookup("#export-fit").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#export-sheet").query().getParent().isVisible()).isFalse();

        choose(robot, Optional.of(ExportFormat.TIMELINE_PDF));
        assertThat(robot.lookup("#export-paper").query().getParent().isVisible()).isFalse();
        ComboBox<PaperSize> sheet = robot.lookup("#export-sheet").queryComboBox();
        robot.interact(() -> sheet.setValue(PaperSize.A3));
        assertThat(heard.getLast().pages()).isEqualTo(PageSetup.USUAL.on(PaperSize.A3));
    }

    @Test
    void theBeginningIsShownAndWhatIsNotTranslatedIsTold(FxRobot robot) throws Exception {
        choose(robot, Optional.of(ExportFormat.EXCEL));
        note(robot, "first rows of the first sheet");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".export-head").queryAllAs(Label.class)
                .stream().map(Label::getText).toList().contains("Title"));

        choose(robot, Optional.empty());
        note(robot, "files that will be written");
        assertThat(robot.lookup(".export-page").tryQuery()).isPresent();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".export-text").tryQueryAs(Label.class)
                .filter(text -> text.getText().contains("(es).html") && text.getText().contains("(en).docx"))
                .isPresent());
        robot.interact(() -> robot.lookup("#export-all-docx").queryAs(CheckBox.class).fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".export-text").tryQueryAs(Label.class)
                .filter(text -> !text.getText().contains(".docx"))
                .isPresent());
        assertThat(robot.lookup("#export-gaps").queryAs(Label.class).getText()).contains("untranslated");
    }

    @Test
    void whatIsToBeKnownOfAFileStandsInAListThatCanBeCopied(FxRobot robot) {
        var room = (ExportRoom) robot.lookup(".export-room").query();
        robot.interact(() -> room.say(new Told("Exported.", List.of("One thing.", "Another thing."), List.of())));

        var remarks = robot.lookup("#export-remarks").queryAs(TextArea.class);
        assertThat(remarks.isVisible()).isTrue();
        assertThat(remarks.isEditable()).isFalse();
        assertThat(remarks.getText().lines()).containsExactly("\u2022 One thing.", "\u2022 Another thing.");
        choose(robot, Optional.of(ExportFormat.CSV));
        assertThat(remarks.isVisible()).isFalse();
    }

    @Test
    void enterOnAFormatExportsItAndOnAClosedListOpensTheList(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export-layout").queryComboBox().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#export-layout").queryComboBox().isShowing()).isTrue();
        assertThat(exported).isEmpty();
        robot.interact(() -> {
            robot.lookup("#export-layout").queryComboBox().hide();
            robot.lookup("#export-formats").query().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        assertThat(exported).hasSize(1);
    }

    @Test
    void aLongExportShowsItsProgressAndCanBeCancelled(FxRobot robot) throws Exception {
        var stopped = new CountDownLatch(1);
        robot.interact(() -> background.run("Exporting all", progress -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
            return 0;
        }, _ -> {}, _ -> {}));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#export-cancel").tryQuery().isPresent());
        assertThat(robot.lookup("#export-export").query().isDisabled()).isTrue();

        robot.clickOn("#export-cancel");

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        QuickRobot.settle();
        assertThat(robot.lookup("#export-export").query().isDisabled()).isFalse();
    }

    private static void note(FxRobot robot, String words) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#export-preview-note")
                .queryAs(Label.class).getText().contains(words));
    }

    private static void choose(FxRobot robot, Optional<ExportFormat> format) {
        ListView<Optional<ExportFormat>> list = robot.lookup("#export-formats").queryListView();
        robot.interact(() -> list.getSelectionModel().select(format));
    }
}
