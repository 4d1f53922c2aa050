// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetSum;
import org.plenaria.plan.FundingSource;

/** One row a funding source: what it may give at most, what is planned from it, and what is left. */
final class SourcesSheet {

    private final WorkbookContent content;
    private final TablePart table;

    SourcesSheet(WorkbookContent content, int id, TablePart resources) {
        this.content = content;
        var labels = content.labels();
        var name = labels.word("table.sources");
        var rows = content.sources().size();
        var sheet = labels.word("sheet.sources");
        var bare = new TablePart(id, name, "", sheet, columns(content), rows);
        var columns = bare.columns().stream()
                .map(column -> switch (column.key()) {
                    case "planned" -> column.computing(planned(bare, resources, ""));
                    case "secured" -> column.computing(planned(bare, resources, labels.truth(true)));
                    case "open" -> column.computing(bare.inRow("planned") + "-" + bare.inRow("secured"));
                    case "remaining" -> column.computing("IF(ISNUMBER(" + bare.inRow("ceiling") + "),"
                            + bare.inRow("ceiling") + "-" + bare.inRow("planned") + ",\"\")");
                    case "over" -> column.computing("IF(ISNUMBER(" + bare.inRow("remaining") + "),IF("
                            + bare.inRow("remaining") + "<0,\"" + labels.word("over") + "\",\"\"),\"\")");
                    default -> column;
                })
                .toList();
        table = new TablePart(id, name, labels.word("table.sources.description"), sheet, columns, rows);
    }

    TablePart table() {
        return table;
    }

    /** The cells that name the sources, from which one chooses. */
    String choices() {
        int at = table.at("source");
        return DefinedNames.cells(table.sheet(), at, 2, at, table.lastRow());
    }

    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        int width = content.moneyWidth();
        return List.of(
                TableColumn.of(labels, "source", 44, CellStyle.TEXT),
                TableColumn.of(labels, "kind", 16, CellStyle.TEXT),
                TableColumn.of(labels, "ceiling", 16, CellStyle.MONEY).holding(width),
                TableColumn.of(labels, "planned", 16, CellStyle.COMPUTED_MONEY).holding(width),
                TableColumn.of(labels, "secured", 16, CellStyle.COMPUTED_MONEY).holding(width),
                TableColumn.of(labels, "open", 18, CellStyle.COMPUTED_MONEY).holding(width),
                TableColumn.of(labels, "remaining", 16, CellStyle.COMPUTED_MONEY).holding(width),
                TableColumn.of(labels, "over", 22, CellStyle.COMPUTED),
                TableColumn.of(labels, "id", 38, CellStyle.CODE).hiddenIf(true));
    }

    /** SUMIFS, or where it would misread the name of the source, SUMPRODUCT with EXACT: see {@link BudgetFormulas}. */
    private String planned(TablePart table, TablePart resources, String secured) {
        boolean plain = content.sources().stream()
                .allMatch(source -> content.labels().isPlainCriterion(content.labels().source(source.key())));
        var name = table.inRow("source");
        if (plain) {
            return "SUMIFS(" + resources.named("amount") + "," + resources.named("source") + "," + name
                    + (secured.isEmpty() ? "" : "," + resources.named("secured") + ",\"" + secured + "\"") + ")";
        }
        return "SUMPRODUCT(EXACT(" + resources.named("source") + "," + name + ")*("
                + (secured.isEmpty() ? name + "<>\"\"" : resources.named("secured") + "=\"" + secured + "\"") + "),"
                + resources.named("amount") + ")";
    }

    void write(SheetXml sheet) throws IOException {
        TableSheet.header(sheet, table);
        var sources = content.sources();
        for (int i = 0; i < sources.size(); i++) {
            sheet.startRow(i + 2);
            row(sheet, sources.get(i), content.budget().total().cells().get(i));
            sheet.endRow();
        }
        if (sources.isEmpty()) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    private void row(SheetXml sheet, BudgetSource source, BudgetSum sum) throws IOException {
        var known = known(source);
        sheet.text(table.at("source"), content.labels().source(source.key()), CellStyle.TEXT);
        var kind = known.flatMap(FundingSource::kind).map(content.words().phrases()::resourceKind);
        sheet.text(table.at("kind"), kind.orElse(""), CellStyle.TEXT);
        if (source.ceiling().isPresent()) {
            sheet.number(table.at("ceiling"), source.ceiling().get(), CellStyle.MONEY);
        } else {
            sheet.blank(table.at("ceiling"), CellStyle.MONEY);
        }
        money(sheet, "planned", sum.total());
        money(sheet, "secured", sum.secured());
        money(sheet, "open", sum.total().subtract(sum.secured()));
        var left = source.ceiling().map(ceiling -> ceiling.subtract(sum.total()));
        if (left.isPresent()) {
            money(sheet, "remaining", left.get());
        } else {
            sheet.formula(table.at("remaining"), table.column("remaining").formula(), "", CellStyle.COMPUTED_MONEY);
        }
        var over = left.filter(rest -> rest.signum() < 0).map(_ -> content.labels().word("over")).orElse("");
        sheet.formula(table.at("over"), table.column("over").formula(), over, CellStyle.COMPUTED);
        sheet.text(table.at("id"), known.map(one -> one.id().toString()).orElse(""), CellStyle.CODE);
    }

    private Optional<FundingSource> known(BudgetSource source) {
        return content.plan().sources().stream()
                .filter(one -> content.plan().text(one.name()).equals(source.key()))
                .findFirst();
    }

    private void money(SheetXml sheet, String key, BigDecimal result) throws IOException {
        sheet.formula(table.at(key), table.column(key).formula(), result, CellStyle.COMPUTED_MONEY);
    }

    void validations(SheetXml sheet) throws IOException {
        TableSheet.validations(sheet, List.of(
                Choice.from(table, "kind", ListsSheet.RESOURCE_KINDS),
                new Choice(table.cells("ceiling", "ceiling"), "decimal", "0", "", "")));
    }

    /** Sources from which more is planned than they may give. */
    void marks(SheetXml sheet) throws IOException {
        var remaining = "$" + SheetXml.reference(table.at("remaining"), 2);
        TableSheet.mark(sheet, table.cells("remaining", "over"), 1,
                Mark.WRONG.index(content.plan().areas().size()),
                "IF(ISNUMBER(" + remaining + ")," + remaining + "<0,FALSE)");
    }
}
