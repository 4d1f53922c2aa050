// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * An Excel table: named, with a filter in its header row, which is the first row of its sheet.
 *
 * @param name as formulas call it; letters only
 * @param description read to those who cannot see it
 * @param sheet on which it stands
 * @param rows without the header; a table has at least one
 */
record TablePart(int id, String name, String description, String sheet, List<TableColumn> columns, int rows) {

    /** How many rows below a table its named ranges reach: programs differ in whether tables grow by themselves. */
    static final int MORE_ROWS = 1000;

    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}"; // descriptions of tables

    TablePart {
        columns = List.copyOf(columns);
        rows = Math.max(1, rows);
    }

    String range() {
        return SheetXml.range(1, 1, columns.size(), lastRow());
    }

    int lastRow() {
        return rows + 1;
    }

    /** The last row that the named ranges reach. */
    int lastNamedRow() {
        return lastRow() + MORE_ROWS;
    }

    /** Where a column stands, from 1. */
    int at(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no column " + key + " in " + name);
    }

    TableColumn column(String key) {
        return columns.get(at(key) - 1);
    }

    /** The name of the cells of a column: "Resources_Amount". It also reaches rows added below the table. */
    String named(String key) {
        return name + "_" + column(key).name().replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    /** A cell of the formula's own row. */
    String inRow(String key) {
        return name + "[[#This Row],[" + column(key).name().replaceAll("(['#\\[\\]@])", "'$1") + "]]";
    }

    /** The cells of one or several neighbouring columns, rows to come included: "E2:F1031". */
    String cells(String first, String last) {
        return SheetXml.range(at(first), 2, at(last), lastNamedRow());
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
            var column = columns.get(i);
            xml.start("tableColumn", "id", Integer.toString(i + 1), "name", column.name());
            if (!column.formula().isEmpty()) {
                xml.element("calculatedColumnFormula", column.formula());
            }
            xml.end();
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
