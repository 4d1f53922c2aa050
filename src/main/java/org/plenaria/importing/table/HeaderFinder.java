// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Labels;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Timeframe;

/** Finds the header of a table wherever it starts, of one row or two, and what its columns mean. */
final class HeaderFinder {

    static final double UNKNOWN = 0.2;
    static final double LIKELY = 0.8;

    private static final int ROWS_TO_TRY = 200;
    private static final Set<FieldKind> ABOUT_ACTIVITIES = EnumSet.of(
            FieldKind.TITLE, FieldKind.PRODUCTS, FieldKind.VENUE, FieldKind.RESOURCES, FieldKind.RESPONSIBLE,
            FieldKind.PARTICIPANTS, FieldKind.TIMEFRAME);

    private final Labels labels;
    private final Language language;
    private final TimeframeReader times;

    HeaderFinder(Labels labels, Language language, TimeframeReader times) {
        this.labels = labels;
        this.language = language;
        this.times = times;
    }

    /** The mapping a table's header proposes; empty when there is no header. */
    Optional<ColumnMapping> find(Grid grid, int table) {
        int rows = Math.min(grid.rows().size(), ROWS_TO_TRY);
        for (int row = 0; row < rows; row++) {
            if (isHeader(grid, row)) {
                boolean second = row + 1 < grid.rows().size() && isSecondRow(grid, row + 1);
                return Optional.of(mapping(grid, table, row, second ? 2 : 1));
            }
        }
        return Optional.empty();
    }

    private boolean isHeader(Grid grid, int row) {
        var known = EnumSet.noneOf(FieldKind.class);
        int filled = 0;
        int understood = 0;
        for (int column = 0; column < grid.columns(); column++) {
            var cell = grid.cell(row, column);
            if (cell.isPresent()) {
                filled++;
                var meaning = meaning(cell.get().text());
                if (meaning.isPresent()) {
                    understood++;
                    if (meaning.get().meaning() instanceof ColumnMeaning.Holds(FieldKind kind)) {
                        known.add(kind);
                    }
                }
            }
        }
        boolean aboutActivities = known.stream().anyMatch(ABOUT_ACTIVITIES::contains);
        return aboutActivities && known.size() >= 2 && understood * 2 >= filled;
    }

    // Under a first row with merged cells, a second one divides them: "Quarter" over "I II III IV".
    private boolean isSecondRow(Grid grid, int row) {
        int understood = 0;
        for (int column = 0; column < grid.columns(); column++) {
            var cell = grid.cell(row, column);
            var above = grid.cell(row - 1, column);
            boolean sameAsAbove = cell.isPresent() && above.isPresent() && cell.get().line() == above.get().line();
            if (cell.isPresent() && !sameAsAbove) {
                if (meaning(under(above, cell.get())).isEmpty()) {
                    return false;
                }
                understood++;
            }
        }
        return understood >= 2;
    }

    private ColumnMapping mapping(Grid grid, int table, int row, int rows) {
        var columns = new ArrayList<ColumnMapping.Column>();
        for (int column = 0; column < grid.columns(); column++) {
            var above = grid.cell(row, column);
            var cell = rows == 2 ? grid.cell(row + 1, column) : Optional.<Cell>empty();
            columns.add(column(above, cell, column));
        }
        return new ColumnMapping(table, grid.name(), row, rows, columns);
    }

    private ColumnMapping.Column column(Optional<Cell> above, Optional<Cell> below, int index) {
        boolean divided = below.isPresent() && above.map(Cell::line).filter(below.get().line()::equals).isEmpty();
        if (divided) {
            var found = meaning(under(above, below.get()));
            var header = above.map(cell -> ValueText.plain(cell.text()) + " / ").orElse("") + below.get().text();
            return found.map(column -> new ColumnMapping.Column(
                            header, column.meaning(), column.plural(), column.confidence()))
                    .orElseGet(() -> extra(header));
        }
        if (above.isEmpty()) {
            return new ColumnMapping.Column(letter(index), new ColumnMeaning.Holds(FieldKind.EXTRA), false, UNKNOWN);
        }
        var header = ValueText.plain(above.get().text());
        return meaning(header).orElseGet(() -> extra(header));
    }

    private static String under(Optional<Cell> above, Cell below) {
        var text = ValueText.plain(below.text());
        boolean figureAlone = text.matches("(?i)[ivx]+|\\d{1,2}");
        return figureAlone ? text + " " + above.map(Cell::text).orElse("") : text;
    }

    private static ColumnMapping.Column extra(String header) {
        return new ColumnMapping.Column(header, new ColumnMeaning.Holds(FieldKind.EXTRA), false, UNKNOWN);
    }

    static String letter(int index) {
        return new SourcePlace.Cell("", 0, index + 1).reference().replace("0", "");
    }

    private Optional<ColumnMapping.Column> meaning(String text) {
        var plain = ValueText.tidy(text.replace('\n', ' ')).replaceFirst("\\s*:$", "");
        var exact = labels.meaning(Folding.fold(plain), language);
        var label = exact
                .or(() -> labels.meaning(Folding.fold(plain.replaceFirst("\\s*\\(.*\\)$", "")), language));
        if (label.isPresent()) {
            return Optional.of(new ColumnMapping.Column(
                    plain, new ColumnMeaning.Holds(label.get().kind()), label.get().plural(),
                    exact.isPresent() ? 1 : LIKELY));
        }
        return plain.length() <= 25 && times.read(plain).timeframe() instanceof Timeframe.Periods(
                        SortedSet<Period> periods) && periods.size() == 1
                ? Optional.of(new ColumnMapping.Column(plain, new ColumnMeaning.Ticks(periods.first()), false, LIKELY))
                : Optional.empty();
    }

    /** Whether most cells of the first of two columns are labels: a form, not a table. */
    boolean isForm(Grid grid) {
        if (grid.columns() != 2) {
            return false;
        }
        List<Cell> first = grid.rows().stream().map(row -> row.getFirst()).flatMap(Optional::stream).toList();
        long known = first.stream().filter(cell -> label(cell.text()).isPresent()).count();
        return known >= 2 && known * 2 >= first.size();
    }

    /** What a cell means that is a label and nothing else. */
    Optional<Labels.Meaning> label(String text) {
        return labels.meaning(Folding.fold(ValueText.tidy(text).replaceFirst("\\s*:$", "")), language);
    }
}
