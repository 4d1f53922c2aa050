// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.word;

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

/** Reads a table of a Word document, merged cells side by side and one above the other included. */
final class WordTable {

    private static final int MOST_COLUMNS = 200;
    private static final int DEEPEST = 20;

    private final Function<Element, String> texts;
    private final int table;
    private boolean tracked;

    WordTable(Function<Element, String> texts, int table) {
        this.texts = texts;
        this.table = table;
    }

    /** Whether rows of it were deleted or inserted with changes tracked. */
    boolean tracked() {
        return tracked;
    }

    Grid read(Element element) {
        var rows = new ArrayList<List<Optional<Cell>>>();
        for (var row : all(element, "tr")) {
            boolean deleted = Xml.down(row, "trPr", "del").isPresent();
            tracked |= deleted || Xml.down(row, "trPr", "ins").isPresent();
            if (!deleted) {
                rows.add(row(row, rows));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (var row : rows) {
            while (row.size() < columns) {
                row.add(Optional.empty());
            }
        }
        return new Grid(Optional.empty(), rows);
    }

    private List<Optional<Cell>> row(Element element, List<List<Optional<Cell>>> above) {
        var row = new ArrayList<Optional<Cell>>();
        for (var cell : all(element, "tc")) {
            int column = row.size();
            var merge = Xml.down(cell, "tcPr", "vMerge");
            boolean goesOn = merge.isPresent() && !Xml.attribute(merge.get(), "val").equals("restart");
            var content = goesOn && !above.isEmpty() && column < above.getLast().size()
                    ? above.getLast().get(column).map(Cell::carriedOver)
                    : content(cell, above.size() + 1, column + 1);
            row.add(content);
            for (int more = 1; more < span(cell) && row.size() < MOST_COLUMNS; more++) {
                row.add(content.map(Cell::carriedOver));
            }
        }
        return row;
    }

    private static int span(Element cell) {
        var span = Xml.down(cell, "tcPr", "gridSpan").map(one -> Xml.attribute(one, "val")).orElse("1");
        return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
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
            if ("p".equals(child.getLocalName())) {
                var text = texts.apply(child);
                if (!text.isBlank()) {
                    lines.add(text.strip());
                }
            } else if (depth < DEEPEST) {
                addLines(child, lines, depth + 1);
            }
        }
    }

    // Rows and cells may stand inside content controls and insertions, but not inside an inner table.
    private static List<Element> all(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : Xml.children(parent)) {
            var local = String.valueOf(child.getLocalName());
            if (local.equals(name)) {
                found.add(child);
            } else if (local.equals("sdt") || local.equals("sdtContent") || local.equals("ins")
                    || local.equals("customXml")) {
                found.addAll(all(child, name));
            }
        }
        return found;
    }
}
