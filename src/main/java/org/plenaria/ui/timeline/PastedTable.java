// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** Text from the clipboard as the rows and cells it was copied from: cells lie between tabs, rows on lines. */
final class PastedTable {

    private PastedTable() {}

    /**
     * The rows that are not blank. Spreadsheets put cells with quotation marks or line breaks between quotation marks;
     * such a line break becomes a space.
     */
    static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at <= text.length()) {
            var cell = new StringBuilder();
            at = isQuoted(text, at) ? quoted(text, at, cell) : plain(text, at, cell);
            row.add(cell.toString().replaceAll("[\\r\\n]+", " ").strip());
            boolean endOfRow = at >= text.length() || text.charAt(at) == '\n';
            at++;
            if (endOfRow) {
                if (row.stream().anyMatch(one -> !one.isEmpty())) {
                    rows.add(List.copyOf(row));
                }
                row.clear();
            }
        }
        return rows;
    }

    private static int plain(String text, int from, StringBuilder cell) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        cell.append(text, from, end);
        return end;
    }

    /** A cell that begins with a quotation mark is quoted only if another one ends it. */
    private static boolean isQuoted(String text, int from) {
        return from < text.length() && text.charAt(from) == '"' && endOfQuoted(text, from) > 0;
    }

    private static int quoted(String text, int from, StringBuilder cell) {
        int end = endOfQuoted(text, from);
        cell.append(text.substring(from + 1, end).replace("\"\"", "\""));
        int next = end + 1;
        return next < text.length() && text.charAt(next) == '\r' ? next + 1 : next;
    }

    /** The mark that ends a quoted cell; -1 where none does. */
    private static int endOfQuoted(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                boolean last = at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
                return last ? at : -1;
            }
        }
        return -1;
    }
}
