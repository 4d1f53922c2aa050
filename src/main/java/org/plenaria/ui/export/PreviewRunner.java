// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.plenaria.ui.work.LibraryLogs;

/**
 * Makes previews beside the window: a moment after the last change, and only the last one asked for. To be used from
 * the JavaFX thread only.
 *
 */
final class PreviewRunner {

    /**
     * A preview that was made.
     *
     * @param gaps what is not translated and what does not fit the template, in sentences
     */
    record Made(Preview preview, List<String> gaps) {}

    private static final Duration MOMENT = Duration.millis(180);

    private final Executor thinking;
    private final Remarks remarks;
    private final BiConsumer<ExportRequest, Made> shown;
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private FutureTask<Void> running = new FutureTask<>(() -> {}, null);
    private int asked;

    /**
     * @param shown hears of what was made, unless something else was asked for meanwhile
     */
    PreviewRunner(Executor thinking, Remarks remarks, BiConsumer<ExportRequest, Made> shown) {
        this.thinking = thinking;
        this.remarks = remarks;
        this.shown = shown;
    }

    /** Asks for a preview in the place of any other. */
    void ask(ExportRequest request) {
        stop();
        pause.setOnFinished(_ -> start(request));
        pause.playFromStart();
    }

    /** Asks for nothing more. */
    void stop() {
        asked++;
        pause.stop();
        running.cancel(true);
    }

    private void start(ExportRequest request) {
        int mine = ++asked;
        running = new FutureTask<>(() -> make(request, mine), null);
        thinking.execute(running);
    }

    private void make(ExportRequest request, int mine) {
        LibraryLogs.ready(); // this thread is interrupted as soon as something else is asked for
        try {
            show(request, Previews.of(request, remarks.words().locale()), mine);
        } catch (CancellationException somethingElseIsWanted) {
            // the next preview is on its way
        } catch (RuntimeException e) {
            show(request, new Preview.Nothing(String.valueOf(e.getMessage())), mine);
        }
    }

    private void show(ExportRequest request, Preview preview, int mine) {
        var said = new ArrayList<>(remarks.ofTemplate(request));
        said.addAll(remarks.gaps(request.plan(), request.languages()));
        var made = new Made(preview, said);
        Platform.runLater(() -> {
            if (mine == asked) {
                shown.accept(request, made);
            }
        });
    }
}
