// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.Address;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.recovery.Found;
import org.plenaria.planfile.recovery.JournalHead;
import org.plenaria.session.recovery.JournalKeeper;
import org.plenaria.session.recovery.RecoveredWork;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.work.Background;

/** Keeps the plan in the window safe from a crash, and offers what an earlier crash has left. */
public final class PlanRecovery {

    private final CurrentPlan current;
    private final OpenFile opening;
    private final PlanStore store;
    private final Background background;
    private final Dialogs dialogs;
    private final Optional<Safekeeping> safekeeping;
    private final Clock clock;
    private final WorkWords words;
    private final ObjectProperty<List<Found>> found = new SimpleObjectProperty<>(List.of());
    private final RecoveryCard card;
    private final VBox bars = new VBox();
    private final List<Path> later = new ArrayList<>();
    private final Set<Path> dealtWith = new HashSet<>();
    private Optional<Found.Work> toShow = Optional.empty();
    private Optional<Kept> kept = Optional.empty();

    /** The plan in the window and its journal. */
    private record Kept(OpenPlan open, JournalKeeper keeper) {}

    /**
     * @param safekeeping empty where nothing can be kept safe
     */
    public PlanRecovery(
            CurrentPlan current,
            OpenFile opening,
            PlanStore store,
            Background background,
            Dialogs dialogs,
            Optional<Safekeeping> safekeeping,
            Locale screenLanguage,
            Clock clock) {
        this.current = current;
        this.opening = opening;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.safekeeping = safekeeping;
        this.clock = clock;
        words = new WorkWords(screenLanguage, clock);
        card = new RecoveryCard(words, this::open, this::forget);
        found.subscribe(_ -> show());
        current.property().subscribe(this::follow);
        look();
    }

    /** What was left behind, for the start page; hidden while that is nothing. */
    public Node card() {
        return card;
    }

    /** What there is to say above the plan. */
    public Node bars() {
        return bars;
    }

    /** Lets go of the plan in the window: the program ends. */
    public void leave() {
        kept.ifPresent(one -> one.keeper.close(one.open.isDiscarded()));
        kept = Optional.empty();
    }

    /** Lets another window keep the same plan safe: what is kept here goes once it is kept there. */
    public void handOverTo(PlanRecovery next) {
        var mine = kept;
        kept = Optional.empty();
        mine.ifPresent(one -> next.kept.ifPresentOrElse(
                theirs -> theirs.keeper.whenRecorded(() -> one.keeper.close(true)),
                () -> one.keeper.close(one.open.isDiscarded())));
    }

    /** Looks what there is, also what another window has left meanwhile. */
    private void look() {
        safekeeping.ifPresent(safe -> background.run(
                messages().text("looking"), _ -> safe.folder().look(), found::set, _ -> found.set(List.of())));
    }

    private void follow(Optional<OpenPlan> open) {
        leave();
        bars.getChildren().clear();
        later.clear();
        if (open.isEmpty()) {
            toShow = Optional.empty();
            return;
        }
        var plan = open.get();
        if (safekeeping.isPresent() && !plan.desk().session().isReadOnly()) {
            var safe = safekeeping.get();
            var keeper = new JournalKeeper(
                    plan.desk().session(), safe.folder(), safe.beside(), clock, words.messages().locale(),
                    why -> Platform.runLater(() -> trouble(why)));
            plan.desk().unfinished().editsProperty().subscribe(keeper::writing);
            kept = Optional.of(new Kept(plan, keeper));
            look();
        }
        showBar();
        var wanted = toShow.filter(work -> isOf(work, plan));
        toShow = Optional.empty();
        wanted.ifPresent(work -> Platform.runLater(() -> show(plan, work)));
    }

    private void show() {
        card.show(waiting());
        showBar();
    }

    /** What nobody has dealt with; a look that began before somebody did may still bring it. */
    private List<Found> waiting() {
        return found.get().stream().filter(one -> !dealtWith.contains(one.file())).toList();
    }

    private static boolean isOf(Found.Work work, OpenPlan open) {
        return work.journal().head().plan().equals(open.desk().plan().id());
    }

    private void showBar() {
        bars.getChildren().removeIf(one -> "recovery-bar".equals(one.getId()));
        kept.map(Kept::open).ifPresent(open -> works(open).stream()
                .filter(work -> !later.contains(work.file()))
                .findFirst()
                .ifPresent(work -> bars.getChildren().add(bar(open, work))));
    }

    private List<Found.Work> works(OpenPlan open) {
        return waiting().stream()
                .filter(Found.Work.class::isInstance)
                .map(Found.Work.class::cast)
                .filter(work -> isOf(work, open))
                .toList();
    }

