// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;

/** One row an area. Its label, as the other sheets name it, stands in a hidden column. */
final class AreasSheet {

    private AreasSheet() {}

    static TypedSheet of(WorkbookContent content, int id) {
        var labels = content.labels();
        var areas = content.plan().areas();
        var numbering = Numbering.of(content.plan());
        var columns = List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "name", 36, CellStyle.TEXT),
                TableColumn.of(labels, "objective", 64, CellStyle.TEXT),
                TableColumn.of(labels, "lead", 24, CellStyle.TEXT),
                TableColumn.of(labels, "colour", 11, CellStyle.CODE),
                TableColumn.of(labels, "subheadings", 28, CellStyle.TEXT),
                TableColumn.hidden(labels, "subheading.ids"),
                TableColumn.hidden(labels, "label"),
                TableColumn.hidden(labels, "id"));
        var table = TablePart.of(labels, id, "areas", columns, areas.size());
        return new TypedSheet(table, i -> row(content, numbering, areas.get(i)), areas.size(), 2);
    }

    private static List<?> row(WorkbookContent content, Numbering numbering, Area area) {
        var words = content.words();
        return List.of(
                numbering.number(area.id()),
                words.text(area.name()),
                words.text(area.objective()),
                words.text(area.lead()),
                area.colour().hex(),
                WorkbookContent.lines(area.subheadings().stream().map(one -> words.text(one.title())).toList()),
                WorkbookContent.lines(area.subheadings().stream().map(one -> one.id().toString()).toList()),
                content.labels().area(area.id()),
                area.id().toString());
    }
}
