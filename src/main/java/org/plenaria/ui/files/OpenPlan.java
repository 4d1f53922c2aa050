// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.OwnerNote;
import org.plenaria.session.Change;
import org.plenaria.ui.Desk;

/** The plan in the window and how it stands with its file. */
public final class OpenPlan {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved;
    private final ObjectProperty<List<OwnerNote>> others = new SimpleObjectProperty<>(List.of());
    private Optional<Fingerprint> onDisk;
    private Optional<Answering> answering = Optional.empty();
    private Optional<Instant> lastEdited = Optional.empty();
    private boolean discarded;

    /**
     * @param onDisk what its file held when it was read; empty for a plan without a file
     */
    public OpenPlan(Desk desk, Optional<Fingerprint> onDisk) {
        this.desk = desk;
        this.onDisk = onDisk;
        file = new ReadOnlyObjectWrapper<>(desk.session().file());
        unsaved = new ReadOnlyBooleanWrapper(desk.session().hasUnsavedChanges());
        desk.session().listen(change -> {
            if (change.kind() != Change.Kind.SAVED) {
                lastEdited = Optional.of(desk.clock().instant());
            }
            file.set(desk.session().file());
            unsaved.set(desk.session().hasUnsavedChanges());
        });
    }

    /** A plan that a delegation answers. */
    public OpenPlan(Desk desk, Answering answering) {
        this(desk, Optional.<Fingerprint>empty());
        this.answering = Optional.of(answering);
    }

    /** The same plan for a window that speaks another language. This one is to be used no more. */
    public OpenPlan spoken(Locale language) {
        var next = new OpenPlan(desk.spoken(language), onDisk);
        next.answering = answering;
        next.lastEdited = lastEdited;
        next.savedAt.set(savedAt.get());
        next.others.set(others.get());
        return next;
    }

    /** What a delegation answers to, if one does. */
    public Optional<Answering> answering() {
        return answering;
    }

    void replied(Plan plan, Path where, LocalTime time) {
        answering = answering.map(it -> new Answering(it.name(), it.sent(), it.planFile(), Optional.of(where)));
        savedAt.set(Optional.of(time));
        desk.session().savedElsewhere(plan);
    }

    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether the plan differs from its file. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** When it was last saved in this window. */
    public ReadOnlyObjectProperty<Optional<LocalTime>> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /** Who else has the file open, as far as known. */
    public ObjectProperty<List<OwnerNote>> othersProperty() {
        return others;
    }

    /**
     * Who made our side of a merge and when, as far as known.
     *
     * @param name as its author signs; may be ""
     */
    public Authorship mine(String name) {
        return new Authorship(Optional.of(name).filter(one -> !one.isBlank()), lastEdited, UnknownFields.NONE);
    }

    /**
     * Who made their side of a merge: known when just one other person has the file open.
     *
     * @param when they saved
     */
    public Authorship theirs(Optional<Instant> when) {
        var names = others.get().stream().map(OwnerNote::who).filter(name -> !name.isBlank()).distinct().toList();
        return new Authorship(
                names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty(), when, UnknownFields.NONE);
    }

    /** What the file held when we last read or wrote it. */
    public Optional<Fingerprint> onDisk() {
        return onDisk;
    }

    /**
     * Notes that our plan builds on what somebody else has saved: what the file holds now is what our changes are
     * changes of.
     */
    public void rebased(Plan theirs, Path where, Fingerprint now) {
        onDisk = Optional.of(now);
        // The same to the letter counts as saved.
        desk.session().savedAs(desk.plan().equals(theirs) ? desk.plan() : theirs, where);
    }

    /** Whether its author has said that what is not saved may go. */
    public boolean isDiscarded() {
        return discarded;
    }

    void discard() {
        discarded = true;
    }

    void saved(Plan plan, Path where, Fingerprint now, LocalTime time) {
        onDisk = Optional.of(now);
        savedAt.set(Optional.of(time));
        desk.session().savedAs(plan, where);
    }
}
