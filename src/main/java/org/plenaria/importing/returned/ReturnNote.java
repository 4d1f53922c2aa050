// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.Optional;

/**
 * Something in a file that came back that could not become a change of the plan.
 *
 * @param at the field or element it belongs to, as far as known; a field of "" means the element as a whole
 * @param words as they stand in the file
 * @param place the number of the paragraph, or the name of the cell
 */
public record ReturnNote(
        Kind kind, Optional<FieldMark> at, String words, Optional<Trace> trace, String place) {

    /** Why. */
    public enum Kind {
        /** The words are no value of their field. */
        NOT_UNDERSTOOD,
        /** The words came back as a value that would be printed in other words. */
        NOT_EXACT,
        /** The words stand where nothing of the plan stands. */
        NO_PLACE,
        /** A word of the program itself was changed: a label, a number, a formula. It is printed anew. */
        OWN_WORDS,
        /** An element had lost its hidden id and was found by its number or title. */
        MATCHED
    }
}
