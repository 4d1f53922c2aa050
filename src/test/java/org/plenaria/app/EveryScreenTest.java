// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.Status;
import org.plenaria.planfile.PlanFile;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.field.Fold;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;
import org.plenaria.ui.settings.WindowBounds;
import org.plenaria.ui.shell.PlanWindow;
import org.plenaria.ui.shell.WindowServices;
import org.plenaria.ui.start.PackedSamples;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Goes through every screen in every language and looks for words of the program that are cut off. Texts of the plan
 * may be: they have a tooltip.
 */
@ExtendWith(QuickWindow.class)
class EveryScreenTest {

    /** In these languages small windows and dialogs, which are slow to come up, are looked at too. */
    private static final Set<String> LONGEST_WORDS = Set.of("es", "fr");

    private static final Path SAMPLE = Path.of("sample-plans", "regional-water-2027.plan.json");

    /** What shows texts of the plan, which are as long as their authors made them. */
    private static final Set<String> OF_THE_PLAN = Set.of(
            "rail-name", "rail-heading", "compare-name", "bar-label", "bar-piece", "grid-name", "area-facts",
            "paper-area-name", "part-cell", "columns-label", "chip", "export-cell", "export-head", "head-note",
                    "completion");

    /** What says more than there is room for in a narrow window, and all of it in a tooltip. */
    private static final Set<String> LONG = Set.of("filter-count", "compare-note", "compare-hidden", "notice");

    @TempDir
    Path folder;

