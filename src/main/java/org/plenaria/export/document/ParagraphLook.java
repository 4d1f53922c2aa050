// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.plenaria.export.type.Typeface;

/**
 * How paragraphs of a style look. Lengths are in twentieths of a point.
 *
 * @param colour RRGGBB, or "" for black
 * @param line the height of a line
 * @param before the space above
 * @param after the space below; only before a table, where word processors cannot differ in adding spaces up
 * @param left where the first line begins
 * @param hanging how much further right the other lines begin, and the text after the first tab
 * @param align "" for left
 * @param keepNext whether it stays on the page of the paragraph after it
 * @param ruled whether a thin line runs below
 * @param outline the level among the headings, 0 for none
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record ParagraphLook(
        Typeface font,
        int halfPoints,
        boolean bold,
        boolean caps,
        String colour,
        int line,
        int before,
        int after,
        int left,
        int hanging,
        String align,
        boolean keepNext,
        boolean ruled,
        int outline)
        implements ParagraphLookBuilder.With {

    static ParagraphLook plain(Typeface font, int halfPoints, int line) {
        return new ParagraphLook(font, halfPoints, false, false, "", line, 0, 0, 0, 0, "", false, false, 0);
    }

    /** Bold, and never the last thing on a page. */
    static ParagraphLook heading(Typeface font, int halfPoints, int line) {
        return plain(font, halfPoints, line).withBold(true).withKeepNext(true);
    }

    ParagraphLook indented(int first, int hang) {
        return withLeft(first).withHanging(hang);
    }
}
