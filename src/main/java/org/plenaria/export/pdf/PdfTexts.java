// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plenaria.export.type.Typeface;
import org.plenaria.timeline.TextFit;

/** Measures the words of timelines in the letters of a PDF. */
record PdfTexts(PdfFonts fonts) {

    TextFit fit() {
        return new TextFit((text, style) -> width(text, style.bold(), style.size()));
    }

    private double width(String text, boolean bold, double size) {
        try {
            var settable = PdfFonts.settable(text).replace('\n', ' ');
            return fonts.width(settable, fonts.face(Typeface.SANS, bold), size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
