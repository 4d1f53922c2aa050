// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.work;

/**
 * Readies what the libraries for documents log with. Log4j looks for its parts when it is first needed; when the thread
 * that looks is interrupted then, neither it nor PDFBox is of any use until the program is started again. So a thread
 * that nobody interrupts looks once, before any work that can be cancelled.
 */
public final class LibraryLogs {

    private static final String LOG4J = "org.apache.logging.log4j.LogManager";

    private LibraryLogs() {}

    /** Returns when the libraries are ready; at once after the first time. To be called beside the window. */
    public static void ready() {
        Looked.once();
    }

    /** Made once, by whoever asks first; the others wait. */
    private static final class Looked {

        static {
            lookUndisturbed();
        }

        static void once() {}
    }

    private static void lookUndisturbed() {
        boolean interrupted = false;
        var looking = Thread.ofPlatform().daemon().name("plenaria-logs").start(LibraryLogs::look);
        while (looking.isAlive()) {
            try {
                looking.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look() {
        try {
            Class.forName(LOG4J);
        } catch (ClassNotFoundException | LinkageError none) {
            // Libraries that log elsewhere have nothing to look for.
        }
    }
}
