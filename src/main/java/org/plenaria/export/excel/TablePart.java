// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * An Excel table: named, with a filter in its header row, which is the first row of its sheet.
 *
 * @param name as formulas call it; letters only
 * @param rows without the header; a table has at least one
 */
record TablePart(int id, String name, List<TableColumn> columns, int rows) {

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
                "showRowStripes", "1",
                "showColumnStripes", "0");
        xml.end();
    }
}
