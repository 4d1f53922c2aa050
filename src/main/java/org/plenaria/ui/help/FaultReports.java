// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.field.Nodes;

/**
 * What happens when the program has a fault: one plain sentence, and a report that the person may save and send to
 * whom they like. It is never sent by the program, and it has nothing of the plan in it.
 */
public final class FaultReports implements Thread.UncaughtExceptionHandler {

    private static final int MOST_CAUSES = 20;
    private static final int MOST_QUESTIONS = 3; // a fault that comes back with each frame would never let go

    private final Supplier<Dialogs> dialogs;
    private final Supplier<Locale> language;
    private final Clock clock;
    private boolean asking;
    private int asked;

    /**
     * @param dialogs of the window as it is now
     * @param language of the screen as it is now
     */
    public FaultReports(Supplier<Dialogs> dialogs, Supplier<Locale> language, Clock clock) {
        this.dialogs = dialogs;
        this.language = language;
        this.clock = clock;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Platform.runLater(() -> ask(thread.getName(), fault)); // a dialog cannot come up amid a layout
    }

    private void ask(String thread, Throwable fault) {
        if (asking || asked >= MOST_QUESTIONS) {
            return;
        }
        asking = true;
        asked++;
        try {
            var words = Messages.of("help", language.get());
            var text = new VBox(
                    Nodes.wrapping(words.text("fault.text")), Nodes.wrapping(words.text("fault.private"), "quiet"));
            text.setSpacing(8);
            text.setId("fault");
            if (dialogs.get().form(
                    words.text("fault.headline"), words.text("fault.save"), text, new SimpleBooleanProperty(true))) {
                save(report(thread, fault), words);
            }
        } finally {
            asking = false;
        }
    }

    private void save(String report, Messages words) {
        dialogs.get().fileToWrite(words.text("fault.kind"), "txt", Optional.empty(), words.text("fault.name") + ".txt")
                .ifPresent(file -> save(report, file, words));
    }

    private void save(String report, Path file, Messages words) {
        try {
            AtomicFile.write(file, out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
        } catch (CouldNotWriteException e) {
            dialogs.get().problem(words.text("fault.failed"), e.message(words.locale()), "");
        } catch (IOException e) {
            dialogs.get().problem(words.text("fault.failed"), String.valueOf(e.getMessage()), "");
        }
    }

    /** What a developer needs to know, and nothing of what the person works on. */
    String report(String thread, Throwable fault) {
        var version = Optional.ofNullable(FaultReports.class.getPackage().getImplementationVersion());
        return String.join(
                "\n",
                "Plenaria " + version.orElse("(from its sources)"),
                "Time: " + clock.instant(),
                "Java: " + System.getProperty("java.version"),
                "JavaFX: " + System.getProperty("javafx.runtime.version"),
                "System: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "Language: " + language.get().toLanguageTag(),
                "Thread: " + thread,
                "",
                places(fault, 0));
    }

    /** Messages of exceptions may quote a plan or name a file: only their kinds and places are told. */
    private static String places(Throwable fault, int depth) {
        var lines = new StringBuilder(fault.getClass().getName()).append('\n');
        for (var place : fault.getStackTrace()) {
            lines.append("    at ").append(place).append('\n');
        }
        var cause = fault.getCause();
        return cause == null || depth == MOST_CAUSES
                ? lines.toString()
                : lines + "Caused by: " + places(cause, depth + 1);
    }
}
