// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

/** The two typefaces of a document: both come with Windows and macOS, and have free twins of the same widths. */
enum WordFont {
    SERIF("Times New Roman"),
    SANS("Arial");

    private final String family;

    WordFont(String family) {
        this.family = family;
    }

    String family() {
        return family;
    }
}
