// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.messages.Messages;

/** The columns of the table layout: the usual fields one each, all others labelled in the last. */
final class ActivityColumns {

    /** The usual fields, each by the keys of its labels. */
    private static final List<List<String>> FIELDS = List.of(
            List.of("label.products", "label.product"),
            List.of("label.participants", "label.participants"),
            List.of("label.venue", "label.venue"),
            List.of("label.resources", "label.resources"));
    private static final List<Integer> WITH_MORE = List.of(52, 190, 120, 130, 80, 120, 120);
    private static final List<Integer> WITHOUT = List.of(52, 230, 150, 160, 100, 140);

    private final List<List<String>> labels;
    private final List<String> head;
    private final String more;

    ActivityColumns(PlanWords words, Messages messages) {
        labels = FIELDS.stream()
                .map(keys -> keys.stream().map(words::label).toList())
                .toList();
        head = new ArrayList<>(List.of(messages.text("column.number"), messages.text("column.activity")));
        labels.forEach(label -> head.add(label.getFirst()));
        more = words.label("label.further");
    }

    PdfTable table(List<PrintedActivity> activities) {
        var rows = activities.stream().map(this::row).toList();
        if (rows.stream().allMatch(row -> row.getLast().isEmpty())) {
            return new PdfTable(WITHOUT, head, rows.stream()
                    .map(row -> row.subList(0, row.size() - 1))
                    .toList());
        }
        var heads = new ArrayList<>(head);
        heads.add(more);
        return new PdfTable(WITH_MORE, heads, rows);
    }

    private List<String> row(PrintedActivity activity) {
        var cells = new ArrayList<String>(List.of(activity.number(), activity.title()));
        labels.forEach(_ -> cells.add(""));
        cells.add("");
        for (var field : activity.fields()) {
            var text = String.join("\n", field.values());
            int column = column(field.label());
            if (column < cells.size() - 1 && cells.get(column).isEmpty()) {
                cells.set(column, text);
            } else {
                var above = cells.getLast();
                var line = field.label() + ": " + String.join("; ", field.values());
                cells.set(cells.size() - 1, above.isEmpty() ? line : above + "\n" + line);
            }
        }
        return List.copyOf(cells);
    }

    private int column(String label) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).contains(label)) {
                return i + 2;
            }
        }
        return Integer.MAX_VALUE;
    }
}
