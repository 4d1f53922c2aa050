// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import java.util.Optional;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.excel.TypedSheet.Flag;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.FundingSource;

/** One row a funding source, with what it may give at most. What is planned from it stands in the budget. */
final class SourcesSheet {

    private SourcesSheet() {}

    static TypedSheet of(WorkbookContent content, int id) {
        var labels = content.labels();
        var sources = content.sources();
        var columns = List.of(
                TableColumn.of(labels, "source", 60, CellStyle.TEXT),
                TableColumn.of(labels, "kind", 18, CellStyle.TEXT),
                TableColumn.of(labels, "ceiling", 18, CellStyle.MONEY).holding(content.moneyWidth()),
                TableColumn.hidden(labels, "id"));
        var table = TablePart.of(labels, id, "sources", columns, sources.size());
        return new TypedSheet(table, i -> row(content, sources.get(i)), sources.size(), 1)
                .choosing(Choice.from(table, "kind", ListsSheet.RESOURCE_KINDS), Choice.amounts(table, "ceiling"))
                .marking(new Flag(
                        table.cells("ceiling", "ceiling"), Mark.WRONG, "ISTEXT(" + table.cell("ceiling") + ")"));
    }

    private static List<?> row(WorkbookContent content, BudgetSource source) {
        var known = known(content, source);
        return List.of(
                content.labels().source(source.key()),
                known.flatMap(FundingSource::kind).map(content.words().phrases()::resourceKind).orElse(""),
                source.ceiling().<Object>map(ceiling -> ceiling).orElse(""),
                known.map(one -> one.id().toString()).orElse(""));
    }

    private static Optional<FundingSource> known(WorkbookContent content, BudgetSource source) {
        return content.plan().sources().stream()
                .filter(one -> content.plan().text(one.name()).equals(source.key()))
                .findFirst();
    }

    /** The cells that name the sources, from which one chooses: those added below them too. */
    static String choices(TypedSheet sources) {
        var table = sources.table();
        int at = table.at("source");
        return DefinedNames.cells(table.sheet(), at, 2, at, table.lastRow() + SourceBlock.SPARE);
    }
}