    private Node bar(OpenPlan open, Found.Work work) {
        var look = RecoveryBar.button("recovery-show", messages().text("bar.show"), () -> show(open, work));
        var wait = RecoveryBar.button("recovery-wait", messages().text("bar.later"), () -> postpone(work));
        var journal = work.journal();
        return new RecoveryBar(
                "recovery-bar", Feather.LIFE_BUOY,
                messages().text("card.heading") + ": " + words.what(journal) + ". " + words.last(journal) + ".",
                look, wait);
    }

    private void postpone(Found.Work work) {
        later.add(work.file());
        showBar();
    }

    /** Opens the plan that was left, and then shows what is missing in it. */
    private void open(Found.Work work) {
        var head = work.journal().head();
        background.run(
                messages().text("opening", head.title()),
                _ -> isThere(head),
                there -> {
                    toShow = Optional.of(work);
                    if (there) {
                        opening.open(head.file().orElseThrow());
                    } else {
                        opening.openUntitled(work.journal().base());
                        head.file().ifPresent(file -> current.say(messages().text("file.gone", file.toString())));
                    }
                },
                why -> dialogs.problem(
                        messages().text("window"), FileProblem.explain(why, Messages.of("files", locale())), ""));
    }

    /** Whether its file still holds that plan. */
    private boolean isThere(JournalHead head) {
        try {
            return head.file().isPresent()
                    && store.load(head.file().get()).plan().id().equals(head.plan());
        } catch (FileProblem gone) {
            return false;
        }
    }

    private void show(OpenPlan open, Found.Work work) {
        var present = open.desk().plan();
        background.run(
                messages().text("opening", work.journal().head().title()),
                _ -> RecoveredWork.of(work.journal(), present),
                it -> show(open, work, it),
                why -> dialogs.problem(
                        messages().text("window"), FileProblem.explain(why, Messages.of("files", locale())), ""));
    }

    private void show(OpenPlan open, Found.Work work, RecoveredWork recovered) {
        if (recovered.isEmpty()) {
            setAside(work);
            open.desk().say(messages().text("nothing.left"));
            return;
        }
        dialogs.window(messages().text("window"), new RecoveryRoom(recovered, words, new RecoveryRoom.Answers() {
            @Override
            public void take(Set<Address> chosen) {
                PlanRecovery.this.take(open, work, recovered, chosen);
            }

            @Override
            public void discard() {
                open.desk().say(messages().text(
                        "discarded", words.end(work.journal()), asideFolder().toString()));
                setAside(work);
            }

            @Override
            public void showOnTimeline() {
                open.desk().lens().comparedWithProperty().set(Optional.of(new ComparedWith(
                        recovered.difference().after(),
                        messages().text("room.timeline.name", words.end(work.journal())))));
            }
        }));
    }

    private void take(OpenPlan open, Found.Work work, RecoveredWork recovered, Set<Address> chosen) {
        var edit = open.answering().isPresent() ? recovered.someByEdits(chosen) : recovered.some(chosen);
        if (!open.desk().perform(edit)) {
            return; // the status line says why
        }
        open.desk().say(messages().text("taken", chosen.size()));
        forget(work);
        // Until the disk has what was taken, what it was taken from stays where the next start looks.
        kept.filter(one -> one.open == open).ifPresent(one -> one.keeper.whenRecorded(
                () -> safekeeping.ifPresent(safe -> safe.folder().setAside(work))));
    }

    private void setAside(Found work) {
        forget(work);
        safekeeping.ifPresent(safe -> safe.beside().execute(() -> safe.folder().setAside(work)));
    }

    private void forget(Found one) {
        dealtWith.add(one.file());
        show();
    }

    private Path asideFolder() {
        return safekeeping.orElseThrow().folder().aside();
    }

    private void trouble(IOException why) {
        var reason = why instanceof CouldNotWriteException known
                ? known.message(locale())
                : messages().text("trouble.system", String.valueOf(why.getMessage()));
        bars.getChildren().removeIf(one -> "recovery-trouble".equals(one.getId()));
        bars.getChildren().add(new RecoveryBar(
                "recovery-trouble", Feather.ALERT_TRIANGLE, messages().text("trouble", reason),
                RecoveryBar.button("recovery-trouble-hide", messages().text("trouble.hide"), () ->
                        bars.getChildren().removeIf(one -> "recovery-trouble".equals(one.getId())))));
    }

    private Messages messages() {
        return words.messages();
    }

    private Locale locale() {
        return words.messages().locale();
    }
}
