// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Saves the plan in the window, in the background and never over what somebody else has written unasked. */
public final class SavePlan {

    /** What the names of plan files end with, without the first dot. */
    public static final String EXTENSION = "plan.json";

    private final PlanStore store;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Messages words;
    private final Clock clock;

    public SavePlan(
            PlanStore store,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            Messages words,
            Clock clock) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Saves to the plan's own file, or asks for one.
     *
     * @param then runs once the plan is safe on disk, and not otherwise
     */
    public void save(OpenPlan open, Runnable then) {
        var file = open.fileProperty().get();
        if (file.isEmpty() || open.desk().session().isReadOnly()) {
            saveAs(open, then);
        } else {
            write(open, file.get(), open.onDisk(), then);
        }
    }

    /** Saves to a file that the user chooses. */
    public void saveAs(OpenPlan open, Runnable then) {
        var folder = open.fileProperty().get().map(Path::getParent).or(() -> settings.get().folder());
        dialogs.fileToWrite(words.text("kind.plan"), EXTENSION, folder, suggestedName(open))
                .map(SavePlan::withExtension)
                .ifPresent(file -> {
                    if (open.desk().session().isReadOnly()) {
                        open.fileProperty().get().ifPresent(from -> copy(open, from, file, then));
                    } else {
                        write(open, file, Optional.empty(), then);
                    }
                });
    }

    // A plan of a newer version holds what this version does not know: only a copy to the letter keeps all of it.
    private void copy(OpenPlan open, Path from, Path to, Runnable then) {
        var name = to.getFileName().toString();
        background.run(
                words.text("saving", name),
                _ -> {
                    store.copy(from, to);
                    return to;
                },
                _ -> {
                    open.desk().say(words.text("save.copied", name));
                    then.run();
                },
                why -> failed(to, why));
    }

    private static String suggestedName(OpenPlan open) {
        return open.fileProperty()
                .get()
                .map(file -> file.getFileName().toString())
                .orElseGet(() -> FileNames.of(open.desk().show(open.desk().plan().title()), "plan") + "." + EXTENSION);
    }

    private static Path withExtension(Path chosen) {
        var name = chosen.getFileName().toString();
        return name.endsWith("." + EXTENSION)
                ? chosen
                : chosen.resolveSibling(name.replaceFirst("\\.json$", "") + "." + EXTENSION);
    }

    /** Writes, unless the file is known and no longer holds what is known of it. */
    private void write(OpenPlan open, Path file, Optional<Fingerprint> known, Runnable then) {
        var plan = open.desk().plan();
        background.run(
                words.text("saving", file.getFileName().toString()),
                _ -> {
                    var now = known.isPresent() ? store.fingerprint(file) : known;
                    boolean changed = now.isPresent() && !now.equals(known);
                    return changed ? Optional.<Fingerprint>empty() : Optional.of(store.save(plan, file));
                },
                written -> written.ifPresentOrElse(
                        now -> saved(open, plan, file, now, then), () -> conflict(open, file, then)),
                why -> failed(file, why));
    }

    private void saved(OpenPlan open, Plan plan, Path file, Fingerprint now, Runnable then) {
        open.saved(plan, file, now, LocalTime.now(clock));
        open.desk().say("");
        settings.change(it -> it.used(file));
        then.run();
    }

    private void conflict(OpenPlan open, Path file, Runnable then) {
        switch (dialogs.fileHasChanged(file)) {
            case OVERWRITE -> write(open, file, Optional.empty(), then);
            case SAVE_AS -> saveAs(open, then);
            case CANCEL -> open.desk().say(words.text("save.conflict.kept"));
        }
    }

    private void failed(Path file, Throwable why) {
        dialogs.problem(words.text("save.failed"), FileProblem.explain(why, words),
                words.text("problem.file", file.toString()));
    }
}
