// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** Sets and paints tables. */
final class TablePainter {

    private static final String GRID = "C3CAD5";
    private static final String HEAD = "E9EDF3";
    private static final double BASELINE = 0.76;
    private static final int NAMES = 2; // the first columns name the row

    private final PdfBook book;
    private final LineSetter setter;

    TablePainter(PdfBook book, LineSetter setter) {
        this.book = book;
        this.setter = setter;
    }

    SetRows set(PdfTable table, double width) throws IOException {
        double all = table.shares().stream().mapToInt(Integer::intValue).sum();
        var widths = table.shares().stream().map(share -> width * share / all).toList();
        var head = cells(table.head(), widths, true);
        var rows = new ArrayList<List<List<String>>>(table.rows().size());
        for (var row : table.rows()) {
            rows.add(cells(row, widths, false));
        }
        return new SetRows(widths, head, rows);
    }

    private List<List<String>> cells(List<String> texts, List<Double> widths, boolean head) throws IOException {
        var cells = new ArrayList<List<String>>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            var style = style(i, head);
            var face = book.fonts().face(style.typeface(), style.bold());
            cells.add(setter.lines(texts.get(i), face, style.size(), widths.get(i) - 2 * SetRows.PADDING));
        }
        return cells;
    }

    private static PdfStyle style(int column, boolean head) {
        return head ? PdfStyle.CELL_HEAD : column < NAMES ? PdfStyle.CELL_TITLE : PdfStyle.CELL;
    }

    /**
     * Paints the head of a table; where it is repeated on a later page it is decoration.
     *
     * @return where the rows begin
     */
    double head(PdfTable table, SetRows rows, COSDictionary whole, PdfPage page, double y, boolean repeated)
            throws IOException {
        var canvas = page.canvas();
        double height = rows.headHeight();
        var frame = PageFrame.of(page);
        canvas.beginArtifact("");
        canvas.fill(HEAD);
        canvas.filledBox(frame.left(), y, frame.width(), height);
        grid(rows, page, y, height);
        canvas.endMarked();
        if (repeated) {
            canvas.beginArtifact("<</Type /Pagination>>");
            double x = frame.left();
            for (int i = 0; i < rows.head().size(); i++) {
                lines(rows.head().get(i), PdfStyle.CELL_HEAD, canvas, x, y);
                x += rows.widths().get(i);
            }
            canvas.endMarked();
        } else {
            var element = book.tags().element(book.tags().element(whole, "THead"), "TR");
            double x = frame.left();
            for (int i = 0; i < table.head().size(); i++) {
                var cell = book.tags().element(element, "TH");
                TagTree.scope(cell, "Column");
                canvas.beginTagged("TH", book.tags().mark(cell, page));
                lines(rows.head().get(i), PdfStyle.CELL_HEAD, canvas, x, y);
                canvas.endMarked();
                x += rows.widths().get(i);
            }
        }
        return y + height;
    }

    /** Paints some lines of a row. */
    void row(SetRows rows, int row, int from, int count, COSDictionary element, PdfPage page, double y)
            throws IOException {
        var canvas = page.canvas();
        canvas.beginArtifact("");
        grid(rows, page, y, rows.height(row, from, count));
        canvas.endMarked();
        double x = PageFrame.of(page).left();
        var cells = rows.rows().get(row);
        for (int i = 0; i < cells.size(); i++) {
            var lines = cells.get(i);
            var cell = cell(element, i, from);
            var shown = lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size()));
            if (!shown.isEmpty() && !(shown.size() == 1 && shown.getFirst().isEmpty())) {
                canvas.beginTagged(i == 0 ? "TH" : "TD", book.tags().mark(cell, page));
                lines(shown, style(i, false), canvas, x, y);
                canvas.endMarked();
            }
            x += rows.widths().get(i);
        }
    }

    /** The cell's element; a row that goes on on the next page goes on in the cells it has. */
    private COSDictionary cell(COSDictionary row, int column, int from) {
        if (from > 0) {
            return TagTree.kid(row, column);
        }
        var cell = book.tags().element(row, column == 0 ? "TH" : "TD");
        if (column == 0) {
            TagTree.scope(cell, "Row");
        }
        return cell;
    }

    private void lines(List<String> lines, PdfStyle style, PageCanvas canvas, double x, double y) throws IOException {
        var face = book.fonts().face(style.typeface(), style.bold());
        double high = style == PdfStyle.CELL_HEAD ? style.line() : PdfStyle.CELL.line();
        canvas.fill(style.colour());
        for (int i = 0; i < lines.size(); i++) {
            double line = y + SetRows.PADDING + i * high + high * BASELINE;
            canvas.text(lines.get(i), face, style.size(), x + SetRows.PADDING, line);
        }
    }

    private static void grid(SetRows rows, PdfPage page, double y, double height) {
        var frame = PageFrame.of(page);
        var canvas = page.canvas();
        canvas.stroke(GRID, 0.5);
        canvas.strokedBox(frame.left(), y, frame.width(), height);
        double x = frame.left();
        for (int i = 0; i < rows.widths().size() - 1; i++) {
            x += rows.widths().get(i);
            canvas.line(x, y, x, y + height);
        }
    }
}
