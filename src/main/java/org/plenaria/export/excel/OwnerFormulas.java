// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import org.plenaria.export.excel.CalculationColumns.Column;

/**
 * The formulas that find the activity to which a row of another sheet belongs: by the hidden id, as long as the number
 * beside it is that activity's or nobody's; else by the number, which people may correct.
 */
record OwnerFormulas(TablePart activities) {

    /**
     * A cell of the row of a table that corresponds to the row of the formula.
     *
     * @param above how many rows stand above the first of the formula's own
     */
    static String of(TablePart table, String key, int above) {
        return "INDEX(" + table.named(key) + ",ROW()-" + above + ")";
    }

    String byId(TablePart table, String key, int above) {
        return "IFERROR(MATCH(" + of(table, key, above) + "," + activities.named("id") + ",0),\"\")";
    }

    String place(TablePart table, int above, Column byId, int row) {
        var found = "$" + SheetXml.reference(byId.at(), row);
        var number = of(table, "number", above) + "&\"\"";
        var byNumber = "IFERROR(MATCH(" + number + "," + activities.named("number") + ",0)," + found + ")";
        return "IFERROR(IF(" + found + "=\"\"," + byNumber + ",IF(INDEX(" + activities.named("number") + "," + found
                + ")&\"\"=" + number + "," + found + "," + byNumber + ")),\"\")";
    }

    /** What is true of the activity of a row is true of the row. */
    String ofPlace(Column column, int row) {
        var place = "$" + SheetXml.reference(Column.PLACE.at(), row);
        return "IF(" + place + "=\"\",\"\",INDEX(" + column.named() + "," + place + "))";
    }
}
