// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/**
 * A labelled field: "Venue: To be defined".
 *
 * @param name which field it is: its name in the plan file ("venue"); those another organization added are "extra1",
 *     "extra2" and so on, by their place in the plan
 * @param texts one or several, none of them blank
 */
public record PrintedField(String name, String label, List<PrintedText> texts) {

    public PrintedField {
        texts = List.copyOf(texts);
    }

    /** What the field says, line by line. */
    public List<String> values() {
        return texts.stream().map(PrintedText::text).toList();
    }
}
