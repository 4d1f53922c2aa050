// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table as {@code export} writes it: commas between, quotation marks doubled inside quoted values. */
final class CsvRows {

    private CsvRows() {}

    /** The first rows. */
    static List<List<String>> of(String csv, int most) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length() && rows.size() < most; i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    value.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    value.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                value.append(c);
            }
        }
        return rows;
    }
}