    private final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN
            .withTheme(ThemeChoice.LIGHT)
            .with(it -> it.window(Optional.of(new WindowBounds(0, 0, 990, 760)))));
    private final Workers workers = Workers.start();
    private final Set<String> cut = new LinkedHashSet<>();
    private Stage stage;
    private PlanWindow window;

    @Start
    void start(Stage onScreen) {
        stage = onScreen;
    }

    private void open(Locale language) {
        var look = new Look(settings);
        var exports = new PlanExports(language);
        window = new PlanWindow(stage, new WindowServices(
                settings, look, new StageDialogs(stage, look, language), new PlanFileStore(language), exports, exports,
                new DesktopFiles(_ -> {}), new SystemPaper(language), new PlanPages(look, settings),
                PackedSamples.all(language), PlanChecks::run, workers.disk(), workers.thinking(), language,
                Clock.systemDefaultZone()));
        window.open(Optional.empty());
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.setWidth(990); // the next test has the same stage
            stage.setHeight(760);
            stage.hide();
            return 0;
        });
        workers.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void noWordOfTheProgramIsCutAndNoMenuUsesALetterTwice(String tag) throws Exception {
        onScreen(() -> {
            open(Locale.forLanguageTag(tag));
            return 0;
        });
        look("start page");
        onScreen(() -> {
            window.open(Optional.of(SAMPLE));
            return 0;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(() -> window.plan().isPresent()));
        look("overview");
        bars();
        for (var page : List.of(new Page.Document(), new Page.Budget())) {
            onScreen(() -> {
                desk().pageProperty().set(page);
                return 0;
            });
            look(page.toString());
        }
        var area = desk().plan().areas().getFirst();
        onScreen(() -> {
            desk().pageProperty().set(new Page.OfArea(area.id()));
            return 0;
        });
        look("area");
        onScreen(() -> {
            desk().select(Selection.of(area.activities().getFirst().id()));
            settings.change(it -> it.withFindingsShown(true));
            return 0;
        });
        QuickRobot.settle();
        onScreen(() -> {
            stage.getScene().getRoot().lookupAll(".fold").forEach(fold -> ((Fold) fold).setOpen(true));
            return 0;
        });
        look("activity and findings");
        if (LONGEST_WORDS.contains(tag)) {
            smallWindow();
        }
        imported();
        cut.addAll(onScreen(this::letters));
        assertThat(cut).isEmpty();
    }

    private void smallWindow() throws Exception {
        onScreen(() -> {
            stage.setWidth(683);
            stage.setHeight(384);
            return 0;
        });
        look("small window");
        var open = onScreen(() -> items("file-export", "file-preview"));
        for (var item : open) {
            onScreen(() -> {
                item.fire();
                return 0;
            });
            look(item.getId());
            onScreen(() -> {
                var formats = Window.getWindows().getLast().getScene().getRoot().lookup("#export-formats");
                if (formats instanceof ListView<?> list) {
                    list.getSelectionModel().select(0);
                }
                return 0;
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(EveryScreenTest::isPainted));
            look(item.getId() + ", another choice");
            onScreen(() -> {
                Window.getWindows().getLast().hide();
                return 0;
            });
        }
    }

    /** A document of a table, with its columns in sight: what it would change in the open plan too. */
    private void imported() throws Exception {
        var file = Files.writeString(folder.resolve("plan.csv"), """
                Area,Activity,Product,Where to,Remark of the chair
                Open data,Guide,Document,Lima,Draft
                """);
        onScreen(() -> {
            window.open(Optional.of(file));
            return 0;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(() -> Window.getWindows().size() > 1));
        onScreen(() -> {
            ((ToggleButton) room().lookup("#import-how")).setSelected(true);
            return 0;
        });
        look("import");
        onScreen(() -> {
            ((Button) room().lookup("#import-into")).fire();
            return 0;
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> onScreen(() -> room().lookup("#import-take") != null));
        look("import into the plan");
        onScreen(() -> {
            Window.getWindows().getLast().hide();
            return 0;
        });
    }

    private static Parent room() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private void bars() throws Exception {
        var other = PlanFile.read(Path.of("sample-plans", "red-gealc-2020.plan.json")).plan();
        onScreen(() -> {
            items("view-filter").getFirst().fire();
            desk().lens().comparedWithProperty().set(Optional.of(new ComparedWith(other, "red-gealc-2020.plan.json")));
            desk().lens().filterProperty().set(TimelineFilter.ALL
                    .withText("a")
                    .withStatuses(Set.of(Optional.<Status>empty(), Optional.of(Status.PLANNED))));
            return 0;
        });
        look("filter and comparison");
        onScreen(() -> {
            ((Button) stage.getScene().getRoot().lookup("#filter-close")).fire();
            desk().lens().comparedWithProperty().set(Optional.empty());
            return 0;
        });
    }

    private void look(String screen) {
        QuickRobot.settle();
        onScreen(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .flatMap(it -> all(it.getScene().getRoot()))
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(it -> it.isTextTruncated() && !isOfThePlan(it))
                    .forEach(it -> cut.add(screen + ": " + it.getText() + "  " + it.getStyleClass()));
            return 0;
        });
    }

    private static boolean isPainted() {
        var working = Window.getWindows().getLast().getScene().getRoot().lookup("#print-working");
        return working == null || !working.isVisible();
    }

    private static boolean isOfThePlan(Labeled labeled) {
        for (Node at = labeled; at != null; at = at.getParent()) {
            if (at instanceof ListCell
                    || LONG.contains(String.valueOf(at.getId()))
                    || at.getStyleClass().stream().anyMatch(OF_THE_PLAN::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(EveryScreenTest::all))
                : Stream.of(node);
    }

    /** Which letters choose more than one item of a menu, and which items of the bar's menus have none. */
    private List<String> letters() {
        var bar = (MenuBar) stage.getScene().getRoot().lookup("#menu-bar");
        var wrong = new ArrayList<String>();
        lettersOf("menu bar", List.copyOf(bar.getMenus()), true, wrong);
        bar.getMenus().forEach(menu -> lettersOf(menu.getText(), menu.getItems(), true, wrong));
        return wrong;
    }

    private static void lettersOf(String menu, List<MenuItem> items, boolean all, List<String> wrong) {
        var taken = new HashMap<String, String>();
        for (var item : items) {
            if (item instanceof SeparatorMenuItem || item.getText() == null || item.getText().isEmpty()) {
                continue;
            }
            int mark = item.getText().replace("__", "  ").indexOf('_');
            if (mark >= 0 && item.isMnemonicParsing()) {
                var letter = item.getText().substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
                var other = taken.put(letter, item.getText());
                if (other != null) {
                    wrong.add(menu + ": " + other + " and " + item.getText());
                }
            } else if (all) {
                wrong.add(menu + ": no letter for " + item.getText());
            }
            if (item instanceof Menu sub && !menu.equals("menu bar")) {
                lettersOf(sub.getText(), sub.getItems(), false, wrong);
            }
        }
    }

    private List<MenuItem> items(String... ids) {
        var bar = (MenuBar) stage.getScene().getRoot().lookup("#menu-bar");
        var all = bar.getMenus().stream().flatMap(EveryScreenTest::allItems).toList();
        return Stream.of(ids)
                .map(id -> all.stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow())
                .toList();
    }

    private static Stream<MenuItem> allItems(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(EveryScreenTest::allItems))
                : Stream.of(item);
    }

    private Desk desk() {
        return window.plan().orElseThrow().desk();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }
}
