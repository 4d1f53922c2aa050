// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose texts are broken into lines.
 *
 * @param rows those at its head first
 */
record SetTable(PdfTable table, List<SetRow> rows) {

    /** Breaks the texts of a table into lines: all, or only the head and the first row. */
    static SetTable of(PdfTable table, LineSetter setter, PdfFonts fonts, boolean beginning) throws IOException {
        var rows = new ArrayList<SetRow>();
        for (var row : table.rows()) {
            rows.add(SetRow.of(table, row, setter, fonts));
            if (beginning && !row.header()) {
                break;
            }
        }
        return new SetTable(table, rows);
    }

    List<SetRow> head() {
        return rows.stream().takeWhile(row -> row.row().header()).toList();
    }

    List<SetRow> body() {
        return rows.subList(head().size(), rows.size());
    }

    double headHeight() {
        return SetRow.LINE + head().stream().mapToDouble(SetRow::height).sum();
    }

    /**
     * What has to have room where the table begins: its head and the first row, or the beginning of a very high
     * one.
     */
    double leastHeight(double page) {
        double head = headHeight();
        var body = body();
        if (body.isEmpty()) {
            return head;
        }
        double first = body.getFirst().height();
        return head + (first > page - head ? body.getFirst().beginning() : first);
    }
}
