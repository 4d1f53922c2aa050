// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

/** What a stretch of text is in its paragraph. */
public enum Role {
    TEXT(""),
    /** The number of a heading and the tab behind it. */
    NUMBER(""),
    /** The label of a field in a column of its own, and the tab behind it. */
    LABEL("PlanLabel"),
    /** A label in the running text, or words that stand out. */
    STRONG("Strong");

    private final String characterStyle;

    Role(String characterStyle) {
        this.characterStyle = characterStyle;
    }

    /** The id of the character style it is printed in, "" for that of its paragraph. */
    public String characterStyle() {
        return characterStyle;
    }

    /** Whether it stands before the column in which the paragraph's lines begin. */
    public boolean hangs() {
        return this == NUMBER || this == LABEL;
    }
}
