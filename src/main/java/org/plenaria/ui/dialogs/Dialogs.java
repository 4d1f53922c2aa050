// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.conflicts.ConflictQuestion;
import org.plenaria.ui.conflicts.Settlement;

/** Everything the program asks in a window of its own. An empty answer means that the user changed their mind. */
public interface Dialogs {

    /** What to do with changes that are not saved. */
    enum SaveAnswer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What to do when somebody else has written the file. */
    enum ConflictAnswer {
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    /** A plan file to open. */
    Optional<Path> planToOpen(Optional<Path> folder);

    /** A plan file to compare with the one in the window. */
    Optional<Path> planToCompare(Optional<Path> folder);

    /** Files that came back from delegations; none when the user thinks better of it. */
    List<Path> repliesToOpen(Optional<Path> folder);

    /** A Word template to put documents into. */
    Optional<Path> templateToOpen(Optional<Path> folder);

    /** A document made elsewhere to read a plan from. */
    Optional<Path> documentToImport(Optional<Path> folder);

    /**
     * A file to write to; the user has agreed to replace it if it exists.
     *
     * @param kind the kind of file in words ("Word document")
     * @param extension what its name must end with, without the first dot
     */
    Optional<Path> fileToWrite(String kind, String extension, Optional<Path> folder, String suggestedName);

    /**
     * A folder to put something new into.
     *
     * @param question what it is asked for
     */
    Optional<Path> folderToWrite(String question, Optional<Path> folder);

    /** Whether to save a plan before it is closed. */
    SaveAnswer saveChanges(String planTitle);

    /** Whether to write over what somebody else has written. */
    ConflictAnswer fileHasChanged(Path file);

    /** What is to stand where our changes contradict those of somebody else. */
    Settlement settle(ConflictQuestion question);

    /** Says what went wrong, where, and what to do about it. */
    void problem(String headline, String explanation, String remedy);

    /** The time a plan is to cover. */
    Optional<PlanCalendar> calendar(PlanCalendar present);

    /** The currency of a plan's amounts; the inner value is absent for none. */
    Optional<Optional<Currency>> currency(Optional<Currency> present);

    /**
     * Asks with a form made for the purpose. Whether the user has filled it in.
     *
     * @param ok what the button says that does it
     * @param valid whether it can be done as the form stands
     */
    boolean form(String headline, String ok, Region form, ObservableValue<Boolean> valid);

    /**
     * Shows something in a window of its own over the program's, until it is closed; does not wait for that.
     *
     * @param title of the window
     */
    void window(String title, Region content);

    /** What the program is. */
    void about();

    /** Which keys do what. */
    void keys();
}
