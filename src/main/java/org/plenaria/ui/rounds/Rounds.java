// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.session.PlanSession;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.export.ExportDialog;
import org.plenaria.ui.files.ComparePlan;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Looks back at the rounds of the open plan: what each brought, its documents, a copy of it. */
public final class Rounds {

    /** Shows a state of a plan, to be read, in a window beside it. */
    public interface Showing {
        void show(OpenPlan state, String name, Desk present);
    }

    private final CurrentPlan current;
    private final OpenFile opening;
    private final ExportDialog exporting;
    private final PlanStore store;
    private final Dialogs dialogs;
    private final Background background;
    private final Executor thinking;
    private final LiveSettings settings;
    private final java.time.Clock clock;
    private final Showing showing;

    public Rounds(
            CurrentPlan current,
            OpenFile opening,
            ExportDialog exporting,
            PlanStore store,
            Dialogs dialogs,
            Background background,
            Executor thinking,
            LiveSettings settings,
            java.time.Clock clock,
            Showing showing) {
        this.current = current;
        this.opening = opening;
        this.exporting = exporting;
        this.store = store;
        this.dialogs = dialogs;
        this.background = background;
        this.thinking = thinking;
        this.settings = settings;
        this.clock = clock;
        this.showing = showing;
    }

    /** Shows the list. */
    public void show() {
        current.get().ifPresent(this::show);
    }

    RoundsRoom show(OpenPlan open) {
        var desk = open.desk();
        var words = desk.messages("rounds");
        var compare = new ComparePlan(desk, store, background, dialogs, settings);
        var room = new RoundsRoom[1];
        room[0] = new RoundsRoom(
                desk, compare::name, (round, found) -> find(desk, round, found), (action, round) -> {
                    switch (action) {
                        case SHOW -> state(desk, round, state -> {
                            room[0].close();
                            showing.show(readOnly(open, state), compare.name(round), desk);
                        });
                        case COMPARE -> {
                            compare.with(round);
                            room[0].close();
                        }
                        case EXPORT -> state(desk, round, state -> export(open, state));
                        case RESTORE -> state(desk, round, state -> restore(open, round, state, room[0]::close));
                    }
                });
        dialogs.window(words.text("title", desk.show(desk.plan().title())), room[0]);
        return room[0];
    }

    private void find(Desk desk, Round round, Consumer<Optional<RoundFacts>> found) {
        var plan = desk.plan();
        thinking.execute(() -> {
            var facts = facts(round, plan, desk);
            Platform.runLater(() -> found.accept(facts));
        });
    }

    private static Optional<RoundFacts> facts(Round round, Plan plan, Desk desk) {
        try {
            return Optional.of(RoundFacts.of(round, plan, desk.screenLanguage()));
        } catch (PlanFileException damaged) {
            return Optional.empty();
        }
    }

    private void state(Desk desk, Round round, Consumer<Plan> then) {
        find(desk, round, facts -> facts.map(RoundFacts::state).ifPresent(then));
    }

    private void export(OpenPlan open, Plan state) {
        var session = open.fileProperty().get()
                .map(file -> PlanSession.opened(state, file, true, clock))
                .orElseGet(() -> PlanSession.untitled(state, clock));
        exporting.openState(new OpenPlan(new Desk(session, open.desk().screenLanguage(), clock), Optional.empty()));
    }

    private OpenPlan readOnly(OpenPlan open, Plan state) {
        var desk = open.desk();
        // A plan that was never saved has no file; its name is only ever shown.
        var file = open.fileProperty().get().orElseGet(() -> Path.of(FileNames.of(desk.show(state.title()), "plan")));
        var session = PlanSession.opened(state, file, true, clock);
        return new OpenPlan(new Desk(session, desk.screenLanguage(), clock), Optional.empty());
    }

    private void restore(OpenPlan open, Round round, Plan state, Runnable done) {
        var desk = open.desk();
        var words = desk.messages("rounds");
        var folder = open.fileProperty().get().map(file -> file.getParent()).or(() -> settings.get().folder());
        var name = words.text(
                "copy.name",
                open.fileProperty().get()
                        .map(file -> FileNames.withoutExtension(file.getFileName().toString()))
                        .orElseGet(() -> desk.show(state.title())),
                new ComparePlan(desk, store, background, dialogs, settings).name(round));
        dialogs.fileToWrite(
                        desk.messages("files").text("kind.plan"),
                        SavePlan.EXTENSION,
                        folder,
                        FileNames.of(name, words.text("copy.untitled")) + "." + SavePlan.EXTENSION)
                .map(file -> FileNames.ending(file, SavePlan.EXTENSION))
                .ifPresent(file -> background.run(
                        words.text("copying", file.getFileName().toString()),
                        _ -> store.save(state, file),
                        _ -> {
                            done.run();
                            opening.open(file);
                        },
                        why -> dialogs.problem(
                                words.text("copy.failed"),
                                FileProblem.explain(why, desk.messages("files")),
                                desk.messages("files").text("problem.file", file.toString()))));
    }
}
