// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

/** How a document sets out the activities. */
public enum DocumentLayout {
    /** Upright pages; each activity a heading with its fields below, each field on a line of its own. */
    NARRATIVE,
    /** Pages on their side; a table for each area and semester, an activity a row. */
    TABLE
}
