// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** Why words of the source are not in the plan. */
public enum LeftOutReason {
    /** A page header or footer: the plan prints its own. */
    PAGE_MARGIN,
    /** A line of dashes or other signs without words. */
    DECORATION,
    /** The line of an export of this program that says which plan and state it shows. */
    PROVENANCE,
    /** The label of a column or of a field whose value is missing. */
    LABEL,
    /** The heading "1st semester": each activity below it says so itself. */
    GROUP_HEADING,
    /** An entry of a table of contents. */
    TABLE_OF_CONTENTS,
    /** A total: the program adds up by itself. */
    TOTAL,
    /** A line for signatures. */
    SIGNATURE,
    /** The same words as before, such as the objective repeated in each row. */
    REPETITION,
    /** The user said so. */
    AS_ASKED,
    /** A column the user chose to leave out. */
    COLUMN_LEFT_OUT,
    /** An empty mark, such as a dash in a cell. */
    EMPTY_MARK
}
