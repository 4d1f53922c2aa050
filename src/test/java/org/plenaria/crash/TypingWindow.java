// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.plenaria.app.PlenariaApplication;

/** The real program, without a screen: somebody types at the end of an area's name and never saves. */
final class TypingWindow {

    /** The letter that is typed. */
    static final String LETTER = "q";

    private static final PrintStream TO_PARENT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private static final int SECONDS = 30;

    private TypingWindow() {}

    /**
     * @param args the plan file
     */
    public static void main(String[] args) {
        var typist = new Thread(TypingWindow::type);
        typist.setDaemon(true);
        typist.start();
        Application.launch(PlenariaApplication.class, args);
    }

    private static void type() {
        try {
            var field = find();
            for (int number = 1; ; number++) {
                onScreen(() -> {
                    Event.fireEvent(field, new KeyEvent(
                            KeyEvent.KEY_TYPED, LETTER, "", KeyCode.UNDEFINED, false, false, false, false));
                    return true;
                });
                TO_PARENT.println(TypingProcess.TYPED + " " + number + " " + System.currentTimeMillis());
                Thread.sleep(30);
            }
        } catch (Exception e) {
            TO_PARENT.println("failed " + e);
        }
    }

    private static TextInputControl find() throws Exception {
        for (int i = 0; i < SECONDS * 10; i++) {
            Thread.sleep(100);
            Optional<TextInputControl> found;
            try {
                found = onScreen(TypingWindow::fieldOnScreen);
            } catch (IllegalStateException notStarted) {
                continue;
            }
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no plan came into the window");
    }

    private static Optional<TextInputControl> fieldOnScreen() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup("#area-name"))
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .peek(field -> {
                    field.requestFocus();
                    field.end();
                })
                .findFirst();
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T onScreen(Work<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.complete(work.run()));
        return done.get(SECONDS, TimeUnit.SECONDS);
    }
}
