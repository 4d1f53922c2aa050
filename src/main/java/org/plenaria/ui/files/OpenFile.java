// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.session.PlanSession;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;
import org.plenaria.ui.work.Job;

/** Puts plans into the window: from files, samples, or new ones. A file that cannot be read changes nothing. */
public final class OpenFile {

    private final CurrentPlan current;
    private final LeavePlan leaving;
    private final PlanStore store;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Locale screenLanguage;
    private final Messages words;
    private final Clock clock;

    public OpenFile(
            CurrentPlan current,
            LeavePlan leaving,
            PlanStore store,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            Locale screenLanguage,
            Clock clock) {
        this.current = current;
        this.leaving = leaving;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.screenLanguage = screenLanguage;
        this.words = Messages.of("files", screenLanguage);
        this.clock = clock;
    }

    /** Opens a file that the user chooses. */
    public void choose() {
        dialogs.planToOpen(settings.get().folder()).ifPresent(this::open);
    }

    /**
     * Opens a file. It is read before anything is asked: whoever drops a broken file is not asked to save first.
     */
    public void open(Path chosen) {
        var file = chosen.toAbsolutePath().normalize();
        background.run(
                words.text("opening", (file.getNameCount() == 0 ? file : file.getFileName()).toString()),
                _ -> store.load(file),
                loaded -> leaving.then(() -> show(loaded, file)),
                why -> failed(file, why));
    }

    /** Shows a plan that has no file yet. */
    public void openUntitled(Plan plan) {
        leaving.then(() -> current.show(
                new OpenPlan(new Desk(PlanSession.untitled(plan, clock), screenLanguage, clock), Optional.empty())));
    }

    /**
     * Reads a plan and shows it as one that has no file yet.
     *
     * @param name what to call it while it is read
     */
    public void openCopy(String name, Job<Plan> source) {
        background.run(
                words.text("opening", name),
                source,
                this::openUntitled,
                why -> dialogs.problem(words.text("open.failed"), FileProblem.explain(why, words), ""));
    }

    private void show(Loaded loaded, Path file) {
        var session = PlanSession.opened(loaded.plan(), file, loaded.readOnly(), clock);
        current.show(new OpenPlan(new Desk(session, screenLanguage, clock), Optional.of(loaded.fingerprint())));
        settings.change(it -> it.used(file));
    }

    private void failed(Path file, Throwable why) {
        var kept = current.get().isPresent() ? "\n" + words.text("open.failed.kept") : "";
        dialogs.problem(
                words.text("open.failed"),
                FileProblem.explain(why, words),
                words.text("problem.file", file.toString()) + kept);
    }
}
