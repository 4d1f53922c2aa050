// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** Paints the rows of tables. */
final class TablePainter {

    private static final String GRID = "BFC6D1";

    private final PdfBook book;
    private final ParagraphPainter painter;

    TablePainter(PdfBook book, ParagraphPainter painter) {
        this.book = book;
        this.painter = painter;
    }

    /** The elements of the cells of a row. */
    List<COSDictionary> elements(SetRow row, COSDictionary section) {
        var element = book.tags().element(section, "TR");
        var cells = new ArrayList<COSDictionary>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean heads = row.row().header() || i == 0;
            var cell = book.tags().element(element, heads ? "TH" : "TD");
            TagTree.cell(cell, !heads ? "" : row.row().header() ? "Column" : "Row",
                    row.cells().get(i).cell().columns());
            row.cells().get(i).cell().paragraphs().getFirst().language().ifPresent(language ->
                    TagTree.language(cell, language.tag()));
            cells.add(cell);
        }
        return cells;
    }

    /**
     * Paints some lines of each cell of a row.
     *
     * @param elements of the cells; none where the row is repeated and therefore decoration
     */
    void paint(SetRow row, int[] from, int[] to, List<COSDictionary> elements, PdfPage page, double y)
            throws IOException {
        var canvas = page.canvas();
        double height = row.height(from, to);
        double left = PageFrame.of(page).left();
        canvas.beginArtifact("");
        for (var cell : row.cells()) {
            if (!cell.cell().shade().isEmpty()) {
                canvas.fill(cell.cell().shade());
                canvas.filledBox(left + cell.x(), y, cell.width(), height);
            }
        }
        canvas.stroke(GRID, SetRow.LINE);
        for (var cell : row.cells()) {
            canvas.strokedBox(left + cell.x(), y, cell.width(), height);
        }
        canvas.endMarked();
        for (int i = 0; i < row.cells().size(); i++) {
            var lines = row.cells().get(i).lines().subList(from[i], to[i]);
            if (lines.stream().allMatch(line -> line.paragraph().isEmpty())) {
                continue;
            }
            if (elements.isEmpty()) {
                canvas.beginArtifact("<</Type /Pagination>>");
            } else {
                var element = elements.get(i);
                canvas.beginTagged(row.row().header() || i == 0 ? "TH" : "TD", book.tags().mark(element, page));
            }
            double x = left + row.cells().get(i).x() + row.side();
            double above = y + row.top() - lines.getFirst().top();
            for (var line : lines) {
                double top = above + line.bottom() - line.paragraph().paragraph().style().line();
                painter.line(line.paragraph(), line.index(), canvas, x,
                        row.cells().get(i).width() - 2 * row.side(), top);
            }
            canvas.endMarked();
        }
    }
}
