// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

/** Who wrote a source, and so how much of it needs to be understood and how much is known. */
public enum Maker {
    /** People and other programs. */
    OTHERS,
    /** This program, as Markdown: marks in the author's words are escaped. */
    OWN_MARKDOWN,
    /** This program, as a table: the author's words stand there to the letter. */
    OWN_TABLE;

    public boolean isOwn() {
        return this != OTHERS;
    }
}
