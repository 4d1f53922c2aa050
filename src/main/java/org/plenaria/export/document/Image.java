// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.Locale;
import org.plenaria.timeline.paper.PaperPage;

/**
 * A timeline as a picture. It is painted when it is written, so that no document holds its pictures in memory.
 *
 * @param name the same in every state of the document
 * @param sheet what it shows, as plain shapes
 * @param locale of its words
 * @param width on paper, in twentieths of a point
 * @param height on paper, in twentieths of a point
 * @param title what it shows
 * @param description the same in words, for readers who cannot see it
 */
public record Image(
        String name,
        PaperPage sheet,
        Locale locale,
        int width,
        int height,
        String title,
        String description,
        Change change) {

    /** Dots of the picture on an inch of paper. */
    public static final double DOTS_PER_INCH = 160; // letters of 5 points stay sharp, files half as large as with 200

    public Image with(Change other) {
        return new Image(name, sheet, locale, width, height, title, description, other);
    }

    /** Whether both show the same. */
    public boolean isLike(Image other) {
        return title.equals(other.title)
                && description.equals(other.description)
                && sheet.parts().equals(other.sheet.parts());
    }
}
