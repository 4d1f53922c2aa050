// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenaria.compare.ChangeLog;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AdoptedPlan;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Delegation;
import org.plenaria.edit.Edit;
import org.plenaria.edit.History;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Refusal;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * The plan that is open: its history, its file, and whether it has changes that are not saved. The only mutable object
 * of the program apart from the views; to be used from one thread.
 */
public final class PlanSession {

    /** Edits of one field that follow each other within this time are one step of undo. */
    static final Duration TYPING_PAUSE = Duration.ofMillis(500);

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final boolean readOnly;
    private final @Nullable Delegation delegation;
    private History history;
    private Plan saved;
    private List<LogEntry> log;
    private @Nullable Path file;
    private @Nullable Instant lastTyped;
    private @Nullable Plan numberedPlan;
    private @Nullable Numbering numbering;
    private @Nullable Plan earlierPlan;
    private @Nullable Numbering earlierNumbering;

    private PlanSession(
            Plan plan, @Nullable Path file, boolean readOnly, @Nullable Delegation delegation, InstantSource clock) {
        this.history = History.startingAt(plan);
        this.saved = plan;
        this.log = plan.log();
        this.file = file;
        this.readOnly = readOnly;
        this.delegation = delegation;
        this.clock = clock;
    }

    /** A session of a plan that has no file yet. */
    public static PlanSession untitled(Plan plan, InstantSource clock) {
        return new PlanSession(plan, null, false, null, clock);
    }

    /**
     * A session of a plan read from a file.
     *
     * @param readOnly true for a file of a newer version, which this program must not write
     */
    public static PlanSession opened(Plan plan, Path file, boolean readOnly, InstantSource clock) {
        return new PlanSession(plan, file, readOnly, null, clock);
    }

    /** A session in which a delegation makes its proposals; it has no plan file, for what is saved is a reply. */
    public static PlanSession answering(Plan plan, Delegation delegation, InstantSource clock) {
        return new PlanSession(plan, null, false, delegation, clock);
    }

    /** The delegation whose proposals all changes are, if one answers. */
    public Optional<Delegation> delegation() {
        return Optional.ofNullable(delegation);
    }

    public Plan plan() {
        return history.present();
    }

    /** The printed numbers of the present plan. */
    public Numbering numbering() {
        var known = numbering;
        var before = numberedPlan;
        if (known == null || before == null) {
            known = Numbering.of(plan());
        } else if (before != plan()) {
            earlierPlan = before;
            earlierNumbering = known;
            known = Numbering.after(known, before, plan());
        }
        numbering = known;
        numberedPlan = plan();
        return known;
    }

    /** The printed numbers of an earlier or later state of this plan; the nearer to the present one, the sooner. */
    public Numbering numberingOf(Plan state) {
        var present = numbering();
        if (state == plan()) {
            return present;
        }
        var earlier = earlierNumbering;
        return earlier != null && state == earlierPlan ? earlier : Numbering.after(present, plan(), state);
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** The plan as its file held it when last read or written here; of a plan without a file, its first state. */
    public Plan saved() {
        return saved;
    }

    /** Whether the plan differs from what the file holds. */
    public boolean hasUnsavedChanges() {
        return plan() != saved;
    }

    /** Makes an edit, or says why it cannot be made. An edit that changes nothing leaves no trace. */
    public Outcome perform(Edit edit) {
        lastTyped = null;
        return make(edit, false);
    }

    /** Makes an edit that comes of typing: the letters of a word, typed without a pause, are one step of undo. */
    public Outcome performTyped(Edit edit) {
        var now = clock.instant();
        var previous = lastTyped;
        var continues = previous != null
                && Duration.between(previous, now).compareTo(TYPING_PAUSE) < 0
                && plan() != saved
                && history.lastEdit().filter(last -> isOfSameField(last, edit)).isPresent();
        var outcome = make(edit, continues);
        lastTyped = now;
        return outcome;
    }

    private Outcome make(Edit edit, boolean continues) {
        if (readOnly) {
            return Outcome.refused(Refusal.READ_ONLY);
        }
        var before = plan();
        if (delegation != null && delegation.mayNot(edit, before)) {
            return Outcome.refused(Refusal.SECRETARIAT_ONLY);
        }
        if (AdoptedPlan.forbids(edit, before)) {
            return Outcome.refused(Refusal.ADOPTED);
        }
        var outcome = edit.applyChecked(before);
        if (outcome instanceof Outcome.Applied(Plan after) && after != before) {
            history = continues ? history.continued(edit, after) : history.then(edit, after);
            tell(new Change(Change.Kind.EDIT, before, after, Optional.of(edit)));
        }
        return outcome;
    }

    /** Takes the last edit back; does nothing when there is none. */
    public void undo() {
        var before = plan();
        var edit = history.lastEdit();
        lastTyped = null;
        history = history.undone();
        if (edit.isPresent()) {
            tell(new Change(Change.Kind.UNDO, before, plan(), edit));
        }
    }

    /** Makes the last edit taken back again; does nothing when there is none. */
    public void redo() {
        var before = plan();
        var edit = history.nextEdit();
        lastTyped = null;
        history = history.redone();
        if (edit.isPresent()) {
            tell(new Change(Change.Kind.REDO, before, plan(), edit));
        }
    }

    public History history() {
        return history;
    }

    /** Notes that a plan of this session now is what a file holds. */
    public void savedAs(Plan plan, Path where) {
        saved = plan;
        file = where;
        lastTyped = null;
        tell(new Change(Change.Kind.SAVED, plan(), plan(), Optional.empty()));
    }

    /**
     * Who changed what and when, as the file has it. It belongs to what is saved: undo does not touch it, and the
     * session's plan has it as it was when it was read.
     */
    public List<LogEntry> log() {
        return plan().log().equals(log) ? log : ChangeLog.union(List.of(plan().log(), log));
    }

    /** Notes the log that was saved. */
    public void logged(List<LogEntry> entries) {
        log = List.copyOf(entries);
    }

    /** Notes that a plan of this session is safe in a file of another kind, such as a reply. */
    public void savedElsewhere(Plan plan) {
        saved = plan;
        lastTyped = null;
        tell(new Change(Change.Kind.SAVED, plan(), plan(), Optional.empty()));
    }

    /**
     * This session for a window that takes the place of another: the same plan, history and file, and nobody who
     * listens yet. This one is to be used no more.
     */
    public PlanSession handedOver() {
        var next = new PlanSession(saved, file, readOnly, delegation, clock);
        next.history = history;
        next.log = log;
        return next;
    }

    /** Adds a listener; running the result removes it. */
    public Runnable listen(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    private static boolean isOfSameField(Edit one, Edit other) {
        if (one instanceof ActivityEdit.Change<?> a && other instanceof ActivityEdit.Change<?> b) {
            return a.activity().equals(b.activity()) && a.field().equals(b.field());
        }
        if (one instanceof AreaEdit.Change<?> a && other instanceof AreaEdit.Change<?> b) {
            return a.area().equals(b.area()) && a.field().equals(b.field());
        }
        if (one instanceof SectionEdit.Change<?> a && other instanceof SectionEdit.Change<?> b) {
            return a.section().equals(b.section()) && a.field().equals(b.field());
        }
        if (one instanceof Together a && other instanceof Together b && a.edits().size() == b.edits().size()) {
            return IntStream.range(0, a.edits().size())
                    .allMatch(i -> isOfSameField(a.edits().get(i), b.edits().get(i)));
        }
        return one instanceof PlanEdit.Change<?> a
                && other instanceof PlanEdit.Change<?> b
                && a.field().equals(b.field());
    }
}
