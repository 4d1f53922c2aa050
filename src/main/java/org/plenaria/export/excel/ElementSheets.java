// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;

/** The sheets with one row for each milestone, indicator and extra field, and the number of what it belongs to. */
final class ElementSheets {

    private static final int FROZEN = 2;

    private ElementSheets() {}

    static TypedSheet milestones(WorkbookContent content, int id) {
        var labels = content.labels();
        var all = milestones(content);
        var columns = List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "of", 48, CellStyle.SHOWN),
                TableColumn.of(labels, "title", 60, CellStyle.TEXT),
                TableColumn.of(labels, "date", 13, CellStyle.DAY),
                TableColumn.hidden(labels, "element.id"),
                TableColumn.hidden(labels, "id"));
        var table = TablePart.of(labels, id, "milestones", columns, all.size());
        return new TypedSheet(table, i -> row(content, all.get(i)), all.size(), FROZEN)
                .choosing(new Choice(
                        table.cells("date", "date"), "date", Integer.toString(SheetXml.FIRST_SERIAL), "", ""));
    }

    /** The plan's own milestones, then those of the activities in their order. */
    static List<Owned<Milestone>> milestones(WorkbookContent content) {
        return Owned.all(content, Plan::milestones, _ -> List.of(), Activity::milestones);
    }

    private static List<?> row(WorkbookContent content, Owned<Milestone> owned) {
        var milestone = owned.thing();
        return List.of(
                owned.number(),
                owned.of(),
                content.words().text(milestone.title()),
                milestone.date(),
                owned.element().toString(),
                milestone.id().toString());
    }

    static TypedSheet indicators(WorkbookContent content, int id) {
        var labels = content.labels();
        var all = Owned.all(content, Plan::indicators, Area::indicators, Activity::indicators);
        var columns = List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "of", 40, CellStyle.SHOWN),
                TableColumn.of(labels, "name", 44, CellStyle.TEXT),
                TableColumn.of(labels, "baseline", 22, CellStyle.TEXT),
                TableColumn.of(labels, "target", 22, CellStyle.TEXT),
                TableColumn.of(labels, "actual", 22, CellStyle.TEXT),
                TableColumn.hidden(labels, "element.id"),
                TableColumn.hidden(labels, "id"));
        var table = TablePart.of(labels, id, "indicators", columns, all.size());
        return new TypedSheet(table, i -> indicator(content, all.get(i)), all.size(), FROZEN);
    }

    private static List<?> indicator(WorkbookContent content, Owned<Indicator> owned) {
        var indicator = owned.thing();
        return List.of(
                owned.number(),
                owned.of(),
                content.words().text(indicator.name()),
                indicator.baseline().orElse(""),
                indicator.target().orElse(""),
                indicator.actual().orElse(""),
                owned.element().toString(),
                indicator.id().toString());
    }

    static TypedSheet extras(WorkbookContent content, int id) {
        var labels = content.labels();
        var all = Owned.all(content, Plan::extraFields, Area::extraFields, Activity::extraFields);
        var columns = List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "of", 48, CellStyle.SHOWN),
                TableColumn.of(labels, "name", 30, CellStyle.TEXT),
                TableColumn.of(labels, "value", 64, CellStyle.TEXT),
                TableColumn.hidden(labels, "element.id"),
                TableColumn.hidden(labels, "place"));
        var table = TablePart.of(labels, id, "extras", columns, all.size());
        return new TypedSheet(table, i -> extra(content, all.get(i)), all.size(), FROZEN);
    }

    private static List<?> extra(WorkbookContent content, Owned<ExtraField> owned) {
        return List.of(
                owned.number(),
                owned.of(),
                owned.thing().name(),
                content.words().text(owned.thing().value()),
                owned.element().toString(),
                Integer.toString(owned.place()));
    }
}
