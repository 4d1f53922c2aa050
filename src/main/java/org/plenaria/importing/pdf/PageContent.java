// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands on a page, in reading order.
 *
 * @param pieces paragraphs and tables
 * @param turned words that run in another direction than those of the page
 */
record PageContent(int page, List<Piece> pieces, List<String> turned) {

    /** A paragraph or a table. */
    sealed interface Piece {
        float y();
    }

    /** Words outside of tables. */
    record Paragraph(PageParagraph words) implements Piece {
        @Override
        public float y() {
            return words.y();
        }
    }

    /**
     * A table with borders.
     *
     * @param xs the borders of its columns
     * @param rows one list of texts a row; the text of merged cells stands in each of them, marked as carried but once
     */
    record Table(float y, List<Float> xs, List<List<Optional<Text>>> rows) implements Piece {}

    /** The text of a cell. */
    record Text(String words, boolean carried) {}

    PageContent {
        pieces = List.copyOf(pieces);
        turned = List.copyOf(turned);
    }

    /**
     * Finds out what letters and lines say.
     *
     * @param directions the letters by the direction they run in, those of the page first
     */
    static PageContent of(int page, List<List<Glyph>> directions, List<Rulings.Ruling> rulings) {
        if (directions.isEmpty()) {
            return new PageContent(page, List.of(), List.of());
        }
        var tables = RuledTable.of(rulings);
        var inside = new HashMap<RuledTable, List<Glyph>>();
        var outside = new ArrayList<Glyph>();
        for (var glyph : directions.getFirst()) {
            var table = tables.stream().filter(one -> one.holds(glyph)).findFirst();
            if (table.isPresent()) {
                inside.computeIfAbsent(table.get(), _ -> new ArrayList<>()).add(glyph);
            } else {
                outside.add(glyph);
            }
        }
        var pieces = new ArrayList<Piece>();
        inside.forEach((table, glyphs) -> pieces.add(table(table, glyphs)));
        addParagraphs(TextLine.of(outside), pieces);
        pieces.sort(Comparator.comparingDouble(Piece::y));
        var turned = directions.stream().skip(1)
                .flatMap(glyphs -> TextLine.of(glyphs).stream())
                .map(TextLine::text)
                .toList();
        return new PageContent(page, pieces, turned);
    }

    // A table between two lines parts them: they are not one paragraph.
    private static void addParagraphs(List<TextLine> lines, List<Piece> pieces) {
        float margin = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        var tops = pieces.stream().map(Piece::y).sorted().toList();
        var run = new ArrayList<TextLine>();
        int number = 1;
        for (var line : lines) {
            boolean parted = !run.isEmpty()
                    && tops.stream().anyMatch(top -> top > run.getLast().y() && top < line.y());
            if (parted) {
                PageParagraph.of(run, margin, number - run.size()).forEach(one -> pieces.add(new Paragraph(one)));
                run.clear();
            }
            run.add(line);
            number++;
        }
        PageParagraph.of(run, margin, number - run.size()).forEach(one -> pieces.add(new Paragraph(one)));
    }

    private static Table table(RuledTable table, List<Glyph> glyphs) {
        var boxes = table.boxes();
        Map<Integer, Integer> boxOf = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            for (int row = box.row(); row < box.row() + box.rows(); row++) {
                for (int column = box.column(); column < box.column() + box.columns(); column++) {
                    boxOf.put(row * table.columns() + column, i);
                }
            }
        }
        var letters = new HashMap<Integer, List<Glyph>>();
        for (var glyph : glyphs) {
            int place = table.row(glyph) * table.columns() + table.column(glyph);
            letters.computeIfAbsent(boxOf.getOrDefault(place, 0), _ -> new ArrayList<>()).add(glyph);
        }
        var rows = new ArrayList<List<Optional<Text>>>();
        for (int row = 0; row < table.rows(); row++) {
            var cells = new ArrayList<Optional<Text>>();
            for (int column = 0; column < table.columns(); column++) {
                int index = boxOf.getOrDefault(row * table.columns() + column, 0);
                var box = boxes.get(index);
                boolean carried = box.row() != row || box.column() != column;
                var words = words(letters.getOrDefault(index, List.of()), table.xs().get(box.column() + box.columns()));
                cells.add(words.isBlank() ? Optional.empty() : Optional.of(new Text(words, carried)));
            }
            rows.add(cells);
        }
        return new Table(table.ys().getFirst(), table.xs(), rows);
    }

    // The right border less the usual padding; a cell breaks its lines where the next word would not fit.
    private static String words(List<Glyph> glyphs, float border) {
        var lines = TextLine.of(glyphs);
        return PageParagraph.of(lines, border - 2, 1).stream()
                .map(PageParagraph::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
