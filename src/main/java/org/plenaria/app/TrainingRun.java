// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.plenaria.cli.CommandLineEntry;
import org.plenaria.ui.settings.Settings;

/**
 * Shows the virtual machine once what an ordinary morning with the program looks like, so that it can keep what it
 * learned in a cache for quick starts (JEP 514): writes documents, opens a plan, turns the pages, moves about, moves an
 * activity and takes it back. To be run without a screen ({@code -Dglass.platform=Headless}) and with settings of its
 * own ({@code -Dplenaria.settings=FILE}); it changes no plan.
 */
public final class TrainingRun {

    private static final List<String> FORMATS = List.of("docx", "xlsx");
    private static final String DRAWING_PACKAGES =
            "com/sun/(glass/ui|glass/events|prism/es2|prism/d3d|prism/mtl|prism/sw|javafx/tk/quantum)/.*\\.class";
    private static final long PAUSE_MS = 150;
    private static final long PATIENCE_S = 30;

    private record Stroke(KeyCode code, boolean control, boolean alt) {
        static Stroke of(KeyCode code) {
            return new Stroke(code, false, false);
        }

        static Stroke control(KeyCode code) {
            return new Stroke(code, true, false);
        }

        static Stroke alt(KeyCode code) {
            return new Stroke(code, false, true);
        }

        KeyEvent event() {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
        }
    }

    private static final List<Stroke> MORNING = List.of(
            Stroke.control(DIGIT1), Stroke.control(DIGIT2), Stroke.control(DIGIT3), Stroke.control(DIGIT4),
            Stroke.control(DIGIT5), Stroke.control(DIGIT1), Stroke.of(DOWN), Stroke.of(DOWN), Stroke.alt(EQUALS),
            Stroke.alt(MINUS), Stroke.control(DIGIT4), Stroke.of(TAB), Stroke.of(DOWN), Stroke.of(DOWN),
            Stroke.of(RIGHT), Stroke.control(Z), Stroke.control(F), Stroke.of(ESCAPE), Stroke.of(F4), Stroke.of(F4));

    private TrainingRun() {}

    /**
     * Runs the morning and ends the program.
     *
     * @param args a plan to open, which is not changed, and a folder for documents nobody will read
     */
    public static void main(String[] args) throws IOException {
        var plan = args[0];
        var folder = Path.of(args[1]);
        knowDrawingClasses();
        for (var format : FORMATS) {
            command("export", plan, "--to", format, "-o", folder.resolve("training." + format).toString());
        }
        command("check", plan);
        keepSettings();
        var hands = new Thread(TrainingRun::spendMorning, "plenaria-training");
        hands.setDaemon(true);
        hands.start();
        Main.main(new String[] {plan});
    }

    /** Most starts find settings to read. */
    private static void keepSettings() {
        new SettingsFile(SettingsFolder.file(System::getProperty, System::getenv)).write(Settings.FIRST_RUN);
    }

    private static void command(String... words) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommandLineEntry.run(words, _ -> {}, nowhere, nowhere, Clock.systemDefaultZone());
    }

    /** What draws on a real screen is not used without one; asking a class for its methods has it prepared. */
    private static void knowDrawingClasses() throws IOException {
        for (var home : System.getProperty("jdk.module.path", "").split(File.pathSeparator)) {
            if (home.endsWith(".jar")) {
                knowDrawingClasses(home);
            }
        }
    }

    private static void knowDrawingClasses(String home) throws IOException {
        try (var jar = new JarFile(home)) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches(DRAWING_PACKAGES))
                    .forEach(TrainingRun::know);
        }
    }

    private static void know(String entry) {
        var name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            var _ = Class.forName(name, false, Platform.class.getClassLoader()).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError ofAnotherSystem) {
            // Nothing to learn: it cannot be used on this system.
        }
    }

    private static void spendMorning() {
        try {
            if (waitFor(() -> Window.getWindows().stream().anyMatch(TrainingRun::showsPlan))) {
                for (var stroke : MORNING) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                    onScreen(() -> press(Window.getWindows().getFirst().getScene(), stroke));
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    private static boolean showsPlan(Window window) {
        return window.getScene() != null && window.getScene().lookup("#rail") != null;
    }

    private static void press(Scene scene, Stroke stroke) {
        var owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, stroke.event());
    }

    private static boolean waitFor(BooleanSupplier there) throws InterruptedException {
        var seen = new boolean[1];
        for (long waited = 0; waited < PATIENCE_S * 1000 && !seen[0]; waited += PAUSE_MS) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            try {
                onScreen(() -> seen[0] = there.getAsBoolean());
            } catch (IllegalStateException notStarted) {
                continue; // the toolkit is not there yet
            }
        }
        return seen[0];
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        done.await(PATIENCE_S, TimeUnit.SECONDS);
    }
}
