// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.ExtraField;

/** Collects labelled fields, leaving out those that have nothing to say. */
final class FieldList {

    private final PlanWords words;
    private final List<PrintedField> fields = new ArrayList<>();

    FieldList(PlanWords words) {
        this.words = words;
    }

    /** Adds a field of one value, unless it is empty. */
    void add(String name, PrintedText text) {
        add(name, "label." + name, "label." + name, List.of(text));
    }

    /** Adds a field of one value in the document's own words, unless it is empty. */
    void add(String name, String text) {
        add(name, words.own(text));
    }

    /** Adds a field under one label for a single value and another for several, unless there are none. */
    void add(String name, String one, String several, List<PrintedText> texts) {
        var said = texts.stream().filter(text -> !text.text().isBlank()).toList();
        if (!said.isEmpty()) {
            fields.add(new PrintedField(name, words.label(said.size() == 1 ? one : several), said));
        }
    }

    void addExtra(List<ExtraField> extraFields) {
        for (int i = 0; i < extraFields.size(); i++) {
            var text = words.printed(extraFields.get(i).value());
            if (!text.text().isBlank()) {
                fields.add(new PrintedField("extra" + (i + 1), extraFields.get(i).name(), List.of(text)));
            }
        }
    }

    List<PrintedField> all() {
        return List.copyOf(fields);
    }
}
