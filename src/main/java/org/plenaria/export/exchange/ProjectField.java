// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

/** The custom text fields of tasks, and the numbers by which Microsoft Project knows them. */
enum ProjectField {
    NUMBER(188743731),
    TIMEFRAME(188743734),
    PRODUCTS(188743737),
    PARTICIPANTS(188743740),
    VENUE(188743743),
    RESPONSIBLE(188743746),
    STATUS(188743747);

    private final int id;

    ProjectField(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** The name that Microsoft Project gives it: "Text1". */
    String fieldName() {
        return "Text" + (ordinal() + 1);
    }
}
