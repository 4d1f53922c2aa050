// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.readback.CarriedPlan;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.look.Look;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class ReadBackInTheWindowTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void settle() throws Exception {
        var file = folder.resolve("year.plan.json");
        Files.copy(Path.of("sample-plans/red-gealc-2020.plan.json"), file);
        window.open(file);
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path returned(String old, String now) throws Exception {
        var plan = PlanFile.read(Path.of("sample-plans/red-gealc-2020.plan.json")).plan();
        var out = new ByteArrayOutputStream();
        Exports.write(
                plan, ExportFormat.WORD, ExportOptions.of(plan).withCarrying(Optional.of(CarriedPlan.CARRYING)),
                Progress.UNWATCHED, out);
        var file = Files.write(folder.resolve("from Uruguay.docx"), out.toByteArray());
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            for (var paragraph : document.getParagraphs()) {
                for (var run : paragraph.getRuns()) {
                    if (run.text().equals(old)) {
                        run.setText(now, 0);
                    }
                }
            }
            var edited = new ByteArrayOutputStream();
            document.write(edited);
            return Files.write(file, edited.toByteArray());
        }
    }

    @Test
    void whatIsTickedOfAReturnedDocumentEntersInOneNamedStep() throws Exception {
        var before = window.plan();
        window.dialogs.toOpen = Optional.of(returned("Regional Workshop", "Regional Seminar"));
        window.choose("file-read-back");
        var room = shown();
        ListView<?> list = (ListView<?>) room.lookup("#readback-list");

        assertThat(list.getItems()).hasSize(1);
        assertThat(window.plan()).isSameAs(before);
        fire(room, "#readback-none");
        assertThat(room.lookup("#readback-take").isDisabled()).isTrue();
        fire(room, "#readback-all");
        fire(room, "#readback-take");
        window.settle();

        assertThat(title(window.plan())).isEqualTo("Regional Seminar");
        assertThat(window.desk().session().hasUnsavedChanges()).isTrue();
        window.choose("edit-undo");
        assertThat(window.plan()).isSameAs(before);
    }

    @Test
    void aDocumentNobodyChangedIsSaidToBeSo() throws Exception {
        window.dialogs.toOpen = Optional.of(returned("no such words", ""));
        window.choose("file-read-back");
        window.settle();

        assertThat(window.dialogs.shown).isEmpty();
    }

    private static String title(Plan plan) {
        return plan.text(plan.areas().getFirst().activities().getFirst().title());
    }

    private Region shown() {
        window.settle();
        var room = window.dialogs.shown.orElseThrow();
        WindowUnderTest.onScreen(() -> {
            new Look(window.settings).dress(new Scene(room, 960, 640));
            room.applyCss();
            room.layout();
            return null;
        });
        return room;
    }

    private static void fire(Region room, String button) {
        WindowUnderTest.onScreen(() -> {
            ((Button) room.lookup(button)).fire();
            return null;
        });
    }
}
