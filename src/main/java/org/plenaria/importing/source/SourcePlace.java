// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** Where in its document a line stands, in the words of that kind of document. All numbers count from 1. */
public sealed interface SourcePlace {

    /** A line of a text file. */
    record Line(int number) implements SourcePlace {}

    /** A paragraph of a Word document, empty ones not counted. */
    record Paragraph(int number) implements SourcePlace {}

    /** A line of a page of a PDF, with those that go on with it. */
    record PageLine(int page, int line) implements SourcePlace {}

    /** A cell of a table of a Word, OpenDocument, PDF or Markdown document. */
    record TableCell(int table, int row, int column) implements SourcePlace {}

    /** A cell of a workbook. */
    record Cell(String sheet, int row, int column) implements SourcePlace {

        /** The cell as a spreadsheet names it: B7, AA12. */
        public String reference() {
            var letters = new StringBuilder();
            for (int left = column; left > 0; left = (left - 1) / 26) {
                letters.insert(0, (char) ('A' + (left - 1) % 26));
            }
            return letters.append(row).toString();
        }
    }

    /** Words outside the run of the text. */
    record Aside(AsideKind kind, int number) implements SourcePlace {}
}
