// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.versions.KeptVersion;
import org.plenaria.planfile.versions.VersionFolder;

/** Reads versions beside the window and tells what they changed, one after another, until nobody wants to know. */
final class VersionReader {

    private final VersionFolder folder;
    private final VersionWords words;
    private final Executor thinking;
    private volatile boolean wanted = true;

    VersionReader(VersionFolder folder, VersionWords words, Executor thinking) {
        this.folder = folder;
        this.words = words;
        this.thinking = thinking;
    }

    /** Fills in what each version changed, from the newest. */
    void tell(List<VersionRow> rows) {
        run(() -> {
            Optional<Plan> next = Optional.empty();
            for (int i = 0; i < rows.size() && wanted; i++) {
                var present = i == 0 ? read(rows.get(0).version()) : next;
                next = i + 1 < rows.size() ? read(rows.get(i + 1).version()) : Optional.empty();
                var row = rows.get(i);
                var text = present.isEmpty()
                        ? words.messages().text("unreadable")
                        : next.map(older -> words.changes(older, present.get()))
                                .orElse(words.messages().text("row.first"));
                Platform.runLater(() -> row.changesProperty().set(text));
            }
        });
    }

    /**
     * Reads one version.
     *
     * @param then hears it on the JavaFX thread, together with what has changed since; not called once nobody wants to
     *     know any more
     */
    void compare(KeptVersion version, Plan present, Consumer<Optional<Compared>> then) {
        run(() -> {
            var compared = read(version).map(plan -> new Compared(plan, words.sentences(plan, present)));
            Platform.runLater(() -> {
                if (wanted) {
                    then.accept(compared);
                }
            });
        });
    }

    /**
     * A version and what has changed since.
     *
     * @param sentences none when nothing has
     */
    record Compared(Plan plan, List<String> sentences) {}

    private void run(Runnable work) {
        try {
            thinking.execute(work);
        } catch (RejectedExecutionException programEnds) {
            // nobody is there to read it
        }
    }

    private Optional<Plan> read(KeptVersion version) {
        try {
            return Optional.of(folder.read(version));
        } catch (PlanFileException damagedOrGone) {
            return Optional.empty();
        }
    }

    void stop() {
        wanted = false;
    }
}
