// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import org.plenaria.ui.dialogs.Dialogs;

/** The question before a plan with unsaved changes makes room. */
public final class LeavePlan {

    private final CurrentPlan current;
    private final SavePlan saving;
    private final Dialogs dialogs;

    public LeavePlan(CurrentPlan current, SavePlan saving, Dialogs dialogs) {
        this.current = current;
        this.saving = saving;
        this.dialogs = dialogs;
    }

    /** Goes on at once where nothing can be lost; otherwise asks, and saves first if so told. */
    public void then(Runnable goOn) {
        var open = current.get().filter(one -> one.unsavedProperty().get());
        if (open.isEmpty()) {
            goOn.run();
            return;
        }
        var desk = open.get().desk();
        switch (dialogs.saveChanges(desk.show(desk.plan().title()))) {
            // Changes made while the file was being written are changes again: ask once more.
            case SAVE -> saving.save(open.get(), () -> then(goOn));
            case DISCARD -> {
                open.get().discard();
                goOn.run();
            }
            case CANCEL -> {}
        }
    }
}
