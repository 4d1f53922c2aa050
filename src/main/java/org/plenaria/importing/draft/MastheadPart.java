// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

/** The lines of a masthead. */
public enum MastheadPart {
    TITLE("title"),
    DISTRIBUTION("distribution"),
    ORIGINAL("originalLanguage"),
    SYMBOL("symbol"),
    ORGANIZATION("organization"),
    ORGANIZATION_IN_FULL("organizationInFull"),
    MEETING("meeting"),
    PLACE("place"),
    DATE("date"),
    /** From which to which day the plan runs. */
    PERIOD("calendar");

    private final String planField;

    MastheadPart(String planField) {
        this.planField = planField;
    }

    /** The name in the plan file of the field it ends in. */
    public String planField() {
        return this == TITLE || this == ORIGINAL || this == PERIOD ? planField : "masthead." + planField;
    }
}
