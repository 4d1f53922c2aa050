// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;

/** The plan in the window and how it stands with its file. */
public final class OpenPlan {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved;
    private Optional<Fingerprint> onDisk;
    private Optional<Answering> answering = Optional.empty();

    /**
     * @param onDisk what its file held when it was read; empty for a plan without a file
     */
    public OpenPlan(Desk desk, Optional<Fingerprint> onDisk) {
        this.desk = desk;
        this.onDisk = onDisk;
        file = new ReadOnlyObjectWrapper<>(desk.session().file());
        unsaved = new ReadOnlyBooleanWrapper(desk.session().hasUnsavedChanges());
        desk.session().listen(_ -> {
            file.set(desk.session().file());
            unsaved.set(desk.session().hasUnsavedChanges());
        });
    }

    /** A plan that a delegation answers. */
    public OpenPlan(Desk desk, Answering answering) {
        this(desk, Optional.<Fingerprint>empty());
        this.answering = Optional.of(answering);
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

    /** What the file held when we last read or wrote it. */
    Optional<Fingerprint> onDisk() {
        return onDisk;
    }

    void saved(Plan plan, Path where, Fingerprint now, LocalTime time) {
        onDisk = Optional.of(now);
        savedAt.set(Optional.of(time));
        desk.session().savedAs(plan, where);
    }
}
