// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import org.plenaria.plan.Language;
import java.util.Optional;

/**
 * A paragraph to be set.
 *
 * @param label the number or bold words it begins with, or ""
 * @param bookmark the level of its entry among the bookmarks, 1 to 4; 0 for none
 * @param language of the text where it is not the document's
 */
record PdfParagraph(
        PdfStyle style, String label, String text, boolean keepNext, int bookmark, Optional<Language> language)
        implements PdfBlock {

    static PdfParagraph of(PdfStyle style, String text) {
        return labelled(style, "", text);
    }

    static PdfParagraph labelled(PdfStyle style, String label, String text) {
        return new PdfParagraph(style, label, text, style.keepNext(), 0, Optional.empty());
    }

    PdfParagraph bookmarked(int level) {
        return new PdfParagraph(style, label, text, keepNext, level, language);
    }

    PdfParagraph keptWithNext() {
        return new PdfParagraph(style, label, text, true, bookmark, language);
    }

    PdfParagraph in(Optional<Language> other) {
        return new PdfParagraph(style, label, text, keepNext, bookmark, other);
    }
}
