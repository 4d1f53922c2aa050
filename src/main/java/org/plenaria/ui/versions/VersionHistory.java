// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.versions.KeptVersion;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Shows the versions of the plan in the window, and brings one back. */
public final class VersionHistory {

    private final CurrentPlan current;
    private final VersionKeeping versions;
    private final PlanStore store;
    private final Background background;
    private final Executor thinking;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Messages fileWords;
    private final Messages fields;
    private final VersionWords words;

    public VersionHistory(
            CurrentPlan current,
            VersionKeeping versions,
            PlanStore store,
            Background background,
            Executor thinking,
            Dialogs dialogs,
            LiveSettings settings,
            Locale screenLanguage,
            Clock clock) {
        this.current = current;
        this.versions = versions;
        this.store = store;
        this.background = background;
        this.thinking = thinking;
        this.dialogs = dialogs;
        this.settings = settings;
        fileWords = Messages.of("files", screenLanguage);
        fields = Messages.of("fields", screenLanguage);
        words = new VersionWords(screenLanguage, clock);
        versions.setOnTrouble(why -> Platform.runLater(() -> current.say(trouble(why))));
    }

    private record There(List<KeptVersion> versions, long bytes) {}

    /** Shows the versions of the plan in the window. */
    public void open() {
        current.get().ifPresent(open -> background.run(
                text("reading", title(open)),
                _ -> new There(versions.folder().of(open.desk().plan().id()), versions.folder().bytes()),
                there -> show(open, there),
                why -> dialogs.problem(text("window", title(open)), FileProblem.explain(why, fileWords), "")));
    }

    private void show(OpenPlan open, There there) {
        var session = open.desk().session();
        var form = new HistoryForm(settings, versions.ownFolder(), dialogs, fields, words.messages());
        var limit = settings.get().history();
        var room = limit.isOn()
                ? text("room", megabytes(there.bytes), limit.megabytes(), versions.folder().folder().toString())
                : text("off");
        dialogs.window(text("window", title(open)), new VersionRoom(
                there.versions, open.desk().plan(), session.hasUnsavedChanges(), session.isReadOnly(), room, form,
                words, new VersionReader(versions.folder(), words, thinking), new VersionRoom.Answers() {
                    @Override
                    public void compare(KeptVersion version, Plan plan) {
                        open.desk().lens().showSideBySide(
                                new ComparedWith(plan, text("compared", words.when(version))));
                    }

                    @Override
                    public void restore(KeptVersion version, Plan plan) {
                        VersionHistory.this.restore(open, version, plan);
                    }

                    @Override
                    public void copy(KeptVersion version, Plan plan) {
                        VersionHistory.this.copy(open, version, plan);
                    }
                }));
    }

    // What was circulated stays circulated, whatever the plan goes back to.
    private void restore(OpenPlan open, KeptVersion version, Plan plan) {
        var restored = plan.withRounds(open.desk().plan().rounds());
        if (open.desk().perform(new ReplacePlan(ReplacePlan.Cause.RESTORE, restored))) {
            open.desk().say(text("restored", words.when(version)));
        }
    }

    private void copy(OpenPlan open, KeptVersion version, Plan plan) {
        var folder = open.fileProperty().get().map(Path::getParent).or(() -> settings.get().folder());
        var name = FileNames.of(words.fileName(title(open), version), "plan") + "." + SavePlan.EXTENSION;
        dialogs.fileToWrite(fileWords.text("kind.plan"), SavePlan.EXTENSION, folder, name)
                .map(chosen -> FileNames.ending(chosen, SavePlan.EXTENSION))
                .ifPresent(file -> background.run(
                        fileWords.text("saving", file.getFileName().toString()),
                        _ -> store.save(plan, file),
                        _ -> current.say(text("copied", words.when(version), file.toString())),
                        why -> dialogs.problem(
                                text("copy.failed"), FileProblem.explain(why, fileWords),
                                fileWords.text("problem.file", file.toString()))));
    }

    private String trouble(IOException why) {
        return text("trouble", why instanceof CouldNotWriteException known
                ? known.message(words.messages().locale())
                : text("trouble.system", String.valueOf(why.getMessage())));
    }

    private static double megabytes(long bytes) {
        return Math.ceil(bytes / (double) (1 << 20) * 10) / 10;
    }

    private static String title(OpenPlan open) {
        return open.desk().show(open.desk().plan().title());
    }

    private String text(String key, Object... arguments) {
        return words.messages().text(key, arguments);
    }
}
