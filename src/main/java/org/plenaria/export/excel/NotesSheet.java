// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedPlan;

/**
 * How to fill the workbook in, and where it comes from. What of a text did not fit into its cell goes on here, piece by
 * piece, so that nothing is lost.
 */
final class NotesSheet {

    private static final List<String> TOPICS = List.of(
            "activities", "timeframe", "resources", "budget", "timeline", "sources", "areas", "milestones",
            "indicators", "details", "extras", "texts", "rows", "back");
    private static final List<String> SHEETS = List.of(
            "sheet.activities", "sheet.resources", "sheet.budget", "sheet.timeline", "sheet.sources", "sheet.areas",
            "sheet.milestones", "sheet.indicators", "sheet.details", "sheet.extras", "sheet.texts");

    private final WorkbookContent content;
    private final PrintedPlan printed;

    NotesSheet(WorkbookContent content, PrintedPlan printed) {
        this.content = content;
        this.printed = printed;
    }

    List<TableColumn> columns() {
        return List.of(TableColumn.plain(24), TableColumn.plain(100));
    }

    void write(SheetXml sheet, SharedStrings strings) throws IOException {
        var labels = content.labels();
        sheet.startRow(1);
        sheet.text(1, labels.word("notes.title"), CellStyle.TITLE);
        sheet.endRow();
        sheet.startRow(2);
        sheet.text(1, printed.provenance(), CellStyle.NOTE);
        sheet.endRow();
        int next = 4;
        var sheets = SHEETS.stream().map(labels::word).toArray();
        for (var topic : TOPICS) {
            line(sheet, next++, labels.word("notes." + topic, sheets), labels.word("notes." + topic + ".text", sheets));
        }
        var rests = new ArrayList<>(labels.rests());
        rests.addAll(strings.rests());
        rests(sheet, next + 1, rests);
    }

    private void rests(SheetXml sheet, int top, List<SharedStrings.Rest> rests) throws IOException {
        if (rests.isEmpty()) {
            return;
        }
        int next = top;
        sheet.startRow(next++);
        sheet.text(1, content.labels().word("notes.rests"), CellStyle.SUBTITLE);
        sheet.endRow();
        for (var rest : rests) {
            for (var piece : ExcelText.pieces(rest.text())) {
                line(sheet, next++, rest.place(), piece);
            }
        }
    }

    private static void line(SheetXml sheet, int row, String term, String text) throws IOException {
        sheet.startRow(row);
        sheet.text(1, term, CellStyle.TERM);
        sheet.text(2, text, CellStyle.TEXT);
        sheet.endRow();
    }
}
