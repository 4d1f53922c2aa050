// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.Optional;

/**
 * A paragraph of the document.
 *
 * @param label the bold words it begins with, or ""
 * @param separator what stands between the label and the text: "\t" or a blank
 * @param text may have several lines
 * @param bookmark the name under which the contents list finds it
 * @param keepNext whether it stays on the page of the next one, whatever its style says
 */
record WordParagraph(
        WordStyle style,
        String label,
        String separator,
        String text,
        Optional<String> bookmark,
        boolean keepNext,
        boolean pageBreakBefore) {

    static WordParagraph of(WordStyle style, String text) {
        return new WordParagraph(style, "", "", text, Optional.empty(), style.look().keepNext(), false);
    }

    static WordParagraph labelled(WordStyle style, String label, String separator, String text) {
        return new WordParagraph(style, label, separator, text, Optional.empty(), style.look().keepNext(), false);
    }

    /** A heading with its number; a heading without one begins at the margin. */
    static WordParagraph heading(WordStyle style, String number, String text) {
        return of(style, number.isBlank() ? text : number + "\t" + text);
    }

    WordParagraph bookmarked(String name) {
        return new WordParagraph(style, label, separator, text, Optional.of(name), keepNext, pageBreakBefore);
    }

    WordParagraph keptWithNext() {
        return new WordParagraph(style, label, separator, text, bookmark, true, pageBreakBefore);
    }

    WordParagraph onNewPage() {
        return new WordParagraph(style, label, separator, text, bookmark, keepNext, true);
    }
}
