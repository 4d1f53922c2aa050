// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a document that came back, as it reads when all tracked changes are accepted.
 *
 * @param number in the document, from 1, as a place to be told
 * @param style the id of its style, or ""
 * @param marks the fields whose bookmarks begin in it or lie around it, the outermost first
 * @param text lines parted by line feeds
 * @param trace who tracked the last change in it
 * @param comments the numbers of the comments on it
 */
record ReturnedParagraph(
        int number,
        String style,
        List<FieldMark> marks,
        String text,
        Optional<CellPlace> cell,
        Optional<Trace> trace,
        List<String> comments) {

    ReturnedParagraph {
        marks = List.copyOf(marks);
        comments = List.copyOf(comments);
    }
}
