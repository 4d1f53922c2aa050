// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

/** What a paragraph of a document of ours is. */
public enum SentRole {
    /** The title of a section, or the heading above the areas. */
    HEADING,
    AREA,
    SUBHEADING,
    /** The heading of a semester. */
    GROUP,
    ACTIVITY,
    /** The first line of a field, behind its label. */
    FIELD,
    /** A further line of a field. */
    MORE,
    BODY,
    /** A cell at the head of a table. */
    HEAD,
    /** A cell with a number. */
    NUMBER,
    /** A line of the masthead or a title. */
    FRONT,
    /** What the program says by itself. */
    OTHER
}
