// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenaria.export.type.TextMeasure;

/** Who pays for what, all of it formulas over the other sheets: see {@link BudgetBlocks}. */
final class BudgetSheet {

    static final int REPEATED_ROWS = 3;

    private static final int FIRST_BLOCK = 5;
    private static final double FIGURE_WIDTH = 11;
    private static final double WIDEST_WORD = 17;
    private static final int LINES = 3; // of a heading, where it can be

    private final WorkbookContent content;
    private final TablePart activities;
    private final TablePart resources;
    private final SourceBlock sources;
    private final RowHeights measure;
    private final List<BudgetBlock> blocks;

    BudgetSheet(WorkbookContent content, TablePart activities, TablePart resources, TablePart sources,
            TextMeasure texts) {
        this.content = content;
        this.activities = activities;
        this.resources = resources;
        measure = new RowHeights(texts, List.of());
        blocks = new BudgetBlocks(content, activities, resources).all(FIRST_BLOCK);
        int top = FIRST_BLOCK + blocks.stream().mapToInt(BudgetBlock::height).sum();
        this.sources = new SourceBlock(content, activities, resources, sources, top);
    }

    List<TableColumn> columns() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.plain(33));
        int most = Math.max(
                sources.headings().size(), blocks.stream().mapToInt(block -> block.columns().size()).max().orElse(0));
        for (int i = 0; i < most; i++) {
            double width = FIGURE_WIDTH;
            for (var block : blocks) {
                if (i < block.columns().size()) {
                    width = Math.max(width, Math.min(WIDEST_WORD, needed(block.columns().get(i).heading())));
                }
            }
            if (i < sources.headings().size()) {
                width = Math.max(width, Math.min(WIDEST_WORD, needed(sources.headings().get(i))));
            }
            columns.add(TableColumn.plain(width).holding(content.amountWidth()));
        }
        return columns;
    }

    /** No word of a heading has to be broken, and a long one does not tower over the table. */
    private double needed(String heading) {
        double word = Arrays.stream(heading.split("\\s+")).mapToDouble(measure::charactersOfHeading).max().orElse(0);
        return Math.max(word, measure.charactersOfHeading(heading) / LINES);
    }

    void write(SheetXml sheet) throws IOException {
        var labels = content.labels();
        sheet.startRow(1);
        sheet.text(1, labels.word("budget.title", content.words().title()), CellStyle.TITLE);
        sheet.endRow();
        sheet.startRow(2);
        var currency = content.plan().currency()
                .map(one -> labels.word("budget.currency", one.getCurrencyCode()) + " ")
                .orElse("");
        var note = labels.word("budget.note", labels.word("sheet.activities"), labels.word("sheet.resources"));
        sheet.text(1, currency + note, CellStyle.NOTE);
        sheet.endRow();
        sheet.startRow(REPEATED_ROWS);
        uncounted(sheet);
        sheet.endRow();
        int next = FIRST_BLOCK;
        for (var block : blocks) {
            block.write(sheet, next);
            next += block.height();
        }
        sources.write(sheet);
    }

    /** The sources that are to give more than they may. */
    void formatting(SheetXml sheet) throws IOException {
        sources.mark(sheet);
    }

    /** The cells that are printed: all but those that wait for sources. */
    String printArea() {
        return DefinedNames.cells(
                content.labels().word("sheet.budget"), 1, 1, columns().size(), sources.lastPrinted());
    }

    /** A warning when amounts are texts, or stand so far below their table that no formula sees them. */
    private void uncounted(SheetXml sheet) throws IOException {
        sheet.formula(1, uncounted(activities) + "&" + uncounted(resources), "", CellStyle.WARNING);
    }

    private String uncounted(TablePart table) {
        var amounts = table.named("amount");
        var column = "$" + SheetXml.column(table.at("amount"));
        var whole = DefinedNames.quoted(table.sheet()) + "!" + column + ":" + column;
        var words = content.labels().word("budget.uncounted", table.sheet()).replace("\"", "\"\"");
        return "IF(COUNTA(" + whole + ")-1>COUNT(" + amounts + "),COUNTA(" + whole + ")-1-COUNT(" + amounts + ")&\" "
                + words + " \",\"\")";
    }

    /** The tables that begin a page, because they would be cut in two on the one before. */
    List<Integer> breaks(SheetXml sheet, PrintLayout layout) {
        var together = new LinkedHashMap<Integer, Integer>();
        int next = FIRST_BLOCK;
        for (var block : blocks) {
            together.put(next, next + block.height() - 2);
            next += block.height();
        }
        together.put(sources.top(), sources.lastPrinted());
        return new PageBreaks(sheet, layout, REPEATED_ROWS).before(REPEATED_ROWS + 1, sources.lastPrinted(), together);
    }
}
