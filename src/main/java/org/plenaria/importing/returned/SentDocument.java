// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.List;
import java.util.Map;
import org.plenaria.plan.Language;

/**
 * A document as it went out.
 *
 * @param groups the headings that semesters can have, with the notation of the timeframe each stands for
 */
public record SentDocument(List<SentParagraph> paragraphs, Map<String, String> groups, Language language) {

    public SentDocument {
        paragraphs = List.copyOf(paragraphs);
        groups = Map.copyOf(groups);
    }
}
