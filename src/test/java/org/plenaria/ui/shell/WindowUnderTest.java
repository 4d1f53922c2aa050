// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.plenaria.check.Checks;
import org.plenaria.export.ExportReport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.session.SharedSave;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.Fingerprint;
import org.plenaria.ui.files.Loaded;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.findings.Proofreading;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.recovery.Safekeeping;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;
import org.plenaria.ui.settings.WindowBounds;
import org.plenaria.ui.start.Sample;
import org.plenaria.ui.versions.VersionKeeping;
import org.plenaria.ui.versions.VersionedStore;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with plain pages, dialogs that answer by themselves, and settings that are kept nowhere. */
final class WindowUnderTest {

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final PlainPages pages = new PlainPages();
    final List<String> opened = new ArrayList<>();
    final List<Path> exported = new ArrayList<>();
    final List<ExportOptions> exportedAs = new ArrayList<>();
    final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN
            .withTheme(ThemeChoice.LIGHT)
            .with(it -> it.window(Optional.of(new WindowBounds(0, 0, 980, 720)))));
    final Stage stage;
    PlanWindow window;
    private final PlanStore store;
    private final Optional<Path> home;
    private final Optional<Proofreading.Shelf> shelf;
    private final Optional<VersionKeeping> versions;
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final ExecutorService thinking = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService beside = new HastyExecutor();

    WindowUnderTest(Stage stage) {
        this(stage, new PlanFileStore(Locale.ENGLISH));
    }

    WindowUnderTest(Stage stage, PlanStore store) {
        this(stage, store, Optional.empty());
    }

    /** A window that keeps work safe in folders under a home. */
    static WindowUnderTest keepingSafe(Stage stage, Path home) {
        return new WindowUnderTest(stage, new PlanFileStore(Locale.ENGLISH), Optional.of(home));
    }

    /** A window that looks at the spelling. */
    static WindowUnderTest proofreading(Stage stage, Proofreading.Shelf shelf) {
        return new WindowUnderTest(
                stage, new PlanFileStore(Locale.ENGLISH), Optional.empty(), Optional.of(shelf));
    }

    private WindowUnderTest(Stage stage, PlanStore plain, Optional<Path> home) {
        this(stage, plain, home, Optional.empty());
    }

    private WindowUnderTest(
            Stage stage, PlanStore plain, Optional<Path> home, Optional<Proofreading.Shelf> shelf) {
        this.stage = stage;
        this.home = home;
        this.shelf = shelf;
        versions = home.map(it -> new VersionKeeping(
                it.resolve("versions"), () -> settings.get().history(), () -> "Ana", disk, new SteppingClock()));
        store = versions.<PlanStore>map(it -> new VersionedStore(plain, it)).orElse(plain);
        window = new PlanWindow(stage, services(Locale.ENGLISH));
        window.open(Optional.empty());
    }

    /** Lets the window speak another language. */
    void speak(Locale language) {
        onScreen(() -> {
            window.whenIdle(() -> window = window.spoken(services(language)));
            return null;
        });
        settle();
    }

    private WindowServices services(Locale language) {
        return new WindowServices(
                settings,
                new Look(settings),
                dialogs,
                store,
                (_, options, _, file, _) -> {
                    exportedAs.add(options);
                    exported.add(file);
                    return new ExportReport();
                },
                (_, target, _, _) -> {
                    exported.add(target);
                    return List.of();
                },
                new NotingOpener(),
                new NoPaper(),
                pages,
                List.of(new Sample("blank", ShellPlans::small)),
                Checks.standard()::run,
                shelf.map(one -> new Proofreading(one, thinking)),
                disk,
                thinking,
                home.map(it -> new Safekeeping(
                        new RecoveryFolder(it.resolve("recovery")), beside, versions.orElseThrow())),
                language,
                Clock.fixed(Instant.parse("2020-04-16T10:42:00Z"), ZoneOffset.UTC));
    }

    private final class NotingOpener implements FileOpener {
        @Override
        public void open(Path file) {
            opened.add("open " + file.getFileName());
        }

        @Override
        public void showFolderOf(Path file) {
            opened.add("folder of " + file.getFileName());
        }
    }

    /** Opens a file and waits until it is there, or refused. */
    void open(Path file) {
        onScreen(() -> {
            window.open(Optional.of(file));
            return null;
        });
        settle();
    }

    Desk desk() {
        return window.plan().orElseThrow().desk();
    }

    Plan plan() {
        return desk().plan();
    }

    /** The plan as its file is to hold it: with the log, which is no part of what Undo walks through. */
    Plan asSaved() {
        return plan().withLog(desk().session().log());
    }

    List<String> areaNames() {
        return plan().areas().stream().map(area -> desk().show(area.name())).toList();
    }

    /** Chooses a menu item by its id, as a click on it does. */
    void choose(String id) {
        onScreen(() -> {
            item(id).fire();
            return null;
        });
        settle();
    }

    MenuItem item(String id) {
        var bar = (MenuBar) node("#menu-bar");
        return bar.getMenus().stream()
                .flatMap(menu -> all(menu).stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu item " + id));
    }

    private static List<MenuItem> all(Menu menu) {
        var items = new ArrayList<MenuItem>();
        for (var item : menu.getItems()) {
            items.add(item);
            if (item instanceof Menu sub) {
                items.addAll(all(sub));
            }
        }
        return items;
    }

    /** Waits until what is done beside the window is done. */
    void settleBeside() {
        settle();
        try {
            beside.schedule(() -> {}, 1, TimeUnit.SECONDS).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        settle();
    }

    Node node(String selector) {
        var node = stage.getScene().getRoot().lookup(selector);
        if (node == null) {
            throw new AssertionError("nothing in the window is " + selector);
        }
        return node;
    }

    /** Whether something is in the window and not hidden. */
    boolean shows(String selector) {
        var node = stage.getScene().getRoot().lookup(selector);
        return node != null && node.isVisible();
    }

    /** Waits until no job is under way and the screen has shown what came of it. */
    void settle() {
        for (int i = 0; i < 2; i++) {
            QuickRobot.settle();
            waitFor(disk);
            waitFor(thinking);
            QuickRobot.settle();
        }
    }

    /** Waits until something holds; for what follows a pause of the program's own. */
    void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void waitFor(ExecutorService executor) {
        try {
            executor.submit(() -> {}).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void close() {
        onScreen(() -> {
            stage.hide();
            return null;
        });
        disk.shutdownNow();
        thinking.shutdownNow();
        beside.shutdownNow();
    }

    /** A store that fails as told, for what a real disk does only now and then. */
    static PlanStore readOnly(Plan plan) {
        return new PlanStore() {
            @Override
            public Loaded load(Path file) {
                return new Loaded(plan, true, new Fingerprint("0"));
            }

            @Override
            public Fingerprint save(Plan saved, Path file) throws FileProblem {
                throw new FileProblem("a newer file must not be written", new IllegalStateException());
            }

            @Override
            public SharedSave.Outcome saveShared(Plan plan, Path file, Plan base, Fingerprint known)
                    throws FileProblem {
                return new SharedSave.Outcome.Written(save(plan, file).sha256());
            }

            @Override
            public void copy(Path from, Path to) throws FileProblem {
                new PlanFileStore(Locale.ENGLISH).save(plan, to);
            }
        };
    }
}
