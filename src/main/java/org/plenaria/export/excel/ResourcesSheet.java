// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.excel.TypedSheet.Flag;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Resource;

/** One row for each resource of an activity after the first, which stands in the activity's own row. */
final class ResourcesSheet {

    private static final int FROZEN = 2;

    private ResourcesSheet() {}

    /** A resource and the activity it carries. */
    record Further(ActivityRow row, int activity, Resource resource) {}

    /** The second resources and those after them, in the order of the activities. */
    static List<Further> further(WorkbookContent content) {
        var all = new ArrayList<Further>();
        for (int i = 0; i < content.rows().size(); i++) {
            var row = content.rows().get(i);
            for (var resource : row.activity().resources().stream().skip(1).toList()) {
                all.add(new Further(row, i + 1, resource));
            }
        }
        return all;
    }

    /**
     * The sheet.
     *
     * @param id of its table
     * @param sources the cells that name the sources one chooses from
     */
    static TypedSheet of(WorkbookContent content, int id, String sources) {
        var labels = content.labels();
        var all = further(content);
        var table = TablePart.of(labels, id, "resources", columns(content), all.size());
        return new TypedSheet(table, i -> row(content, all.get(i)), all.size(), FROZEN)
                .choosing(
                        Choice.from(table, "source", sources),
                        Choice.from(table, "kind", ListsSheet.RESOURCE_KINDS),
                        Choice.amounts(table, "amount")
                                .hinted(labels.word("column.amount"), labels.word("hint.amount")),
                        Choice.from(table, "secured", ListsSheet.YES_NO))
                .marking(new Flag(
                        table.cells("amount", "amount"), Mark.WRONG, "ISTEXT(" + table.cell("amount") + ")"));
    }

    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        return List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "activity", 48, CellStyle.SHOWN),
                TableColumn.of(labels, "source", 36, CellStyle.TEXT),
                TableColumn.of(labels, "kind", 16, CellStyle.TEXT),
                TableColumn.of(labels, "amount", 16, CellStyle.MONEY).holding(content.moneyWidth()),
                TableColumn.of(labels, "secured", 13, CellStyle.TEXT),
                TableColumn.hidden(labels, "activity.id"),
                TableColumn.hidden(labels, "id"));
    }

    private static List<?> row(WorkbookContent content, Further further) {
        var activity = further.row().activity();
        var cells = new ArrayList<Object>();
        cells.add(further.row().number());
        cells.add(content.words().text(activity.title()));
        cells.addAll(content.funding(further.resource()));
        cells.add(activity.id().toString());
        cells.add(further.resource().id().toString());
        return cells;
    }
}
