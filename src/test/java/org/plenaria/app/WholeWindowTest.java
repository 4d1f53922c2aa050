// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.Snap;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.LoadShown;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.shell.PlanWindow;
import org.plenaria.ui.shell.WindowServices;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window with all its real rooms. */
@ExtendWith(QuickWindow.class)
class WholeWindowTest {

    @TempDir
    Path folder;

    private final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN);
    private final Workers workers = Workers.start();
    private Stage stage;
    private PlanWindow window;

    @Start
    void start(Stage onScreen) {
        stage = onScreen;
        var look = new Look(settings);
        window = new PlanWindow(stage, new WindowServices(
                settings,
                look,
                new StageDialogs(stage, look, Locale.ENGLISH),
                new PlanFileStore(Locale.ENGLISH),
                new PlanExports(Locale.ENGLISH),
                new PlanExports(Locale.ENGLISH),
                new DesktopFiles(_ -> {}),
                new SystemPaper(Locale.ENGLISH),
                new PlanPages(look, settings),
                List.of(),
                PlanChecks::run,
                workers.disk(),
                workers.thinking(),
                Locale.ENGLISH,
                Clock.systemDefaultZone()));
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

    private void open(Plan plan) {
        var file = folder.resolve("a.plan.json");
        try {
            PlanFile.write(file, plan);
            onScreen(() -> {
                window.open(Optional.of(file));
                return 0;
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(() -> window.plan().isPresent()));
        } catch (IOException | TimeoutException e) {
            throw new AssertionError(e);
        }
        QuickRobot.settle();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private Desk desk() {
        return window.plan().orElseThrow().desk();
    }

    private MenuItem item(String id) {
        var bar = (MenuBar) stage.getScene().getRoot().lookup("#menu-bar");
        return bar.getMenus().stream().flatMap(WholeWindowTest::all).filter(it -> id.equals(it.getId())).findFirst()
                .orElseThrow(() -> new AssertionError("no menu item " + id));
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(WholeWindowTest::all))
                : Stream.of(item);
    }

    private void choose(String id) {
        onScreen(() -> {
            item(id).fire();
            return 0;
        });
    }

    private Activity select(int index) {
        return onScreen(() -> {
            var activity = desk().plan().areas().getFirst().activities().get(index);
            desk().select(Selection.of(activity.id()));
            return activity;
        });
    }

    @Test
    void cutAndPasteTakeActivitiesFromOneAreaToAnother(FxRobot robot) {
        open(RandomPlans.sized(60));
        assertThat(item("edit-cut").isDisable()).isTrue();
        var first = select(0);
        onScreen(() -> desk().perform(new ActivityEdit.Change<>(first.id(), ActivityFields.STATUS, Optional.empty())));
        var other = desk().plan().areas().get(1);

        robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertThat(desk().plan().activity(first.id())).isEmpty();

        onScreen(() -> {
            desk().pageProperty().set(new Page.OfArea(other.id()));
            return 0;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        assertThat(desk().plan().areas().get(1).activities())
                .hasSize(other.activities().size() + 1)
                .anyMatch(it -> it.title().equals(first.title()) && it.products().equals(first.products()));
    }

    @Test
    void movingToAnotherAreaByKeyIsFollowedToItsPageAndUndoComesBackWithIt(FxRobot robot) {
        open(RandomPlans.sized(60));
        var first = desk().plan().areas().getFirst();
        var next = desk().plan().areas().get(1);
        onScreen(() -> {
            desk().pageProperty().set(new Page.OfArea(first.id()));
            stage.getScene().getRoot().lookup(".timeline").requestFocus();
            return 0;
        });
        var moved = select(0);

        robot.press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);
        QuickRobot.settle();
        assertThat(desk().pageProperty().get()).isEqualTo(new Page.OfArea(next.id()));
        assertThat(desk().selection().activities()).containsExactly(moved.id());
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("timeline");

        select(3);
        choose("edit-undo");
        QuickRobot.settle();
        assertThat(desk().pageProperty().get()).isEqualTo(new Page.OfArea(first.id()));
        assertThat(desk().selection().activities()).containsExactly(moved.id());

        choose("edit-select-all");
        assertThat(desk().selection().activities()).hasSize(first.activities().size());
    }

    @Test
    void inATextFieldTheClipboardIsThatOfTheText(FxRobot robot) {
        open(RandomPlans.sized(60));
        var first = select(0);
        var name = (TextInputControl) stage.getScene().getRoot().lookup("#area-name");
        var before = name.getText();
        robot.interact(() -> {
            name.requestFocus();
            name.selectAll();
        });

        choose("edit-copy");
        robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertThat(name.getText()).isEmpty();
        assertThat(desk().plan().activity(first.id())).isPresent();

        choose("edit-paste");
        assertThat(name.getText()).isEqualTo(before);
    }

    @Test
    void aNewActivityStaysSelectedWhenItHasBeenNamed(FxRobot robot) {
        open(Plans.withActivities(Timeframe.annual(), Timeframe.annual(), Timeframe.annual()));
        page(new Page.OfArea(desk().plan().areas().getFirst().id()));
        onScreen(() -> {
            stage.getScene().getRoot().lookup(".timeline").requestFocus();
            return 0;
        });
        select(0);

        robot.type(KeyCode.INSERT);
        QuickRobot.settle();
        robot.write("Fresh").type(KeyCode.ENTER);
        QuickRobot.settle();

        var made = desk().plan().areas().getFirst().activities().get(1);
        assertThat(made.title().show(Language.ENGLISH, Language.ENGLISH)).isEqualTo("Fresh");
        assertThat(desk().selection().activities()).containsExactly(made.id());
        assertThat(desk().noticeProperty().get()).isEmpty();
        robot.type(KeyCode.DOWN);
        assertThat(desk().selection().activities())
                .as("the keyboard is on it too")
                .containsExactly(desk().plan().areas().getFirst().activities().get(2).id());
    }

    @Test
    void theStatusLineSaysWhatBarsSnapToAndLetsOneChoose(FxRobot robot) {
        open(Plans.withActivities(Timeframe.annual()));
        page(new Page.Overview());
        var snap = (MenuButton) stage.getScene().getRoot().lookup("#snap");
        assertThat(snap.getText()).isEqualTo("Snap: auto");

        onScreen(() -> {
            snap.requestFocus();
            return 0;
        });
        robot.type(KeyCode.SPACE);
        robot.clickOn("Weeks");
        assertThat(snap.getText()).isEqualTo("Snap: weeks");
        assertThat(settings.get().timeline().snap()).isEqualTo(Snap.WEEK);
        choose("snap-none");
        assertThat(snap.getText()).isEqualTo("Snap: off");

        page(new Page.Document());
        assertThat(snap.isVisible()).isFalse();
    }

    @Test
    void theViewMenuSaysHowTimelinesAreShown() {
        open(RandomPlans.sized(60));
        choose("colour-status");
        choose("snap-week");

        assertThat(settings.get().timeline().colourBy()).isEqualTo(BarColours.By.STATUS);
        assertThat(((RadioMenuItem) item("colour-status")).isSelected()).isTrue();
        assertThat(((RadioMenuItem) item("colour-area")).isSelected()).isFalse();
        onScreen(() -> {
            settings.change(it -> it.withTimelines(all -> all.withLoad(LoadShown.MONEY)));
            return 0;
        });
        assertThat(((RadioMenuItem) item("load-money")).isSelected()).isTrue();
        choose("group-status");
        assertThat(settings.get().timeline().areaPage().arrangement().grouping()).isEqualTo(Grouping.STATUS);
        assertThat(settings.get().timeline().overview().arrangement().grouping()).isEqualTo(Grouping.AREA);

        onScreen(() -> {
            desk().pageProperty().set(new Page.Document());
            return 0;
        });
        assertThat(item("menu-colour").isDisable()).isTrue();
        assertThat(item("menu-table").isDisable()).isTrue();
    }

    @Test
    void what_is_selected_on_one_page_is_not_changed_from_another_and_comes_back_with_it() {
        open(Plans.withActivities(Timeframe.annual(), Timeframe.annual()));
        var area = new Page.OfArea(desk().plan().areas().getFirst().id());
        page(area);
        var chosen = select(1);

        page(new Page.Budget());
        assertThat(desk().selection().activities()).isEmpty();
        assertThat(onScreen(() -> item("edit-delete").isDisable())).isTrue();

        page(area);
        assertThat(desk().selection().activities()).containsExactly(chosen.id());
        choose("edit-delete");
        assertThat(desk().selection().activities())
                .containsExactly(desk().plan().areas().getFirst().activities().getFirst().id());
    }

    @Test
    void alt_and_a_letter_open_their_menu_however_fast(FxRobot robot) {
        open(Plans.withActivities(Timeframe.annual()));

        robot.press(KeyCode.ALT).press(KeyCode.E).release(KeyCode.E).release(KeyCode.ALT);

        assertThat(onScreen(() -> ((Menu) item("menu-edit")).isShowing())).isTrue();
        robot.type(KeyCode.ESCAPE);
    }

    private void page(Page page) {
        onScreen(() -> {
            desk().pageProperty().set(page);
            return 0;
        });
        QuickRobot.settle();
    }
}
