// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanJson;
import org.plenaria.planfile.recovery.JournalHead;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.dialogs.Dialogs;
import org.testfx.framework.junit5.Start;

/** Nothing that was done is lost: neither by a crash, nor by saving over it. */
@ExtendWith(QuickWindow.class)
class SafetyInTheWindowTest {

    @TempDir
    Path home;

    private final Plan base = ShellPlans.small();
    private Stage stage;
    private Path file;
    private WindowUnderTest window;

    @Start
    void start(Stage onScreen) throws IOException {
        stage = onScreen;
        file = home.resolve("year.plan.json");
        PlanFile.write(file, base);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-04-15T18:00:00Z")));
    }

    private void openWindow() {
        window = WindowUnderTest.onScreen(() -> WindowUnderTest.keepingSafe(stage, home));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private RecoveryFolder recovery() {
        return new RecoveryFolder(home.resolve("recovery"));
    }

    /** What a program leaves that is killed after such work on the plan. */
    private void crash(Plan work, Optional<Path> of) throws IOException {
        var head = new JournalHead(
                UUID.randomUUID(), base.id(), "2020 Work Plan", of, Instant.parse("2020-04-16T09:10:00Z"), 1);
        try (var journal = recovery().begin(head, PlanJson.write(base))) {
            journal.add(Instant.parse("2020-04-16T09:31:00Z"), 12, "Retitle 3.1.2", PlanJson.write(work));
        }
    }

    private Plan worked() {
        var plan = base.withTitle(ShellPlans.text("2020 Work Plan, improved"));
        var area = plan.areas().get(1);
        return plan.withAreas(List.of(plan.areas().getFirst(), area.withLead(ShellPlans.text("Peru"))));
    }

    /** The window that was opened over the program's, laid out. */
    private Region room() {
        var room = window.dialogs.shown.orElseThrow(() -> new AssertionError(window.dialogs.asked.toString()));
        return WindowUnderTest.onScreen(() -> {
            if (room.getScene() == null) {
                new Scene(room, 900, 600).getStylesheets().add("/org/plenaria/ui/plenaria.css");
            }
            room.applyCss();
            room.layout();
            return room;
        });
    }

    private Node inRoom(String selector) {
        var node = room().lookup(selector);
        assertThat(node).as(selector).isNotNull();
        return node;
    }

    private void press(Node button) {
        WindowUnderTest.onScreen(() -> {
            ((Button) button).fire();
            return null;
        });
        window.settleBeside();
    }

    private String text(String selector) {
        return ((Labeled) window.node(selector)).getText();
    }

    private List<String> labels() {
        return window.node("#start-page").lookupAll(".label").stream().map(it -> ((Labeled) it).getText()).toList();
    }

    private void retitle(String title) {
        WindowUnderTest.onScreen(() ->
                window.desk().perform(new PlanEdit.Change<>(PlanFields.TITLE, ShellPlans.text(title))));
    }

    @Test
    void theStartPageNamesWhatWasLeftAndAllOfItComesBackInOneStep() throws IOException {
        crash(worked(), Optional.of(file));
        openWindow();
        assertThat(text(".recovery-what")).startsWith("12 changes to 2020 Work Plan after 9:10");
        assertThat(labels()).anyMatch(it -> it.startsWith("The last: Retitle 3.1.2, 9:31"));

        press(window.node(".recovery-open"));
        press(inRoom("#recovery-take"));

        assertThat(window.plan()).isEqualTo(worked());
        assertThat(window.window.plan().orElseThrow().unsavedProperty().get()).isTrue();
        assertThat(window.window.plan().orElseThrow().fileProperty().get()).contains(file);
        assertThat(window.stage.getScene().lookup("#recovery-bar")).isNull();
        assertThat(PlanFile.read(file).plan()).isEqualTo(base);
        // The journal it came from waits aside; what was recovered is in the journal of this window.
        try (var aside = Files.list(home.resolve("recovery/set-aside"))) {
            assertThat(aside).hasSize(1);
        }

        window.choose("edit-undo");
        assertThat(window.plan()).isEqualTo(base);
    }

    @Test
    void someOfItCanBeTakenAndTheRestLeft() throws IOException {
        crash(worked(), Optional.of(file));
        openWindow();
        window.open(file);
        press(window.node("#recovery-show"));
        var every = (CheckBox) inRoom("#recovery-every");
        assertThat(every.isSelected()).isTrue();
        assertThat(((ListView<?>) inRoom("#recovery-changes")).getItems()).hasSize(4); // with the activity of the area

        WindowUnderTest.onScreen(() -> {
            every.fire();
            var boxes = room().lookupAll("#recovery-changes .check-box").toArray(CheckBox[]::new);
            boxes[0].fire();
            return null;
        });
        assertThat(((Button) inRoom("#recovery-take")).getText()).isEqualTo("Take 1 change");
        press(inRoom("#recovery-take"));

        assertThat(window.plan().title()).isEqualTo(worked().title());
        assertThat(window.plan().withTitle(base.title())).isEqualTo(base);
    }

    @Test
    void whatOthersHaveSavedSinceStaysUnlessOneSaysOtherwise() throws IOException {
        crash(worked(), Optional.of(file));
        var theirs = base.withTitle(ShellPlans.text("Theirs"));
        PlanFile.write(file, theirs);
        openWindow();
        press(window.node(".recovery-open"));

        assertThat(((Button) inRoom("#recovery-take")).getText()).isEqualTo("Take 3 changes");
        press(inRoom("#recovery-take"));

        assertThat(window.plan()).isEqualTo(worked().withTitle(theirs.title()));
    }

    @Test
    void whatOneRemovedAndAnotherChangedSinceIsOfferedAndLeftUnlessChosen() throws IOException {
        crash(worked(), Optional.of(file)); // without its last area
        var area = base.areas().getLast();
        var theirs = base.withAreas(List.of(
                base.areas().get(0), base.areas().get(1), area.withLead(ShellPlans.text("Chile"))));
        PlanFile.write(file, theirs);
        openWindow();
        press(window.node(".recovery-open"));
        assertThat(((ListView<?>) inRoom("#recovery-changes")).getItems()).hasSizeGreaterThan(2);

        press(inRoom("#recovery-take"));
        assertThat(window.plan().areas()).hasSize(3);
        assertThat(window.plan().title()).isEqualTo(worked().title());
    }

    @Test
    void aPlanThatWasNeverSavedComesBackAsOne() throws IOException {
        crash(worked(), Optional.empty());
        openWindow();

        press(window.node(".recovery-open"));
        press(inRoom("#recovery-take"));

        assertThat(window.plan()).isEqualTo(worked());
        assertThat(window.window.plan().orElseThrow().fileProperty().get()).isEmpty();
    }

    @Test
    void whatIsDiscardedIsOfferedNoMoreAndWhatWaitsIs() throws IOException {
        crash(worked(), Optional.of(file));
        openWindow();
        window.open(file);
        press(window.node("#recovery-wait"));
        assertThat(window.stage.getScene().lookup("#recovery-bar")).isNull();
        assertThat(recovery().look()).hasSize(1);

        window.open(file);
        press(window.node("#recovery-show"));
        press(inRoom("#recovery-discard"));

        assertThat(window.stage.getScene().lookup("#recovery-bar")).isNull();
        assertThat(recovery().look()).isEmpty();
        assertThat(text("#notice")).contains("was discarded", "set-aside");
        assertThat(window.plan()).isEqualTo(base);
    }

    @Test
    void aDamagedRecoveryFileIsNamedAndHarmsNothing() throws IOException {
        Files.createDirectories(home.resolve("recovery"));
        Files.writeString(home.resolve("recovery/x.journal"), "not one of ours");

        openWindow();

        assertThat(window.node("#recovery-card").isVisible()).isTrue();
        assertThat(labels()).anyMatch(it -> it.contains("is damaged and cannot be read") && it.contains("x.journal"));
    }

    @Test
    void whatIsDoneAndNotSavedSurvivesTheWindowAndIsForgottenOnceItIsSavedOrUnwanted() {
        openWindow();
        window.open(file);
        retitle("Changed");
        var activity = window.plan().activities().findFirst().orElseThrow();
        WindowUnderTest.onScreen(() -> {
            window.desk().unfinished().say(this, Optional.of(new ActivityEdit.Change<>(
                    activity.id(), ActivityFields.TITLE, ShellPlans.text("half a ti"))));
            return null;
        });
        window.settleBeside();
        assertThat(journals()).hasSize(1);
        WindowUnderTest.onScreen(() -> {
            window.desk().unfinished().say(this, Optional.empty());
            return null;
        });

        window.choose("file-save");
        window.settleBeside();
        assertThat(journals()).isEmpty();

        retitle("Changed again");
        window.settleBeside();
        assertThat(journals()).hasSize(1);
        window.dialogs.save = Dialogs.SaveAnswer.DISCARD;
        window.choose("file-close");
        window.settleBeside();
        assertThat(journals()).isEmpty();
    }

    private List<Path> journals() {
        try (var files = Files.newDirectoryStream(home.resolve("recovery"), "*.journal")) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndWorkGoesOn() throws IOException {
        Files.writeString(home.resolve("recovery"), "a file where the folder should be");
        Files.writeString(home.resolve("versions"), "here too");
        openWindow();
        window.open(file);

        retitle("Changed");
        window.settleBeside();
        assertThat(((Labeled) window.node("#recovery-trouble .label")).getText())
                .startsWith("Your work cannot be kept safe from a crash at the moment. Save often.");
        window.choose("file-save");
        window.settleBeside();

        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        assertThat(text("#notice"))
                .startsWith("The version could not be added to the history; the plan itself is saved.");
    }

    @Test
    void eachSaveIsAVersionToCompareWithToRestoreAndToCopy() throws IOException {
        openWindow();
        window.open(file);
        retitle("Second");
        window.choose("file-save");
        retitle("Third");
        window.choose("file-save");

        window.choose("file-versions");
        window.settle();
        var list = (ListView<?>) inRoom("#version-list");
        assertThat(list.getItems()).hasSize(3);
        assertThat(((Button) inRoom("#version-restore")).isDisabled()).isTrue(); // it is what the plan is now
        WindowUnderTest.onScreen(() -> {
            list.getSelectionModel().selectLast();
            return null;
        });
        window.settle();
        press(inRoom("#version-compare"));
        assertThat(window.desk().lens().comparedWithProperty().get()).map(ComparedWith::plan).contains(base);

        press(inRoom("#version-restore"));
        assertThat(window.plan()).isEqualTo(base);
        window.choose("edit-undo");
        assertThat(window.desk().show(window.plan().title())).isEqualTo("Third");

        window.dialogs.toWrite = Optional.of(home.resolve("copy"));
        press(inRoom("#version-copy"));
        assertThat(PlanFile.read(home.resolve("copy.plan.json")).plan()).isEqualTo(base);
        assertThat(window.dialogs.asked.getLast()).startsWith("write Third 2020");
    }
}
