// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/**
 * Front or back matter as printed.
 *
 * @param language the one its heading is in
 */
public record PrintedSection(Id id, String number, String heading, Language language, List<PrintedText> texts) {

    public PrintedSection {
        texts = List.copyOf(texts);
    }

    /** The paragraphs. */
    public List<String> paragraphs() {
        return texts.stream().map(PrintedText::text).toList();
    }
}
