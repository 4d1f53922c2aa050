// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;

/** Reads tables written with bars between the cells. */
final class MarkdownTable {

    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*\\|[\\s:|-]+\\|\\s*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private MarkdownTable() {}

    /** The line after the last of a table that begins at a line; that line itself when no table begins there. */
    static int end(String[] lines, int start) {
        int end = start;
        while (end < lines.length && ROW.matcher(lines[end]).matches()) {
            end++;
        }
        return end - start >= 2 ? end : start;
    }

    static Grid read(String[] lines, int start, int end, List<SourceBlock> before) {
        int table = 1 + (int) before.stream().filter(SourceBlock.Table.class::isInstance).count();
        var rows = new ArrayList<List<Optional<Cell>>>();
        int columns = 0;
        for (int i = start; i < end; i++) {
            if (!RULE.matcher(lines[i]).matches()) {
                var row = row(lines[i].strip(), table, rows.size() + 1);
                columns = Math.max(columns, row.size());
                rows.add(row);
            }
        }
        for (var row : rows) {
            while (row.size() < columns) {
                row.add(Optional.empty());
            }
        }
        return new Grid(Optional.empty(), rows);
    }

    private static List<Optional<Cell>> row(String line, int table, int number) {
        var cells = new ArrayList<Optional<Cell>>();
        for (var text : BAR.split(line.substring(1, line.length() - 1), -1)) {
            var words = text.replace("\\|", "|").strip();
            var place = new SourcePlace.TableCell(table, number, cells.size() + 1);
            cells.add(words.isBlank()
                    ? Optional.empty()
                    : Optional.of(Cell.of(new SourceLine(words, place, LineHints.NONE))));
        }
        return cells;
    }
}
