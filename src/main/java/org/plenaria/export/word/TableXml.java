// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.Cell;
import org.plenaria.export.document.Row;
import org.plenaria.export.document.Table;
import org.plenaria.export.document.TableLook;

/** Writes tables: header rows that are repeated, rows that are not broken, words for readers who cannot see them. */
final class TableXml {

    private final WordXml word;
    private final ParagraphXml paragraphs;
    private final Annotations annotations;
    private final boolean whole;

    /**
     * @param whole whether rows stay whole at the end of a page
     */
    TableXml(WordXml word, ParagraphXml paragraphs, Annotations annotations, boolean whole) {
        this.whole = whole;
        this.word = word;
        this.paragraphs = paragraphs;
        this.annotations = annotations;
    }

    void write(Table table) throws IOException {
        var xml = word.xml();
        xml.start("w:tbl").start("w:tblPr");
        properties(table);
        xml.end().start("w:tblGrid");
        for (int width : table.widths()) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.end();
        for (var row : table.rows()) {
            row(table, row);
        }
        xml.end();
    }

    private void properties(Table table) throws IOException {
        var xml = word.xml();
        word.value("w:tblStyle", table.look().styleId());
        xml.empty("w:tblW", "w:w", Integer.toString(table.width(0, table.widths().size())), "w:type", "dxa");
        if (table.look() == TableLook.MASTHEAD) {
            xml.start("w:tblBorders");
            xml.empty("w:bottom", "w:val", "single", "w:sz", "12", "w:space", "0", "w:color", "1D3F72").end();
        }
        xml.empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
        margin("w:top", table.look().top());
        margin("w:left", table.look().side());
        margin("w:bottom", table.look().bottom());
        margin("w:right", table.look().side());
        xml.end();
        boolean headed = table.rows().getFirst().header();
        xml.empty("w:tblLook", "w:val", headed ? "0020" : "0000",
                "w:firstRow", headed ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
                "w:noHBand", "1", "w:noVBand", "1");
        if (!table.title().isEmpty()) {
            word.value("w:tblCaption", table.title());
        }
        if (!table.description().isEmpty()) {
            word.value("w:tblDescription", table.description());
        }
    }

    private void margin(String side, int width) throws IOException {
        word.xml().empty(side, "w:w", Integer.toString(width), "w:type", "dxa");
    }

    private void row(Table table, Row row) throws IOException {
        var xml = word.xml();
        xml.start("w:tr").start("w:trPr");
        if (whole || row.header()) {
            xml.empty("w:cantSplit");
        }
        if (row.header()) {
            xml.empty("w:tblHeader");
        }
        if (!row.change().isKept()) {
            xml.empty(SpansXml.element(row.change()), annotations.change(row.change()));
        }
        xml.end();
        int column = 0;
        for (var cell : row.cells()) {
            cell(table.width(column, cell.columns()), cell);
            column += cell.columns();
        }
        xml.end();
    }

    private void cell(int width, Cell cell) throws IOException {
        var xml = word.xml();
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (cell.columns() > 1) {
            word.value("w:gridSpan", cell.columns());
        }
        if (!cell.shade().isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", cell.shade());
        }
        xml.end();
        for (var paragraph : cell.paragraphs()) {
            paragraphs.write(paragraph);
        }
        xml.end();
    }
}
