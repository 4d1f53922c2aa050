// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.translation;

import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.settings.LiveSettings;

/** Shows a plan text by text in two languages. */
public final class Translations {

    private final CurrentPlan current;
    private final Dialogs dialogs;
    private final LiveSettings settings;

    public Translations(CurrentPlan current, Dialogs dialogs, LiveSettings settings) {
        this.current = current;
        this.dialogs = dialogs;
        this.settings = settings;
    }

    /** Opens the window; what is typed in it goes into the plan at once. */
    public void open() {
        current.desk().ifPresent(desk -> dialogs.window(
                desk.messages("translation").text("window", desk.show(desk.plan().title())),
                new TranslationRoom(desk, settings, dialogs)));
    }
}
