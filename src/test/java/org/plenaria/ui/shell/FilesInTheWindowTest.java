// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.compare.Resolution;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.PlanFields;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.conflicts.Settlement;
import org.plenaria.ui.dialogs.Dialogs;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class FilesInTheWindowTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;
    private Path file;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void openAPlan() throws IOException {
        file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
        window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theTitleNamesThePlanItsFileAndUnsavedChanges() {
        assertThat(window.stage.getTitle()).isEqualTo("2020 Work Plan - year - Plenaria");

        window.choose("plan-area");

        assertThat(window.stage.getTitle()).isEqualTo("2020 Work Plan* - year - Plenaria");
        assertThat(((Labeled) window.node("#saved-state")).getText()).isEqualTo("Unsaved changes");
    }

    @Test
    void savingWritesTheFileAndSaysWhen() throws IOException {
        window.choose("plan-area");
        window.choose("file-save");

        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        assertThat(((Labeled) window.node("#saved-state")).getText()).startsWith("All changes saved 10:42");
        assertThat(window.stage.getTitle()).doesNotContain("*");
        assertThat(PlanFile.read(file).plan().log()).singleElement().satisfies(entry ->
                assertThat(entry.element()).contains(window.plan().areas().getLast().id()));
        window.choose("edit-undo");
        assertThat(window.areaNames()).hasSize(3);
        window.choose("edit-redo");
        assertThat(window.dialogs.asked).isEmpty();
    }

    @Test
    void savingUnderAnotherNameGivesItTheEndingOfAPlanFile() {
        window.dialogs.toWrite = Optional.of(folder.resolve("other"));

        window.choose("file-save-as");

        assertThat(folder.resolve("other.plan.json")).exists();
        assertThat(window.stage.getTitle()).contains("other");
        assertThat(window.settings.get().recent().getFirst()).isEqualTo(folder.resolve("other.plan.json"));
    }

    @Test
    void aFileChangedBySomebodyElseIsNotOverwrittenUnasked() throws IOException {
        var theirs = ShellPlans.small().withTitle(ShellPlans.text("Theirs"));
        PlanFile.write(file, theirs);
        window.choose("plan-area");

        window.choose("file-save");

        assertThat(window.dialogs.asked).containsExactly("conflict year.plan.json");
        assertThat(PlanFile.read(file).plan()).isEqualTo(theirs);
        assertThat(window.window.plan().orElseThrow().unsavedProperty().get()).isTrue();

        window.dialogs.conflict = Dialogs.ConflictAnswer.OVERWRITE;
        window.choose("file-save");

        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
    }

    @Test
    void whatSomebodyElseHasSavedMeanwhileIsMergedAndTold() throws IOException {
        var theirs = PlanFile.read(file).plan().withTitle(ShellPlans.text("Plan of both"));
        PlanFile.write(file, theirs);
        window.choose("plan-area");

        window.choose("file-save");

        assertThat(window.dialogs.asked).isEmpty();
        assertThat(window.plan().title()).isEqualTo(theirs.title());
        assertThat(window.areaNames()).hasSize(4);
        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        assertThat(window.window.plan().orElseThrow().unsavedProperty().get()).isFalse();

        window.choose("edit-undo");

        assertThat(window.plan().title()).isNotEqualTo(theirs.title());
        assertThat(window.areaNames()).hasSize(4);
    }

    @Test
    void whereBothSaidSomethingElseIsAskedAndNothingIsLost() throws IOException {
        var theirs = PlanFile.read(file).plan().withTitle(ShellPlans.text("Theirs"));
        PlanFile.write(file, theirs.withCurrency(Optional.of(Currency.getInstance("EUR"))));
        WindowUnderTest.onScreen(() ->
                window.desk().perform(new PlanEdit.Change<>(PlanFields.TITLE, ShellPlans.text("Ours"))));

        window.choose("file-save");

        assertThat(window.dialogs.asked).containsExactly("settle [title]");
        assertThat(PlanFile.read(file).plan().title()).isEqualTo(theirs.title());
        assertThat(window.plan().title()).isEqualTo(ShellPlans.text("Ours"));

        window.dialogs.settle = asked -> new Settlement.Settled(asked.merge().others(Resolution.OURS));
        window.choose("file-save");

        assertThat(PlanFile.read(file).plan().title()).isEqualTo(ShellPlans.text("Ours"));
        assertThat(PlanFile.read(file).plan().currency()).contains(Currency.getInstance("EUR"));
        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
    }

    @Test
    void whatNobodyDecidesStaysInTheFileWithBothVersions() throws IOException {
        var theirs = ShellPlans.text("Theirs");
        PlanFile.write(file, PlanFile.read(file).plan().withTitle(theirs));
        WindowUnderTest.onScreen(() ->
                window.desk().perform(new PlanEdit.Change<>(PlanFields.TITLE, ShellPlans.text("Ours"))));
        window.dialogs.settle = asked -> new Settlement.Settled(asked.merge());

        window.choose("file-save");

        assertThat(PlanFile.read(file).plan()).isEqualTo(window.asSaved());
        assertThat(window.plan().title()).isEqualTo(ShellPlans.text("Ours"));
        assertThat(window.plan().conflicts()).singleElement().satisfies(one -> {
            assertThat(one.about().theirsShown()).contains(theirs);
            assertThat(one.theirs()).isPresent();
        });
    }

    @Test
    void aPlanWithUnsavedChangesStaysWhenTheQuestionIsCancelled() {
        window.choose("plan-area");

        window.choose("file-close");

        assertThat(window.dialogs.asked).containsExactly("save 2020 Work Plan");
        assertThat(window.areaNames()).hasSize(4);
    }

    @Test
    void closingWithoutSavingLeavesTheFileAsItWas() throws IOException {
        window.choose("plan-area");
        window.dialogs.save = Dialogs.SaveAnswer.DISCARD;

        window.choose("file-close");

        assertThat(window.window.plan()).isEmpty();
        assertThat(window.node("#start-page").isVisible()).isTrue();
        assertThat(PlanFile.read(file).plan().areas()).hasSize(3);
    }

    @Test
    void closingWithSavingWritesFirst() throws IOException {
        window.choose("plan-area");
        window.dialogs.save = Dialogs.SaveAnswer.SAVE;

        window.choose("file-close");

        assertThat(window.window.plan()).isEmpty();
        assertThat(PlanFile.read(file).plan().areas()).hasSize(4);
    }

    @Test
    void aBrokenFileSaysWhereItIsBrokenAndThePlanStays() throws IOException {
        var broken = folder.resolve("broken.plan.json");
        Files.writeString(broken, "{\n  \"format\": \"plenaria-plan\",,\n}\n");

        window.open(broken);

        assertThat(window.dialogs.asked).singleElement().asString().contains("broken.plan.json", "line 2", "as it was");
        assertThat(window.stage.getTitle()).contains("year");
        assertThat(window.settings.get().recent()).doesNotContain(broken);
    }

    @Test
    void aSecondPlanTakesThePlaceOfOneWithoutChanges() throws IOException {
        var second = folder.resolve("second.plan.json");
        PlanFile.write(second, ShellPlans.small().withTitle(ShellPlans.text("2021 Work Plan")));

        window.open(second);

        assertThat(window.stage.getTitle()).isEqualTo("2021 Work Plan - second - Plenaria");
        assertThat(window.dialogs.asked).isEmpty();
        assertThat(window.settings.get().recent()).containsExactly(second, file);
    }

    @Test
    void anExportIsSaidInTheStatusLineAndCanBeOpenedFromThere() {
        window.dialogs.toWrite = Optional.of(folder.resolve("report"));

        window.choose("file-word");

        assertThat(window.exported).containsExactly(folder.resolve("report.docx"));
        assertThat(window.dialogs.asked).containsExactly("write year.docx");
        var open = (Hyperlink) window.node("#status-notice .status-link");
        WindowUnderTest.onScreen(() -> {
            open.fire();
            return null;
        });
        assertThat(window.opened).containsExactly("open report.docx");
    }

    @Test
    void aPictureShowsTheAreaWhosePageIsOpenElseTheWholePlan() {
        window.dialogs.toWrite = Optional.of(folder.resolve("picture.svg"));
        var area = window.plan().areas().getFirst().id();

        window.choose("file-picture");
        WindowUnderTest.onScreen(() -> {
            window.desk().pageProperty().set(new Page.Overview());
            return null;
        });
        window.choose("file-picture");

        assertThat(window.dialogs.asked)
                .containsExactly("write year - Cross-border services.svg", "write year.svg");
        assertThat(window.exportedAs).extracting(it -> it.picture().area())
                .containsExactly(Optional.of(area), Optional.empty());
    }

    @Test
    void thePagesAreShownBeforeTheyArePrinted() {
        window.choose("file-preview");
        window.choose("file-print");

        assertThat(window.dialogs.asked).hasSize(2).allMatch(asked -> asked.startsWith("window Print: "));
    }
}
