// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.io.IOException;
import org.plenaria.timeline.TextFit;

/** Measures the words in pictures, in the letters of the kind of document they stand in. */
@FunctionalInterface
public interface PictureTexts {

    /**
     * The measure.
     *
     * @throws IOException when there are no letters
     */
    TextFit fit() throws IOException;
}
