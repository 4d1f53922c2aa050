// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/**
 * A stretch of a line.
 *
 * @param start the first character, counted from 0
 * @param end the character after the last
 */
public record TextRange(int start, int end) {

    /**
     * @throws IllegalArgumentException when the end lies before the start
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
        }
    }
}
