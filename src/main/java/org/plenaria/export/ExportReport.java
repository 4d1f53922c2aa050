// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

/**
 * What an export could not say in full.
 *
 * @param shortenedTexts how many texts were longer than a cell of Excel can be, and end in an ellipsis there
 */
public record ExportReport(int shortenedTexts) {

    /** Whether everything that was to be exported is in the file. */
    public boolean isComplete() {
        return shortenedTexts == 0;
    }
}
