// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/**
 * A line of a document: a line of text, a paragraph, a cell.
 *
 * @param text as a reader sees it, with automatic numbers; never blank
 */
public record SourceLine(String text, SourcePlace place, LineHints hints) {

    /**
     * @throws IllegalArgumentException when the text is blank: empty lines are no lines
     */
    public SourceLine {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a line without words is no line");
        }
    }
}
