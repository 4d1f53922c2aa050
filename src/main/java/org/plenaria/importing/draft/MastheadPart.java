// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

/** The lines of a masthead. */
public enum MastheadPart {
    TITLE("title"),
    DISTRIBUTION("distribution"),
    ORIGINAL("originalLanguage"),
    SYMBOL("symbol"),
    ORGANIZATION("organization"),
    MEETING("meeting"),
    PLACE("place"),
    DATE("date");

    private final String planField;

    MastheadPart(String planField) {
        this.planField = planField;
    }

    /** The name in the plan file of the field it ends in. */
    public String planField() {
        return this == TITLE || this == ORIGINAL ? planField : "masthead." + planField;
    }
}
