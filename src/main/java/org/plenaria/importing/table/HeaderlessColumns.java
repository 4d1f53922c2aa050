// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.words.FieldKind;

/**
 * Proposes what the columns of a table without a header mean: only where one column numbers the rows, and no more than
 * the cells themselves say.
 */
final class HeaderlessColumns {

    private static final double HEADERLESS = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}(\\.\\d{1,3}){1,3}[.)]?\\s*");

    private final TimeframeReader times;

    HeaderlessColumns(TimeframeReader times) {
        this.times = times;
    }

    /** The proposal; empty when no column numbers the rows. */
    Optional<ColumnMapping> propose(Grid grid, int table) {
        int number = -1;
        for (int column = 0; column + 1 < grid.columns() && number < 0; column++) {
            number = share(grid, column, NUMBER.asMatchPredicate()) >= 0.8 ? column : -1;
        }
        if (number < 0) {
            return Optional.empty();
        }
        var columns = new ArrayList<ColumnMapping.Column>();
        boolean timeFound = false;
        for (int column = 0; column < grid.columns(); column++) {
            var kind = FieldKind.EXTRA;
            if (column == number) {
                kind = FieldKind.NUMBER;
            } else if (column == number + 1) {
                kind = FieldKind.TITLE;
            } else if (!timeFound && share(grid, column, text -> times.read(text).understood()) >= 0.8) {
                kind = FieldKind.TIMEFRAME;
                timeFound = true;
            }
            columns.add(new ColumnMapping.Column(
                    HeaderFinder.letter(column), new ColumnMeaning.Holds(kind), false,
                    kind == FieldKind.EXTRA ? HeaderFinder.UNKNOWN : HEADERLESS));
        }
        return Optional.of(new ColumnMapping(table, grid.name(), -1, 0, columns));
    }

    private static double share(Grid grid, int column, Predicate<String> holds) {
        List<String> cells = grid.rows().stream()
                .map(row -> row.get(column))
                .flatMap(Optional::stream)
                .map(Cell::text)
                .toList();
        return cells.size() < 2 ? 0 : (double) cells.stream().filter(holds).count() / cells.size();
    }
}
