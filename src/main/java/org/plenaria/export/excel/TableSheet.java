// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the sheets that hold one table share. */
final class TableSheet {

    private TableSheet() {}

    /**
     * What a column is to hold. Anything else is possible after a warning: an officer may know better.
     *
     * @param columns from the first to the last: "E2:F1031"
     * @param type list, date or decimal
     * @param rule a list, or the least value
     * @param title and hint shown beside the cell; "" for none
     */
    record Choice(String columns, String type, String rule, String title, String hint) {

        static Choice from(TablePart table, String key, String list) {
            return new Choice(table.cells(key, key), "list", list, "", "");
        }

        static Choice amounts(TablePart table, String key) {
            return new Choice(table.cells(key, key), "decimal", "0", "", "");
        }

        Choice hinted(String newTitle, String newHint) {
            return new Choice(columns, type, rule, newTitle, newHint);
        }
    }

    static void header(SheetXml sheet, TablePart table) throws IOException {
        sheet.startRow(1);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            sheet.text(i + 1, column.name(), column.right() ? CellStyle.HEADER_RIGHT : CellStyle.HEADER);
        }
        sheet.endRow();
    }

    /** A table without rows is not allowed. */
    static void emptyRow(SheetXml sheet, TablePart table) throws IOException {
        sheet.startRow(2);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.blank(i + 1, table.columns().get(i).style());
        }
        sheet.endRow();
    }

    static void validations(SheetXml sheet, List<Choice> choices) throws IOException {
        var xml = sheet.xml();
        xml.start("dataValidations", "count", Integer.toString(choices.size()));
        for (var choice : choices) {
            var attributes = new ArrayList<>(List.of("type", choice.type(), "errorStyle", "warning"));
            if (!choice.type().equals("list")) {
                attributes.addAll(List.of("operator", "greaterThanOrEqual"));
            }
            attributes.addAll(List.of("allowBlank", "1"));
            if (!choice.hint().isEmpty()) {
                attributes.addAll(List.of("showInputMessage", "1"));
            }
            attributes.addAll(List.of("showErrorMessage", "1"));
            if (!choice.hint().isEmpty()) {
                attributes.addAll(List.of("promptTitle", choice.title(), "prompt", choice.hint()));
            }
            attributes.addAll(List.of("sqref", choice.columns()));
            xml.start("dataValidation", attributes.toArray(String[]::new));
            xml.element("formula1", choice.rule()).end();
        }
        xml.end();
    }

    /**
     * Marks cells of which a condition is true.
     *
     * @param priority from 1, each once on a sheet
     * @param condition for the first of the cells
     */
    static void mark(SheetXml sheet, String cells, int priority, String format, String condition) throws IOException {
        sheet.xml().start("conditionalFormatting", "sqref", cells)
                .start("cfRule", "type", "expression", "dxfId", format, "priority", Integer.toString(priority))
                .element("formula", condition)
                .end(2);
    }

    /** Numbers such as 3.1 are texts here on purpose: no green corners. */
    static void ignoredErrors(SheetXml sheet, TablePart table) throws IOException {
        sheet.xml().start("ignoredErrors")
                .empty("ignoredError", "sqref", table.range(), "numberStoredAsText", "1")
                .end();
    }

    static void tableReference(SheetXml sheet) throws IOException {
        sheet.xml().start("tableParts", "count", "1").empty("tablePart", "r:id", "rId1").end();
    }
}
