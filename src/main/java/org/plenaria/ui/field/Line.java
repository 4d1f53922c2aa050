// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.Optional;
import javafx.scene.Node;

/**
 * One line of {@link Lines}: the editor of one item of a list.
 *
 * @param <T> the item
 */
public interface Line<T> {

    /** Tells the list that the author changed the line. */
    @FunctionalInterface
    interface Edited {
        /**
         * @param typed whether by letters, which are grouped into words for undo
         * @return false when the plan did not take the change
         */
        boolean edited(boolean typed);
    }

    Node node();

    /** The item as the line has it; empty while it lacks something it cannot be without. */
    Optional<T> value();

    /** Whether the author has put nothing at all into the line. */
    boolean isBlank();

    /**
     * Shows an item of the plan.
     *
     * @param fresh whether it is another item than the one shown so far
     */
    void show(T value, boolean fresh);

    /** Gives the line the keyboard. */
    void focus();
}
