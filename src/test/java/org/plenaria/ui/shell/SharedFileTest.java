// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.compare.Resolution;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.planfile.OwnerNotes;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.conflicts.Settlement;
import org.testfx.framework.junit5.Start;

/** What others do with the file of the open plan, and the bars that tell it. */
@ExtendWith(QuickWindow.class)
class SharedFileTest {

    private static final Instant TEN_FORTY = Instant.parse("2020-04-16T10:40:00Z");

    @TempDir
    Path folder;

    private WindowUnderTest window;
    private Path file;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void aPlan() throws IOException {
        file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatSomebodySavesIsShownAndBroughtInAsOneStep() throws IOException {
        window.open(file);
        window.choose("plan-area");
        var theirs = PlanFile.read(file).plan().withTitle(ShellPlans.text("Theirs"));
        theySave(theirs);

        press("outside-show");
        assertThat(text("#outside-bar .sharing-detail")).isNotEmpty();
        assertThat(window.desk().lens().comparedWithProperty().get()).isPresent();
        press("outside-merge");

        assertThat(window.plan().title()).isEqualTo(theirs.title());
        assertThat(window.areaNames()).hasSize(4);
        assertThat(bars()).isEmpty();
        assertThat(window.window.plan().orElseThrow().unsavedProperty().get()).isTrue();
        window.choose("file-save");
        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        assertThat(window.dialogs.asked).isEmpty();
        window.choose("edit-undo");
        assertThat(window.plan().title()).isNotEqualTo(theirs.title());
    }

    @Test
    void contradictionsAreAskedAndCancellingChangesNothing() throws IOException {
        window.open(file);
        WindowUnderTest.onScreen(() ->
                window.desk().perform(new PlanEdit.Change<>(PlanFields.TITLE, ShellPlans.text("Ours"))));
        theySave(PlanFile.read(file).plan().withTitle(ShellPlans.text("Theirs")));

        press("outside-merge");
        assertThat(window.dialogs.asked).containsExactly("settle [title]");
        assertThat(window.plan().title()).isEqualTo(ShellPlans.text("Ours"));
        assertThat(bars()).containsExactly("outside-bar");

        window.dialogs.settle = asked -> new Settlement.Settled(asked.merge().others(Resolution.THEIRS));
        press("outside-merge");
        assertThat(window.plan().title()).isEqualTo(ShellPlans.text("Theirs"));
        assertThat(bars()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaidAndPutBackBySaving() throws IOException {
        window.open(file);
        Files.delete(file);
        until("outside-bar");

        assertThat(text("#outside-bar .sharing-text")).contains("deleted, moved or renamed");
        press("outside-save");

        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        window.until(() -> bars().isEmpty());
    }

    @Test
    void whoElseHasThePlanOpenIsSaidUntilTheyCloseIt() throws Exception {
        OwnerNotes.beside(file, "Ana", "LAPTOP-3", () -> TEN_FORTY).touch();
        window.open(file);

        assertThat(bars()).containsExactly("owner-bar");
        assertThat(text("#owner-bar .sharing-text"))
                .isEqualTo("Open by Ana on LAPTOP-3 since 10:40: changes will be merged when you both save.");
        assertThat(notes()).isEqualTo(2);

        window.choose("file-close");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aCopyThatASyncClientLeftIsMergedOnceAndLeftAlone() throws IOException {
        var copy = folder.resolve("year.plan (1).json");
        PlanFile.write(copy, ShellPlans.small().withId(PlanFile.read(file).plan().id())
                .withAreas(PlanFile.read(file).plan().areas())
                .withTitle(ShellPlans.text("Copied")));
        window.dialogs.settle = asked -> new Settlement.Settled(asked.merge().others(Resolution.THEIRS));
        window.open(file);
        assertThat(bars()).containsExactly("copy-bar");

        press("copy-merge");

        assertThat(window.plan().title()).isEqualTo(ShellPlans.text("Copied"));
        assertThat(bars()).isEmpty();
        assertThat(copy).exists();
        window.choose("file-save");
        window.choose("file-close");
        window.open(file);
        assertThat(bars()).isEmpty();
    }

    private void theySave(Plan plan) throws IOException {
        PlanFile.write(file, plan);
        until("outside-bar");
    }

    private void until(String bar) {
        window.until(() -> bars().contains(bar));
        window.settle();
    }

    private List<String> bars() {
        return WindowUnderTest.onScreen(() -> ((javafx.scene.layout.VBox) window.node("#sharing-bars"))
                .getChildren().stream().map(node -> node.getId()).toList());
    }

    private void press(String button) {
        WindowUnderTest.onScreen(() -> {
            ((Button) window.node("#" + button)).fire();
            return null;
        });
        window.settle();
    }

    private String text(String selector) {
        return ((Labeled) window.node(selector)).getText();
    }

    private long notes() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().endsWith(".open")).count();
        }
    }
}
