// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import java.nio.file.Path;
import org.plenaria.plan.PlanCalendar;

/** What can be begun with. */
public interface StartActions {

    /** A new plan for this time. */
    void create(PlanCalendar calendar);

    /** A new plan for this time, and somebody to lead through its first steps. */
    void createGuided(PlanCalendar calendar);

    /** Lets the user choose a file. */
    void choose();

    void open(Path file);

    /** Takes a file out of the list of recent ones. */
    void forget(Path file);

    void open(Sample sample);
}
