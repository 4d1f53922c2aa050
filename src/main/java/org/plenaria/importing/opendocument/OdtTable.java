// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.w3c.dom.Element;

/** Reads a table of an OpenDocument text, merged cells side by side and one above the other included. */
final class OdtTable {

    private static final int MOST_COLUMNS = 200;
    private static final int DEEPEST = 20;

    private final Function<Element, String> texts;
    private final int table;

    OdtTable(Function<Element, String> texts, int table) {
        this.texts = texts;
        this.table = table;
    }

    Grid read(Element element) {
        var rows = new ArrayList<List<Optional<Cell>>>();
        rows(element, rows, 0);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (var row : rows) {
            while (row.size() < columns) {
                row.add(Optional.empty());
            }
        }
        return new Grid(Optional.empty(), rows);
    }

    private void rows(Element parent, List<List<Optional<Cell>>> rows, int depth) {
        for (var child : Xml.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "table-row" -> rows.add(row(child, rows));
                case "table-header-rows", "table-rows", "table-row-group" -> {
                    if (depth < DEEPEST) {
                        rows(child, rows, depth + 1);
                    }
                }
                default -> { }
            }
        }
    }

    // A covered cell sees the words of the cell to its left or above that covers it.
    private List<Optional<Cell>> row(Element element, List<List<Optional<Cell>>> above) {
        var row = new ArrayList<Optional<Cell>>();
        int across = 0;
        for (var cell : Xml.children(element)) {
            boolean covered = "covered-table-cell".equals(cell.getLocalName());
            if (!covered && !"table-cell".equals(cell.getLocalName())) {
                continue;
            }
            Optional<Cell> content;
            if (!covered) {
                across = number(cell, "number-columns-spanned") - 1;
                content = content(cell, above.size() + 1, row.size() + 1);
            } else if (across > 0) {
                across--;
                content = row.getLast().map(Cell::carriedOver);
            } else {
                int column = row.size();
                content = above.isEmpty() || column >= above.getLast().size()
                        ? Optional.empty()
                        : above.getLast().get(column).map(Cell::carriedOver);
            }
            int times = Math.min(number(cell, "number-columns-repeated"), MOST_COLUMNS - row.size());
            for (int i = 0; i < times; i++) {
                row.add(i == 0 ? content : content.map(Cell::carriedOver));
            }
        }
        return row;
    }

    private static int number(Element cell, String attribute) {
        var text = Xml.attribute(cell, attribute);
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    private Optional<Cell> content(Element cell, int row, int column) {
        var lines = new ArrayList<String>();
        addLines(cell, lines, 0);
        var text = String.join("\n", lines).strip();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(Cell.of(
                        new SourceLine(text, new SourcePlace.TableCell(table, row, column), LineHints.NONE)));
    }

    // A table within a cell is read as the lines of its cells.
    private void addLines(Element parent, List<String> lines, int depth) {
        for (var child : Xml.children(parent)) {
            var name = String.valueOf(child.getLocalName());
            if (name.equals("p") || name.equals("h")) {
                var text = texts.apply(child);
                if (!text.isBlank()) {
                    lines.add(text.strip());
                }
            } else if (depth < DEEPEST) {
                addLines(child, lines, depth + 1);
            }
        }
    }
}
