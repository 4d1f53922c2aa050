// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.excel.ExcelReader;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;

/**
 * The sheets of a review workbook on which people type (docs/workbook.md), found by the words at the heads of their
 * columns: sheets may have been renamed, columns moved, rows sorted and filtered.
 */
final class Sheets {

    static final String CARRIED = "plenaria.workbook.carried";
    private static final String LANGUAGE = "plenaria.workbook.language";
    private static final int HEADER_AMONG = 6; // rows; somebody may have put a title above
    private static final double ENOUGH = 0.5; // of the columns

    private static final Map<String, List<String>> COLUMNS = columns();

    private final List<Grid> grids;
    private final Map<String, List<SheetRow>> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> places = new HashMap<>(); // of the columns, by sheet
    private final List<String> renamed = new ArrayList<>();
    private final Language language;

    private Sheets(List<Grid> grids) {
        this.grids = grids;
        language = named(LANGUAGE).stream().filter(Language::isTag).findFirst().map(Language::new)
                .orElse(Language.ENGLISH);
    }

    private static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put("activities", List.of(
                "number", "title", "area", "timeframe", "start", "end", "products", "venue.kind", "venue", "source",
                "kind", "amount", "secured", "status", "responsible", "participants", "exported", "resource.id", "id"));
        columns.put("resources", List.of(
                "number", "activity", "source", "kind", "amount", "secured", "activity.id", "id"));
        columns.put("sources", List.of("source", "kind", "ceiling", "id"));
        columns.put("areas", List.of(
                "number", "name", "objective", "lead", "colour", "subheadings", "subheading.ids", "label", "id"));
        columns.put("milestones", List.of("number", "of", "title", "date", "element.id", "id"));
        columns.put("indicators", List.of(
                "number", "of", "name", "baseline", "target", "actual", "element.id", "id"));
        columns.put("details", List.of(
                "number", "activity", "subheading", "times", "every", "unit", "words", "progress", "result", "notes",
                "id"));
        columns.put("extras", List.of("number", "of", "name", "value", "element.id", "place"));
        columns.put("texts", List.of("of", "field", "text", "element.id", "key", "place"));
        return Map.copyOf(columns);
    }

    /**
     * Reads a workbook.
     *
     * @throws ImportRefusedException when its parts are not those of a workbook, or a sheet has too many cells
     */
    static Sheets read(OfficePackage office, String fileName) throws ImportRefusedException {
        var grids = new ArrayList<Grid>();
        for (var block : ExcelReader.read(office, fileName).blocks()) {
            if (block instanceof SourceBlock.Table(Grid grid)) {
                grids.add(grid);
            }
        }
        return new Sheets(grids);
    }

    Language language() {
        return language;
    }

    /** What stands below a name on the hidden sheet of lists. */
    List<String> named(String name) {
        for (var grid : grids) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.cell(0, column).filter(cell -> cell.text().equals(name)).isPresent()) {
                    var below = new ArrayList<String>();
                    for (int row = 1; row < grid.rows().size(); row++) {
                        grid.cell(row, column).ifPresent(cell -> below.add(cell.text()));
                    }
                    return below;
                }
            }
        }
        return List.of();
    }

    /**
     * Finds the sheets.
     *
     * @param sent the workbook as it went out, by which a column is known whose head was reworded; absent for itself
     */
    Sheets found(Optional<Sheets> sent) {
        var messages = Messages.of("workbook", language.locale());
        var taken = new ArrayList<Grid>();
        for (var key : List.of("activities", "areas", "details", "resources", "indicators", "milestones", "texts",
                "extras", "sources")) {
            Optional<Grid> best = Optional.empty();
            double most = ENOUGH;
            for (var grid : grids) {
                double score = taken.contains(grid) ? 0 : score(grid, key, messages);
                if (score > most) {
                    most = score;
                    best = Optional.of(grid);
                }
            }
            if (best.isPresent()) {
                taken.add(best.get());
                read(key, best.get(), messages, sent);
            }
        }
        return this;
    }

    private static List<String> columnsOf(String key) {
        return COLUMNS.getOrDefault(key, List.of());
    }

    private static double score(Grid grid, String key, Messages messages) {
        var heads = heads(grid, header(grid, key, messages));
        var wanted = columnsOf(key).stream().map(column -> messages.text("column." + column)).toList();
        double known = wanted.stream().filter(heads::contains).count();
        boolean named = grid.name().filter(messages.text("sheet." + key)::equals).isPresent();
        return known / wanted.size() * (known / Math.max(1, heads.size())) + (named ? 0.1 : 0);
    }

    private static int header(Grid grid, String key, Messages messages) {
        int best = 0;
        long most = 0;
        var wanted = columnsOf(key).stream().map(column -> messages.text("column." + column)).toList();
        for (int row = 0; row < Math.min(HEADER_AMONG, grid.rows().size()); row++) {
            long known = heads(grid, row).stream().filter(wanted::contains).count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best;
    }

    private static List<String> heads(Grid grid, int row) {
        return row >= grid.rows().size()
                ? List.of()
                : grid.rows().get(row).stream().flatMap(Optional::stream).map(Cell::text).map(String::strip).toList();
    }

    private void read(String key, Grid grid, Messages messages, Optional<Sheets> sent) {
        int header = header(grid, key, messages);
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < grid.columns(); i++) {
            var head = grid.cell(header, i).map(Cell::text).map(String::strip).orElse("");
            for (var column : columnsOf(key)) {
                if (messages.text("column." + column).equals(head)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        sent.ifPresent(one -> reworded(key, grid, header, columns, one, messages));
        var numbers = new LinkedHashMap<String, Integer>();
        columns.forEach((column, at) -> numbers.put(column, number(grid, header, at)));
        places.put(key, numbers);
        var all = new ArrayList<SheetRow>();
        for (int row = header + 1; row < grid.rows().size(); row++) {
            var cells = new HashMap<String, Cell>();
            int number = 0;
            for (var column : columns.entrySet()) {
                var cell = grid.cell(row, column.getValue());
                if (cell.isPresent() && !cell.get().text().isBlank()) {
                    cells.put(column.getKey(), cell.get());
                    if (cell.get().line().place() instanceof SourcePlace.Cell place) {
                        number = place.row();
                    }
                }
            }
            var found = new SheetRow(cells, grid.name().orElse(""), number);
            if (!found.isEmpty()) {
                all.add(found);
            }
        }
        rows.put(key, all);
    }

    // A head that was reworded: the column stands where it stood, or is the only one nobody else can be.
    private void reworded(
            String key, Grid grid, int header, Map<String, Integer> columns, Sheets sent, Messages messages) {
        var missing = new ArrayList<>(columnsOf(key));
        missing.removeAll(columns.keySet());
        var unknown = new ArrayList<Integer>();
        for (int i = 0; i < grid.columns(); i++) {
            if (grid.cell(header, i).isPresent() && !columns.containsValue(i)) {
                unknown.add(i);
            }
        }
        var before = sent.places.getOrDefault(key, Map.of());
        for (var column : List.copyOf(missing)) {
            var at = unknown.stream()
                    .filter(i -> before.getOrDefault(column, -1) == number(grid, header, i))
                    .findFirst()
                    .or(() -> missing.size() == 1 && unknown.size() == 1
                            ? Optional.of(unknown.getFirst())
                            : Optional.empty());
            if (at.isPresent()) {
                columns.put(column, at.get());
                missing.remove(column);
                unknown.remove(at.get());
                renamed.add(grid.cell(header, at.get()).orElseThrow().text());
            } else if (before.containsKey(column)) {
                renamed.add(messages.text("column." + column));
            }
        }
    }

    private static int number(Grid grid, int header, int column) {
        return grid.cell(header, column)
                .map(cell -> cell.line().place() instanceof SourcePlace.Cell place ? place.column() : column)
                .orElse(column);
    }

    /** The rows of a sheet; none where it is gone. */
    List<SheetRow> rows(String key) {
        return rows.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    boolean has(String key, String column) {
        return places.getOrDefault(key, Map.of()).containsKey(column);
    }

    /** Heads of columns that were reworded, and of those that are gone. */
    List<String> renamed() {
        return renamed;
    }
}
