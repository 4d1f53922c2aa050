// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import org.plenaria.cli.CommandLineEntry;
import org.plenaria.cli.WindowOpener;

/** Where the program starts: answers on the terminal what needs no window, and otherwise opens one. */
public final class Main {

    private static final String HEADLESS = "java.awt.headless";

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args {@code --help} tells
     */
    public static void main(String[] args) {
        if (WindowArguments.areJustAFile(args) && opensWindow(args)) {
            return;
        }
        // The command line draws pictures without a screen, even where it could reach one.
        System.setProperty(HEADLESS, "true");
        // UTF-8 whatever the system's encoding: a plan may have texts in any language.
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        var err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = CommandLineEntry.run(
                args,
                Main::openWindow,
                out,
                err,
                Clock.systemDefaultZone());
        if (code != 0) {
            System.exit(code); // otherwise let the last thread end the program by itself
        }
    }

    /**
     * Goes round the command line, whose library takes a tenth of the start.
     *
     * @return false when there is no screen, which the command line has words for
     */
    private static boolean opensWindow(String[] args) {
        try {
            openWindow(List.of(args));
            return true;
        } catch (WindowOpener.NoDisplayException tell) {
            return false;
        }
    }

    private static void openWindow(List<String> arguments) throws WindowOpener.NoDisplayException {
        System.clearProperty(HEADLESS); // the system's print dialog needs a screen
        DrawingPipeline.choose();
        openJars();
        try {
            Application.launch(PlenariaApplication.class, arguments.toArray(String[]::new));
        } catch (UnsupportedOperationException noDisplay) { // only the toolkit's own start lets it through as it is
            throw new WindowOpener.NoDisplayException(noDisplay);
        }
    }

    /**
     * Has every jar opened while the toolkit starts. JavaFX looks through them all for a list of fonts, on the thread
     * the window waits for.
     */
    private static void openJars() {
        Thread.ofPlatform().daemon().name("plenaria-jars").start(() ->
                ClassLoader.getSystemResource("META-INF/fonts.mf"));
    }
}
