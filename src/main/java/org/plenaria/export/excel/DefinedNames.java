// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names by which formulas call cells, so that a budget officer can read them. */
final class DefinedNames {

    private final Map<String, String> references = new LinkedHashMap<>();

    void add(String name, String cells) {
        references.put(name, cells);
    }

    Map<String, String> all() {
        return references;
    }

    /** Cells in the notation of names: "'Budget'!$A$5:$A$12". */
    static String cells(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return quoted(sheet) + "!$" + SheetXml.column(firstColumn) + "$" + firstRow + ":$"
                + SheetXml.column(lastColumn) + "$" + lastRow;
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
