// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sheets that hold one table share. */
final class TableSheet {

    private static final int LONGEST_LIST = 255; // characters of a list inside a rule, by Excel's specification

    private TableSheet() {}

    /**
     * A column in which one chooses from a list; another word is possible after a warning.
     *
     * @param column from 1
     * @param list a formula that gives the list; "" when there is none
     */
    record Choice(int column, String list) {

        static Choice ofWords(int column, List<String> words) {
            var list = String.join(",", words);
            boolean possible = list.length() <= LONGEST_LIST && words.stream().noneMatch(word -> word.contains(","));
            return new Choice(column, possible ? "\"" + list.replace("\"", "\"\"") + "\"" : "");
        }

        static Choice ofCells(int column, Optional<String> cells) {
            return new Choice(column, cells.orElse(""));
        }

        private boolean isPossible() {
            return !list.isEmpty();
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
            sheet.blank(i + 1, CellStyle.TEXT);
        }
        sheet.endRow();
    }

    static void validations(SheetXml sheet, TablePart table, Choice... choices) throws IOException {
        var possible = new ArrayList<Choice>();
        for (var choice : choices) {
            if (choice.isPossible()) {
                possible.add(choice);
            }
        }
        if (possible.isEmpty()) {
            return;
        }
        var xml = sheet.xml();
        xml.start("dataValidations", "count", Integer.toString(possible.size()));
        for (var choice : possible) {
            xml.start("dataValidation",
                    "type", "list",
                    "allowBlank", "1",
                    "showErrorMessage", "1",
                    "errorStyle", "warning",
                    "sqref", SheetXml.range(choice.column(), 2, choice.column(), table.lastRow()));
            xml.element("formula1", choice.list()).end();
        }
        xml.end();
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
