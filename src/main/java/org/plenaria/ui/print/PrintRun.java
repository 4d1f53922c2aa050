// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Sends pages to a printer, one after another, beside the window. */
final class PrintRun extends Task<Boolean> {

    private static final double DOTS_PER_INCH = 300;

    private final PaperJob job;
    private final List<Sheet> pages;

    private PrintRun(PaperJob job, List<Sheet> pages) {
        this.job = job;
        this.pages = List.copyOf(pages);
    }

    /**
     * Starts printing.
     *
     * @param at hears which page is being printed
     * @param ended hears whether the printer took everything
     */
    static PrintRun start(
            PaperJob job, List<Sheet> pages, Executor thread, Consumer<Integer> at, Consumer<Boolean> ended) {
        var run = new PrintRun(job, pages);
        run.progressProperty().subscribe((_, _) -> at.accept((int) run.getWorkDone()));
        run.setOnSucceeded(_ -> ended.accept(run.getValue()));
        run.setOnFailed(_ -> ended.accept(false));
        thread.execute(run);
        return run;
    }

    @Override
    protected Boolean call() {
        for (var page : pages) {
            if (isCancelled()) {
                job.cancel();
                return false;
            }
            if (job.wants(page.number())) {
                updateProgress(page.number(), pages.size());
                if (!job.print(page.painter().paint(DOTS_PER_INCH), page.width(), page.height())) {
                    job.cancel();
                    return false;
                }
            }
        }
        return job.end();
    }
}
