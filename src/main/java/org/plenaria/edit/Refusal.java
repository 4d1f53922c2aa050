// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

/** Why an edit cannot be applied to a plan. */
public enum Refusal {
    /** The area, activity, section or comment is no longer in the plan. */
    ELEMENT_IS_GONE,
    /** Something of the same id is in the plan already. */
    ALREADY_THERE,
    /** The plan comes from a newer version of the program and can only be read. */
    READ_ONLY,
    /** A comment that has been answered or decided cannot be decided in another way without reopening it. */
    ALREADY_DECIDED,
    /** The plan was adopted: changing it takes an amendment. */
    ADOPTED,
    /** A delegation proposes and comments; this is for the secretariat to do. */
    SECRETARIAT_ONLY,
    /** A round must come after the last one. */
    ROUND_OUT_OF_ORDER,
    /** A text has a character that no document can hold, such as a control character. */
    TEXT_NOT_POSSIBLE
}
