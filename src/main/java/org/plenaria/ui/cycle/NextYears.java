// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.cycle;

import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.OpenFile;

/** Begins the plan of the next year from the one in the window, after showing what it will be. */
public final class NextYears {

    private final CurrentPlan current;
    private final OpenFile opening;
    private final Dialogs dialogs;
    private final Messages words;

    public NextYears(CurrentPlan current, OpenFile opening, Dialogs dialogs, Locale screenLanguage) {
        this.current = current;
        this.opening = opening;
        this.dialogs = dialogs;
        words = Messages.of("nextYear", screenLanguage);
    }

    /** Shows the choices and what comes of them. */
    public void open() {
        current.desk().ifPresent(desk -> dialogs.window(
                words.text("window", desk.show(desk.plan().title())), new NextYearRoom(desk, plan -> begin(desk,
                        plan))));
    }

    private void begin(Desk desk, Plan plan) {
        opening.openUntitled(plan);
        if (current.desk().filter(now -> now != desk).isPresent()) {
            current.say(words.text("begun", plan.activityCount(), desk.plan().activityCount()));
        }
    }
}
