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

    void add(String label, String value) {
        add(label, label, List.of(value));
    }

    void add(String labelForOne, String labelForSeveral, List<String> values) {
        var present = values.stream().filter(value -> !value.isBlank()).toList();
        if (!present.isEmpty()) {
            fields.add(new PrintedField(words.label(present.size() == 1 ? labelForOne : labelForSeveral), present));
        }
    }

    void addExtra(List<ExtraField> extraFields) {
        for (var field : extraFields) {
            var value = words.text(field.value());
            if (!value.isEmpty()) {
                fields.add(new PrintedField(field.name(), List.of(value)));
            }
        }
    }

    List<PrintedField> all() {
        return List.copyOf(fields);
    }
}
