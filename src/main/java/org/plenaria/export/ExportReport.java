// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

/**
 * What an export could not say as the plan says it.
 *
 * @param shortenedTexts how many texts were longer than a cell of Excel can be: they go on in the sheet of notes
 * @param roundedAmounts how many amounts have more digits than a spreadsheet keeps
 */
public record ExportReport(int shortenedTexts, int roundedAmounts) {

    public ExportReport(int shortenedTexts) {
        this(shortenedTexts, 0);
    }

    /** Whether everything that was to be exported is in the file as the plan says it. */
    public boolean isComplete() {
        return shortenedTexts == 0 && roundedAmounts == 0;
    }
}
