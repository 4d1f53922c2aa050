// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Word document that came back.
 *
 * @param carried what it carries unseen
 * @param deleted who deleted the fields whose paragraphs went as a tracked change
 * @param tracked whether it had tracked changes
 */
public record ReturnedDocument(
        Optional<String> carried,
        List<ReturnedParagraph> paragraphs,
        List<ReturnedComment> comments,
        Map<FieldMark, Trace> deleted,
        boolean tracked) {

    public ReturnedDocument {
        paragraphs = List.copyOf(paragraphs);
        comments = List.copyOf(comments);
        deleted = Map.copyOf(deleted);
    }
}
