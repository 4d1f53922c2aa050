// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.compare.ChangeLog;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.session.SharedSave;
import org.plenaria.ui.conflicts.ConflictQuestion;
import org.plenaria.ui.conflicts.Settlement;
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
    private final Consumer<Notice> status;
    private final Clock clock;
    private final SharedChanges shared;
    private final SaveReply replying;

    public SavePlan(
            PlanStore store,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            Messages words,
            Consumer<Notice> status,
            Clock clock) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.words = words;
        this.status = status;
        this.clock = clock;
        shared = new SharedChanges(words);
        replying = new SaveReply(background, dialogs, settings, words, status, clock);
    }

    /**
     * Saves to the plan's own file, or asks for one.
     *
     * @param then runs once the plan is safe on disk, and not otherwise
     */
    public void save(OpenPlan open, Runnable then) {
        if (open.answering().isPresent()) {
            replying.save(open, open.answering().get(), false, then);
            return;
        }
        var file = open.fileProperty().get();
        if (file.isEmpty() || open.desk().session().isReadOnly()) {
            saveAs(open, then);
        } else {
            open.onDisk().ifPresentOrElse(
                    known -> write(open, file.get(), known, inFile(open), open.desk().plan(), then),
                    () -> overwrite(open, file.get(), then));
        }
    }

    /** Saves to a file that the user chooses. */
    public void saveAs(OpenPlan open, Runnable then) {
        if (open.answering().isPresent()) {
            replying.save(open, open.answering().get(), true, then);
            return;
        }
        var folder = open.fileProperty().get().map(Path::getParent).or(() -> settings.get().folder());
        dialogs.fileToWrite(words.text("kind.plan"), EXTENSION, folder, suggestedName(open))
                .map(SavePlan::withExtension)
                .ifPresent(file -> {
                    if (open.desk().session().isReadOnly()) {
                        open.fileProperty().get().ifPresent(from -> copy(open, from, file, then));
                    } else {
                        overwrite(open, file, then);
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

    /** Writes, over whatever the file holds. */
    private void overwrite(OpenPlan open, Path file, Runnable then) {
        var plan = open.desk().plan();
        var logged = logged(open, open.desk().session().saved(), plan);
        background.run(
                words.text("saving", file.getFileName().toString()),
                _ -> store.save(logged, file),
                now -> {
                    open.desk().session().logged(logged.log());
                    saved(open, plan, file, now, then);
                },
                why -> failed(file, why));
    }

    /** Writes; what somebody else has written since the file was as it is known is merged. */
    private void write(OpenPlan open, Path file, Fingerprint known, Plan base, Plan plan, Runnable then) {
        var logged = logged(open, base, plan);
        background.run(
                words.text("saving", file.getFileName().toString()),
                _ -> store.saveShared(logged, file, base, known),
                outcome -> {
                    switch (outcome) {
                        case SharedSave.Outcome.Written(var now) -> {
                            open.desk().session().logged(logged.log());
                            saved(open, plan, file, new Fingerprint(now), then);
                        }
                        case SharedSave.Outcome.Merged(var merged, var _, var now) -> {
                            if (shared.take(open.desk(), plan, merged)) {
                                saved(open, merged, file, new Fingerprint(now), then);
                                shared.tell(open.desk(), plan, merged, status);
                            }
                        }
                        case SharedSave.Outcome.Disagreeing one -> disagreement(open, file, one, plan, then);
                        case SharedSave.Outcome.AnotherPlan _ -> conflict(open, file, then);
                    }
                },
                why -> failed(file, why));
    }

    /** The plan as its file has it: the session's own has no part in the log. */
    private static Plan inFile(OpenPlan open) {
        var session = open.desk().session();
        return session.saved().withLog(session.log());
    }

    /** The plan with a note of who changes what in the file by saving it. */
    private Plan logged(OpenPlan open, Plan base, Plan plan) {
        var signed = settings.get().commentAuthor();
        var who = signed.isBlank() ? System.getProperty("user.name", "") : signed;
        return plan.withLog(ChangeLog.after(open.desk().session().log(), base, plan, who, clock.instant()));
    }

    private void disagreement(
            OpenPlan open, Path file, SharedSave.Outcome.Disagreeing found, Plan plan, Runnable then) {
        var mine = open.mine(settings.get().commentAuthor());
        var theirs = open.theirs(found.when());
        var question = new ConflictQuestion(
                found.merge(), file.getFileName().toString(), mine, theirs, true, clock);
        switch (dialogs.settle(question)) {
            case Settlement.Settled(var decided) -> settle(
                    open,
                    file,
                    found,
                    plan,
                    decided.keepingOpen(Optional.of(mine), Optional.of(theirs)),
                    then);
            case Settlement.SaveElsewhere _ -> saveAs(open, then);
            case Settlement.Cancelled _ -> open.desk().say(words.text("save.conflict.kept"));
        }
    }

    /** What was decided holds theirs too, and is written over it; if they saved once more meanwhile, that is merged. */
    private void settle(
            OpenPlan open, Path file, SharedSave.Outcome.Disagreeing found, Plan plan, Plan decided, Runnable then) {
        if (shared.take(open.desk(), plan, decided)) {
            write(open, file, new Fingerprint(found.sha256()), found.theirs(), open.desk().plan(), then);
        }
    }

    private void saved(OpenPlan open, Plan plan, Path file, Fingerprint now, Runnable then) {
        open.saved(plan, file, now, LocalTime.now(clock));
        open.desk().say("");
        settings.change(it -> it.used(file));
        then.run();
    }

    private void conflict(OpenPlan open, Path file, Runnable then) {
        switch (dialogs.fileHasChanged(file)) {
            case OVERWRITE -> overwrite(open, file, then);
            case SAVE_AS -> saveAs(open, then);
            case CANCEL -> open.desk().say(words.text("save.conflict.kept"));
        }
    }

    private void failed(Path file, Throwable why) {
        dialogs.problem(words.text("save.failed"), FileProblem.explain(why, words),
                words.text("problem.file", file.toString()));
    }
}
