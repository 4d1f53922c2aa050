// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * An Excel table: named, with a filter in its header row, which is the first row of its sheet.
 *
 * @param key of its sheet, the same in all languages: "activities"
 * @param name as Excel calls it; letters only
 * @param description read to those who cannot see it
 * @param sheet on which it stands
 * @param rows without the header; a table has at least one
 */
record TablePart(
        int id, String key, String name, String description, String sheet, List<TableColumn> columns, int rows) {

    /** How many rows below a table its named ranges reach: programs differ in whether tables grow by themselves. */
    static final int MORE_ROWS = 300;

    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}"; // descriptions of tables

    TablePart {
        columns = List.copyOf(columns);
        rows = Math.max(1, rows);
    }

    /** With the words of its sheet, by the sheet's key. */
    static TablePart of(Labels labels, int id, String key, List<TableColumn> columns, int rows) {
        return new TablePart(
                id,
                key,
                labels.word("table." + key),
                labels.word("table." + key + ".description"),
                labels.word("sheet." + key),
                columns,
                rows);
    }

    String range() {
        return SheetXml.range(1, 1, columns.size(), lastRow());
    }

    int lastRow() {
        return rows + 1;
    }

    /** How many rows the named ranges have. */
    int namedRows() {
        return rows + MORE_ROWS;
    }

    /** The last row that the named ranges reach. */
    int lastNamedRow() {
        return namedRows() + 1;
    }

    /** Where a column stands, from 1. */
    int at(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + name);
    }

    /** The name of the cells of a column, rows added below the table included: "plenaria.resources.amount". */
    String named(String column) {
        return "plenaria." + key + "." + columns.get(at(column) - 1).key();
    }

    /** The cells of one or several neighbouring columns, rows to come included: "E2:F1031". */
    String cells(String first, String last) {
        return SheetXml.range(at(first), 2, at(last), lastNamedRow());
    }

    /** The first cell of a column, its column fixed, for conditions: "$E2". */
    String cell(String column) {
        return "$" + SheetXml.reference(at(column), 2);
    }

    void define(DefinedNames names) {
        for (var column : columns) {
            int at = at(column.key());
            names.add(named(column.key()), DefinedNames.cells(sheet, at, 2, at, lastNamedRow()));
        }
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("table",
                "xmlns", SheetXml.MAIN,
                "id", Integer.toString(id),
                "name", name,
                "displayName", name,
                "ref", range(),
                "totalsRowShown", "0");
        xml.empty("autoFilter", "ref", range());
        xml.start("tableColumns", "count", Integer.toString(columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            xml.empty("tableColumn", "id", Integer.toString(i + 1), "name", columns.get(i).name());
        }
        xml.end();
        xml.empty("tableStyleInfo",
                "name", "TableStyleLight1",
                "showFirstColumn", "0",
                "showLastColumn", "0",
                "showRowStripes", "0",
                "showColumnStripes", "0");
        xml.start("extLst").start("ext",
                "xmlns:x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "uri", EXTENSION);
        xml.empty("x14:table", "altText", name, "altTextSummary", description).end(2);
        xml.end();
    }
}
