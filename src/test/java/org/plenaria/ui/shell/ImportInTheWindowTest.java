// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.importing.outline.LineRole;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.look.Look;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class ImportInTheWindowTest {

    private static final String TEXT = """
            Work plan 2027

            1) Areas of work

            1.1) Open data

            Objective: To publish.

            1.1.1) Guide on privacy
            Product: Document.
            Skills for all

            1.1.2) Course
            Product: Report. Venue: Lima.
            """;

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void settle() {
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void documentStandsBesideThePlanItBecomesAndEntersOnlyWhenAsked() throws Exception {
        var room = imported("plan.txt", TEXT);

        assertThat(window.window.plan()).isEmpty();
        select(list(room), "Product: Report. Venue: Lima.");
        assertThat(selected(tree(room))).contains("products").contains("Report");
        WindowUnderTest.onScreen(() -> {
            tree(room).getSelectionModel().select(item(tree(room).getRoot(), "objective", "To publish."));
            return null;
        });
        assertThat(list(room).getSelectionModel().getSelectedItem().toString()).contains("Objective: To publish.");
        fire(room, "#import-new");
        window.settle();

        assertThat(window.areaNames()).containsExactly("Open data");
        assertThat(window.desk().session().hasUnsavedChanges()).isTrue();
    }

    @Test
    void lineIsSaidToBeAnotherThingAndThatIsTakenBack() throws Exception {
        var room = imported("plan.txt", TEXT);

        select(list(room), "Skills for all");
        say(room, LineRole.AREA);
        assertThat(areas(room)).isEqualTo(2);
        assertThat(list(room).getSelectionModel().getSelectedItem().toString()).contains("Skills for all");
        fire(room, "#import-take-back");
        settle(room);
        assertThat(areas(room)).isEqualTo(1);
    }

    @Test
    void columnsAreCorrectedAndKnownAgainInAFileOfTheSameShape() throws Exception {
        var table = "Area,Activity,Where to\nData,Guide,Lima\nData,Course,Quito\n";
        var room = imported("plan.csv", table);
        WindowUnderTest.onScreen(() -> {
            var box = (ComboBox<?>) room.lookup("#import-column-1-3");
            choose(box, "VENUE");
            return null;
        });
        settle(room);
        assertThat(item(tree(room).getRoot(), "venue", "Lima")).isNotNull();

        var next = imported("other.csv", table.replace("Lima", "Bogotá"));
        assertThat(item(tree(next).getRoot(), "venue", "Bogotá")).isNotNull();
        assertThat(window.settings.get().tables().meanings())
                .isEqualTo(Map.of("area|activity|where to", "AREA|TITLE|VENUE"));
    }

    @Test
    void rowOfATableIsLeftOutAsAWhole() throws Exception {
        var room = imported("plan.csv", "Area,Activity,Venue\nData,Guide,Lima\nData,Course,Quito\n");

        select(list(room), "Course");
        WindowUnderTest.onScreen(() -> {
            ((CheckBox) room.lookup("#import-whole-row")).setSelected(true);
            return null;
        });
        say(room, LineRole.LEAVE_OUT);
        fire(room, "#import-new");
        window.settle();

        assertThat(window.plan().activityCount()).isEqualTo(1);
    }

    @Test
    void whatIsTickedEntersTheOpenPlanInOneStep() throws Exception {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
        window.open(file);
        var before = window.plan();
        var room = imported("plan.csv", """
                Area,Activity,Product,Venue
                Cross-border services,Regional workshop,Report,Lima
                Open Data,Hackathon,Code,
                """);
        fire(room, "#import-into");
        settle(room);
        assertThat(window.plan()).isSameAs(before);
        fire(room, "#import-tick-none");
        assertThat(room.lookup("#import-take").isDisabled()).isTrue();
        fire(room, "#import-back");
        fire(room, "#import-into");
        settle(room);
        fire(room, "#import-take");
        window.settle();

        assertThat(window.plan().activityCount()).isEqualTo(before.activityCount() + 1);
        assertThat(window.plan().areas().getFirst().activities().getFirst().venue()).isPresent();
        window.choose("edit-undo");
        assertThat(window.plan()).isSameAs(before);
    }

    @Test
    void copiedRowsOfASpreadsheetAreReadAsATable() {
        WindowUnderTest.onScreen(() -> Clipboard.getSystemClipboard().setContent(
                Map.of(DataFormat.PLAIN_TEXT, "Area\tActivity\tVenue\nData\tGuide\tLima\n")));
        window.choose("file-import-clipboard");
        var room = shown();

        assertThat(item(tree(room).getRoot(), "venue", "Lima")).isNotNull();
    }

    @Test
    void fileThatCannotBeReadIsRefusedInOneSentenceAndDroppedOnesAreTakenByWhatTheyAre() throws Exception {
        window.dialogs.toOpen = Optional.of(Files.writeString(folder.resolve("scan.docx"), "not a package"));
        window.choose("file-import");
        window.settle();

        assertThat(window.dialogs.asked).last().asString().contains("“scan.docx” is damaged");
        assertThat(window.dialogs.shown).isEmpty();
        window.open(Files.writeString(folder.resolve("plan.txt"), TEXT));
        assertThat(window.dialogs.asked).last().asString().isEqualTo("window Import “plan.txt”");
    }

    private Region imported(String name, String text) throws IOException {
        window.dialogs.toOpen = Optional.of(Files.writeString(folder.resolve(name), text));
        window.choose("file-import");
        return shown();
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

    private void settle(Region room) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WindowUnderTest.onScreen(
                () -> Optional.ofNullable(room.lookup(".progress-indicator")).filter(Node::isVisible).isEmpty()));
        WindowUnderTest.onScreen(() -> {
            room.applyCss();
            room.layout();
            return null;
        });
        window.settle();
    }

    private static void fire(Region room, String button) throws Exception {
        WindowUnderTest.onScreen(() -> {
            ((ButtonBase) room.lookup(button)).fire();
            room.applyCss();
            room.layout();
            return null;
        });
    }

    private void say(Region room, LineRole role) throws Exception {
        WindowUnderTest.onScreen(() -> {
            choose((ComboBox<?>) room.lookup("#import-role"), role.name());
            return null;
        });
        settle(room);
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        box.setValue(box.getItems().stream()
                .filter(one -> one.toString().contains("[" + name + "]") || one.toString().contains("=" + name + "]"))
                .findFirst()
                .orElseThrow());
    }

    private static <T> void select(ListView<T> list, String words) {
        WindowUnderTest.onScreen(() -> {
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(list.getItems().stream()
                    .filter(row -> row.toString().contains(words))
                    .findFirst()
                    .orElseThrow()));
            return null;
        });
    }

    private static int areas(Region room) {
        return (int) tree(room).getRoot().getChildren().stream()
                .filter(item -> item.getValue().toString().contains("label=1."))
                .count();
    }

    private static ListView<?> list(Region room) {
        return (ListView<?>) room.lookup("#import-source");
    }

    @SuppressWarnings("unchecked") // of parts of the plan, which only the room knows
    private static TreeView<Object> tree(Region room) {
        return (TreeView<Object>) room.lookup("#import-plan");
    }

    private static String selected(TreeView<Object> tree) {
        return tree.getSelectionModel().getSelectedItem().getValue().toString();
    }

    private static TreeItem<Object> item(TreeItem<Object> from, String... words) {
        if (from.isLeaf() && java.util.Arrays.stream(words).allMatch(from.getValue().toString()::contains)) {
            return from;
        }
        for (var child : from.getChildren()) {
            var found = item(child, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
