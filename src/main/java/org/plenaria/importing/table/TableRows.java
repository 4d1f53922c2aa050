// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Labels;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;

/** Takes the tables of a document apart into rows of activities, headings between them, and what is neither. */
public final class TableRows {

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}(\\.\\d{1,3})*[.)]?\\s+\\p{L}");

    private static final Pattern OUTLINE = Pattern.compile("\\s*\\d{1,3}(\\.\\d{1,3})*[.)]?\\s*");
    private static final Pattern SUM = Pattern.compile(
            "[\\p{Sc}A-Z/]*\\s?-?\\d[\\d., '\\u00a0\\u202f]*\\s?[\\p{Sc}A-Z%]*|[-–—]");
    private static final int ONLY_A_TOTAL = 24;

    private final HeaderFinder headers;
    private final HeaderlessColumns headerless;
    private final Pattern total;
    private final Pattern signature;
    private final Pattern note;
    private final List<ColumnMapping> mappings = new ArrayList<>();
    private final Map<SourceLine, List<SourceLine>> divided = new IdentityHashMap<>();

    public TableRows(Vocabulary vocabulary, Labels labels, Language language, TimeframeReader times) {
        headers = new HeaderFinder(labels, language, times);
        headerless = new HeaderlessColumns(times);
        total = Pattern.compile(vocabulary.anyOf("row.total") + "(?![\\p{L}\\p{N}]).*");
        note = Pattern.compile(
                "(?:" + vocabulary.anyOf("row.note") + "\\s*[:.]|\\*{1,3}\\s|\\([\\da-z*]\\)\\s).*", Pattern.DOTALL);
        signature = Pattern.compile(vocabulary.anyOf("row.signature") + "\\s*(?:[:_].*)?");
    }

    /**
     * The items of a document in reading order.
     *
     * @param corrected the user's mapping of a table, by its number counted from 1, where there is one
     * @param recalled gives a proposed mapping as the user had one of the same shape before
     */
    public List<Item> items(
            SourceDocument document,
            IntFunction<Optional<ColumnMapping>> corrected,
            UnaryOperator<ColumnMapping> recalled) {
        var items = new ArrayList<Item>();
        int table = 0;
        for (var block : document.blocks()) {
            switch (block) {
                case SourceBlock.Text(SourceLine line) -> items.add(new Item.Line(line, false));
                case SourceBlock.Beside beside -> items.add(new Item.Beside(beside.line(), beside.kind()));
                case SourceBlock.Table(Grid grid) -> {
                    table++;
                    addTable(grid, table, corrected.apply(table), recalled, items);
                }
            }
        }
        return items;
    }

    /** The mappings by which the tables were read, in their order. */
    public List<ColumnMapping> mappings() {
        return List.copyOf(mappings);
    }

    private void addTable(
            Grid grid,
            int table,
            Optional<ColumnMapping> corrected,
            UnaryOperator<ColumnMapping> recalled,
            List<Item> items) {
        var mapping = corrected.filter(given -> given.columns().size() == grid.columns())
                .or(() -> headers.find(grid, table)
                        .or(() -> headers.isForm(grid) ? Optional.empty() : headerless.propose(grid, table))
                        .map(recalled));
        if (mapping.isEmpty()) {
            boolean form = headers.isForm(grid);
            grid.rows().forEach(row -> addPlainRow(row, form, items));
            return;
        }
        mappings.add(mapping.get());
        addActivities(grid, mapping.get(), items);
    }

    private void addActivities(Grid grid, ColumnMapping mapping, List<Item> items) {
        boolean signing = false;
        for (int index = 0; index < grid.rows().size(); index++) {
            var row = grid.rows().get(index);
            var own = own(row);
            if (own.isEmpty()) {
                continue;
            }
            var first = Folding.fold(own.getFirst().text().strip());
            boolean numbered = isNumbered(row, mapping);
            signing = !numbered && (signature.matcher(first).matches() || signing && own.size() <= 3);
            if (index < mapping.headerRow()) {
                addPlainRow(row, true, items);
            } else if (index < mapping.firstDataRow() || repeatsHeader(grid, mapping, row)) {
                items.add(leftOut(own, LeftOutReason.LABEL));
            } else if (signing) {
                items.add(leftOut(own, LeftOutReason.SIGNATURE));
            } else if (!numbered && isTotal(own)) {
                items.add(leftOut(own, LeftOutReason.TOTAL));
            } else if (own.size() == 1 && note.matcher(first).matches()) {
                items.add(new Item.Remark(own.getFirst().line()));
            } else if (isBand(row, own, mapping)) {
                items.add(new Item.Line(own.getFirst().line(), true));
            } else {
                items.add(row(row, mapping, continues(row, mapping)));
            }
        }
    }

    // A word for a total, and beside it nothing but sums: "Total quality workshop" in Lima is an activity.
    private boolean isTotal(List<Cell> own) {
        return own.stream().anyMatch(cell -> startsTotal(cell))
                && own.stream().allMatch(cell -> startsTotal(cell) || isSum(cell))
                && (own.size() > 1 || ONLY_A_TOTAL >= own.getFirst().text().strip().length());
    }

    private boolean startsTotal(Cell cell) {
        return cell.text().length() < 40 && total.matcher(Folding.fold(cell.text().strip())).matches();
    }

    private static boolean isSum(Cell cell) {
        return cell.number().isPresent() || SUM.matcher(cell.text().strip()).matches();
    }

    private static boolean isNumbered(List<Optional<Cell>> row, ColumnMapping mapping) {
        for (int column = 0; column < row.size(); column++) {
            if (isField(mapping.columns().get(column).meaning(), FieldKind.NUMBER)
                    && row.get(column).filter(cell -> !cell.carried() && OUTLINE.matcher(cell.text()).matches())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Item leftOut(List<Cell> cells, LeftOutReason reason) {
        return new Item.LeftOut(cells.stream().map(Cell::line).toList(), reason);
    }

    private static List<Cell> own(List<Optional<Cell>> row) {
        return row.stream().flatMap(Optional::stream).filter(cell -> !cell.carried()).toList();
    }

    private static boolean repeatsHeader(Grid grid, ColumnMapping mapping, List<Optional<Cell>> row) {
        return mapping.headerRow() >= 0
                && texts(row).equals(texts(grid.rows().get(mapping.headerRow())));
    }

    private static List<String> texts(List<Optional<Cell>> row) {
        return row.stream().map(cell -> cell.map(Cell::text).orElse("")).toList();
    }

    // A row with one text only, across the table or outside of the title's column, is a heading between activities.
    private static boolean isBand(List<Optional<Cell>> row, List<Cell> own, ColumnMapping mapping) {
        if (own.size() != 1 || mapping.columns().size() < 2) {
            return false;
        }
        var line = own.getFirst().line();
        boolean carriedFromAbove = row.stream().flatMap(Optional::stream).anyMatch(cell -> cell.line() != line);
        boolean across = row.stream().flatMap(Optional::stream).filter(cell -> cell.line() == line).count() > 1;
        int column = columnOf(row, line);
        boolean title = isField(mapping.columns().get(column).meaning(), FieldKind.TITLE);
        boolean numbered = NUMBERED.matcher(line.text()).lookingAt();
        return !carriedFromAbove && (across || column == 0 && (!title || numbered));
    }

    private static int columnOf(List<Optional<Cell>> row, SourceLine line) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column).map(Cell::line).filter(own -> own == line).isPresent()) {
                return column;
            }
        }
        throw new IllegalArgumentException("the line is not of this row");
    }

    private static boolean isField(ColumnMeaning meaning, FieldKind kind) {
        return meaning.equals(new ColumnMeaning.Holds(kind));
    }

    // The title is merged with the row above, or neither number nor title is there: more about the same activity.
    private static boolean continues(List<Optional<Cell>> row, ColumnMapping mapping) {
        boolean named = false;
        for (int column = 0; column < row.size(); column++) {
            var meaning = mapping.columns().get(column).meaning();
            boolean names = isField(meaning, FieldKind.TITLE) || isField(meaning, FieldKind.NUMBER);
            named |= names && row.get(column).filter(cell -> !cell.carried()).isPresent();
        }
        return !named;
    }

    private static Item row(List<Optional<Cell>> row, ColumnMapping mapping, boolean continued) {
        var entries = new ArrayList<Item.Entry>();
        @Nullable SourceLine before = null;
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            // The words of cells merged side by side count once.
            if (cell.isPresent() && cell.get().line() != before && !(continued && cell.get().carried())) {
                entries.add(new Item.Entry(mapping.columns().get(column), cell.get()));
            }
            before = cell.map(Cell::line).orElse(null);
        }
        return new Item.Row(entries, continued, mapping.name());
    }

    private void addPlainRow(List<Optional<Cell>> row, boolean form, List<Item> items) {
        var own = own(row);
        if (own.size() == 2 && form) {
            var label = headers.label(own.getFirst().text());
            if (label.isPresent()) {
                items.add(new Item.Pair(own.getFirst().line(), label.get(), own.getLast()));
                return;
            }
        }
        own.forEach(cell -> lines(cell.line()).forEach(line -> items.add(new Item.Line(line, false))));
    }

    // A cell that only sets words on the page is read line by line.
    private List<SourceLine> lines(SourceLine cell) {
        if (!cell.text().contains("\n")) {
            return List.of(cell);
        }
        var parts = cell.text().lines()
                .filter(part -> !part.isBlank())
                .map(part -> new SourceLine(part, cell.place(), cell.hints()))
                .toList();
        divided.put(cell, parts);
        return parts;
    }

    /** The lines of a document as they were read: those of cells taken apart one by one. */
    public List<SourceLine> lines(SourceDocument document) {
        return document.lines().stream()
                .flatMap(line -> divided.getOrDefault(line, List.of(line)).stream())
                .toList();
    }
}
