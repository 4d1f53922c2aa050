// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

/** What a label in a text or the header of a column announces. */
public enum FieldKind {
    AREA("area", "name"),
    OBJECTIVE("objective", "objective"),
    LEAD("lead", "lead"),
    NUMBER("number", "pinnedNumber"),
    TITLE("title", "title"),
    SUBHEADING("subheading", "subheading"),
    TIMEFRAME("timeframe", "timeframe"),
    START("start", "timeframe"),
    END("end", "timeframe"),
    DEADLINE("deadline", "milestones"),
    PRODUCTS("products", "products"),
    PARTICIPANTS("participants", "participants"),
    VENUE("venue", "venue"),
    RESOURCES("resources", "resources"),
    AMOUNT("amount", "resources"),
    SECURED("secured", "resources"),
    RESPONSIBLE("responsible", "responsible"),
    RECURRENCE("recurrence", "recurrence"),
    STATUS("status", "status"),
    PROGRESS("progress", "progress"),
    RESULT("result", "result"),
    INDICATORS("indicators", "indicators"),
    MILESTONES("milestones", "milestones"),
    NOTES("notes", "notes"),
    /** A label that is none of ours: it names an extra field. */
    EXTRA("", "extraFields");

    private final String key;
    private final String planField;

    FieldKind(String key, String planField) {
        this.key = key;
        this.planField = planField;
    }

    /** The key of its words, {@code label.<this>}; "" for one that has no words. */
    public String key() {
        return key;
    }

    /** The name in the plan file of the field it ends in. */
    public String planField() {
        return planField;
    }

    /** Whether it speaks of an area rather than of an activity. */
    public boolean ofArea() {
        return this == AREA || this == OBJECTIVE || this == LEAD;
    }
}
