// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/** What conditional formatting points out. The order is that of the workbook's list, after the colours of the areas. */
enum Mark {
    /** Something to be corrected. */
    WRONG,
    /** Something that does not count, because something else does. */
    UNUSED,
    /** A month of an activity whose area the plan did not have when it was exported. */
    NO_AREA,
    /** The heading of an area. */
    BAND;

    /** Its place in the list of conditional formats. */
    String index(int areas) {
        return Integer.toString(areas + ordinal());
    }
}
