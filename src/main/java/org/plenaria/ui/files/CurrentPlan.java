// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.ui.Desk;

/** Which plan the window shows, if any, and the last thing there is to say. */
public final class CurrentPlan {

    private final ReadOnlyObjectWrapper<Optional<OpenPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);

    public ReadOnlyObjectProperty<Optional<OpenPlan>> property() {
        return plan.getReadOnlyProperty();
    }

    public Optional<OpenPlan> get() {
        return plan.get();
    }

    public Optional<Desk> desk() {
        return plan.get().map(OpenPlan::desk);
    }

    /** Shows a plan in the place of the one before. */
    public void show(OpenPlan next) {
        notice.set(Notice.NONE);
        next.desk().noticeProperty().subscribe(text -> notice.set(Notice.of(text)));
        // What was said of one step is no longer true, or of use, after the next.
        next.desk().session().listen(_ -> saidEnough(next.desk()));
        next.desk().pageProperty().subscribe((_, _) -> saidEnough(next.desk()));
        plan.set(Optional.of(next));
    }

    private void saidEnough(Desk desk) {
        desk.say("");
        notice.set(Notice.NONE);
    }

    /** Shows no plan. */
    public void showNone() {
        notice.set(Notice.NONE);
        plan.set(Optional.empty());
    }

    /** What the status line says. */
    public ObjectProperty<Notice> noticeProperty() {
        return notice;
    }

    public void say(String text) {
        notice.set(Notice.of(text));
    }
}
