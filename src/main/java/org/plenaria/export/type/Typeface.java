// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.type;

/** The two typefaces of our documents: both come with Windows and macOS, and have free twins of the same widths. */
public enum Typeface {
    SERIF("Times New Roman"),
    SANS("Arial");

    private final String family;

    Typeface(String family) {
        this.family = family;
    }

    /** The name of the typeface on Windows and macOS. */
    public String family() {
        return family;
    }
}
