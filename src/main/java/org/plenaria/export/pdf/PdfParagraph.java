// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.Optional;
import org.plenaria.plan.Language;

/**
 * A paragraph to be set.
 *
 * @param label the number or bold words it begins with, or ""
 * @param keepNext whether it stays on the page of what follows it
 * @param newPage whether it begins a page
 * @param changed whether a bar in the margin says that an earlier state of the document was different here
 * @param language of the text where it is not the document's
 */
record PdfParagraph(
        PdfStyle style, String label, String text, boolean keepNext, boolean newPage, boolean changed,
        Optional<Language> language)
        implements PdfBlock {

    /** Whether its label opens the first line rather than standing in a column of its own. */
    boolean opens() {
        return style == PdfStyle.BODY || style == PdfStyle.TABLE_DETAIL;
    }
}
