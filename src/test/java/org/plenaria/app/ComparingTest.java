// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.files.ComparePlan;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.WindowBounds;
import org.plenaria.ui.shell.PlanWindow;
import org.plenaria.ui.shell.WindowServices;
import org.plenaria.ui.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class ComparingTest {

    @TempDir
    Path folder;

    private final Workers workers = Workers.start();
    private final LiveSettings settings = new LiveSettings(
            Settings.FIRST_RUN.with(it -> it.window(Optional.of(new WindowBounds(0, 0, 990, 800)))));
    private final Plan before = SamplePlans.workPlan();
    private Stage stage;
    private PlanWindow window;

    @Start
    void start(Stage onScreen) {
        stage = onScreen;
        var look = new Look(settings);
        window = new PlanWindow(stage, new WindowServices(
                settings, look, new StageDialogs(stage, look, Locale.ENGLISH), new PlanFileStore(Locale.ENGLISH),
                new PlanExports(Locale.ENGLISH), new PlanExports(Locale.ENGLISH),
                new DesktopFiles(_ -> {}), new SystemPaper(Locale.ENGLISH),
                new PlanPages(look, settings), List.of(),
                PlanChecks::run, workers.disk(), workers.thinking(), Locale.ENGLISH, Clock.systemDefaultZone()));
        window.open(Optional.empty());
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.hide();
            return 0;
        });
        workers.finish();
    }

    @Test
    void aRoundIsComparedWithAndItsDifferencesAreGoneThroughOnePageAfterTheOther(FxRobot robot) throws Exception {
        var first = before.areas().getFirst();
        var second = before.areas().get(1);
        var gone = second.activities().getFirst();
        open(with(round(1, SnapshotPacking.pack(before)), List.of(
                first.withActivities(changed(first)),
                second.withActivities(second.activities().subList(1, second.activities().size())),
                before.areas().get(2))));

        compare("Rev. 1, 30 September 2019");

        assertThat(text("#compare-name")).endsWith("Rev. 1, 30 September 2019");
        assertThat(summary()).containsExactly("1 moved", "none new", "1 gone");
        assertThat(node("#compare-note").isVisible()).isFalse();
        onScreen(() -> {
            desk().pageProperty().set(new Page.OfArea(before.areas().get(2).id()));
            return 0;
        });
        robot.type(KeyCode.F7);
        assertThat(desk().pageProperty().get()).isEqualTo(new Page.OfArea(first.id()));
        assertThat(desk().selection()).isEqualTo(Selection.of(first.activities().getFirst().id()));
        assertThat(text("#compare-place")).isEqualTo("1 of 2");
        robot.clickOn("#compare-next");
        assertThat(desk().pageProperty().get()).isEqualTo(new Page.OfArea(second.id()));
        assertThat(desk().plan().activity(gone.id())).isEmpty();
        assertThat(text("#compare-place")).isEqualTo("2 of 2");
        robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
        assertThat(text("#compare-place")).isEqualTo("1 of 2");
        lookForTheOnlyThatMovedAndStepOn(robot, first.activities().getFirst());

        onScreen(() -> desk().perform(new ActivityEdit.Change<>(
                first.activities().getFirst().id(), ActivityFields.TIMEFRAME,
                first.activities().getFirst().timeframe())));
        assertThat(summary()).containsExactly("none moved", "none new", "1 gone");
        onScreen(() -> {
            ((Button) node("#compare-close")).fire();
            return 0;
        });
        assertThat(node("#compare-bar").isVisible()).isFalse();
        assertThat(desk().lens().comparedWithProperty().get()).isEmpty();
    }

    private void lookForTheOnlyThatMovedAndStepOn(FxRobot robot, Activity moved) {
        var lens = desk().lens();
        onScreen(() -> {
            lens.filterProperty().set(TimelineFilter.ALL.withText(desk().show(moved.title())));
            return 0;
        });
        var found = lens.matchingProperty().get();
        assertThat(summary()).containsExactly("1 moved", "none new", "1 gone", "1 hidden by the filter");
        robot.type(KeyCode.F7).type(KeyCode.F7);
        assertThat(text("#compare-place")).isEqualTo("1 of 1");
        assertThat(desk().selection()).isEqualTo(Selection.of(moved.id()));
        assertThat(lens.matchingProperty().get()).as("stepping changes no filter").isEqualTo(found);
        assertThat(lens.othersHiddenProperty().get()).isTrue();
        onScreen(() -> {
            lens.filterProperty().set(TimelineFilter.ALL);
            desk().lens().comparedWithProperty().set(Optional.of(new ComparedWith(before, "another")));
            return 0;
        });
        assertThat(text("#compare-place")).as("of another comparison, none has been gone to").isEmpty();
    }

    @Test
    void aRoundThatKeptNoCopyOrADamagedOneCannotBeComparedWith(FxRobot robot) throws Exception {
        var damaged = round(1, new Snapshot("H4sIAAAAAAAA"));
        open(before.withRounds(List.of(round(0, null), damaged)));

        assertThat(item("First circulation, 30 September 2019 (no copy was kept)").isDisable()).isTrue();
        onScreen(() -> {
            item("Rev. 1, 30 September 2019").fire();
            return 0;
        });
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(robot.lookup("The plan to compare with could not be read").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(desk().lens().comparedWithProperty().get()).isEmpty();
    }

    @Test
    void anotherPlanIsMatchedByTitleAndSaysSo() throws Exception {
        open(before);
        var copies = new ArrayList<Area>();
        before.areas().forEach(area -> copies.add(area.withId(Id.fresh())
                .withActivities(area.activities().stream().map(Activity::copy).toList())));
        var other = before.withId(Id.fresh()).withAreas(copies);
        var file = folder.resolve("other.plan.json");
        PlanFile.write(file, other);

        onScreen(() -> {
            new ComparePlan(
                    desk(), new PlanFileStore(Locale.ENGLISH),
                    new Background(workers.disk()),
                    new StageDialogs(stage, new Look(settings), Locale.ENGLISH), settings).with(file);
            return 0;
        });
        awaitComparison();

        assertThat(summary()).containsExactly("Every activity is where it was.");
        assertThat(text("#compare-note")).isEqualTo(
                "It is another plan: activities were matched by their titles, 13 of 13 found.");
        assertThat(node("#compare-next").isDisabled()).isTrue();
    }

    @Test
    void theFilterOpensByKeyOnATimelineAndClosingItShowsAll(FxRobot robot) throws Exception {
        open(before);
        onScreen(() -> {
            desk().pageProperty().set(new Page.Document());
            return 0;
        });

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(desk().pageProperty().get()).isEqualTo(new Page.Overview());
        assertThat(node("#filter-bar").isVisible()).isTrue();
        assertThat(node("#filter-text").isFocused()).isTrue();
        robot.write("study");
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> desk().lens().onlyShown().isPresent());
        onScreen(() -> {
            desk().pageProperty().set(new Page.Budget());
            return 0;
        });
        assertThat(node("#filter-bar").isVisible()).isFalse();
        onScreen(() -> {
            desk().pageProperty().set(new Page.Overview());
            ((Button) node("#filter-close")).fire();
            return 0;
        });

        assertThat(node("#filter-bar").isVisible()).isFalse();
        assertThat(desk().lens().onlyShown()).isEmpty();
    }

    private static List<Activity> changed(Area area) {
        var activities = new ArrayList<>(area.activities());
        activities.set(0, activities.getFirst().withTimeframe(Timeframe.annual()));
        return activities;
    }

    private Plan with(Round round, List<Area> areas) {
        return before.withAreas(areas).withRounds(List.of(round));
    }

    private static Round round(int revision, @Nullable Snapshot copy) {
        return new Round(Id.fresh(), RoundKind.CIRCULATED, revision, LocalDate.of(2019, 9, 30), Optional.empty(),
                List.of("Chile"), Optional.empty(), Optional.ofNullable(copy), UnknownFields.NONE);
    }

    private void compare(String round) throws TimeoutException {
        onScreen(() -> {
            item(round).fire();
            return 0;
        });
        awaitComparison();
    }

    private void awaitComparison() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> node("#compare-bar") instanceof Node bar && bar.isVisible());
        QuickRobot.settle();
    }

    private MenuItem item(String name) {
        return ((MenuButton) node("#tool-compare")).getItems().stream()
                .filter(one -> name.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no round " + name));
    }

    private void open(Plan plan) throws PlanFileException, IOException, TimeoutException {
        var file = folder.resolve("a.plan.json");
        PlanFile.write(file, plan);
        onScreen(() -> {
            window.open(Optional.of(file));
            return 0;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(() -> window.plan().isPresent()));
        QuickRobot.settle();
    }

    private Node node(String id) {
        return stage.getScene().getRoot().lookup(id);
    }

    private String text(String id) {
        return ((Label) node(id)).getText();
    }

    private List<String> summary() {
        return ((Parent) node("#compare-summary")).getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(it -> it.getAccessibleText() == null ? ((Label) it).getText() : it.getAccessibleText())
                .toList();
    }

    private Desk desk() {
        return window.plan().orElseThrow().desk();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }
}
