// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;

/**
 * The annex: the whole time of the plan as a table, a row for each activity and a column for each month. A month says
 * with a sign, not by its shade alone, that something happens in it, and a column says in words when: it can be read
 * aloud, printed without colour and edited.
 */
final class YearTable implements Year {

    private static final String HEAD_SHADE = "E8EDF5";

    private final Plan plan;
    private final PlanWords words;
    private final YearHeading heading;
    private final PageGeometry geometry;
    private final YearColumns columns;
    private final MonthCells cells;

    YearTable(Plan plan, PlanWords words, PageGeometry geometry) {
        this.plan = plan;
        this.words = words;
        this.geometry = geometry;
        heading = new YearHeading(plan, words);
        columns = new YearColumns(plan.calendar(), geometry.textWidth());
        cells = new MonthCells(plan.calendar(), words.language());
    }

    @Override
    public Outline.Entry entry() {
        return heading.entry();
    }

    /** Another calendar makes another table: columns do not come and go one by one. */
    @Override
    public String key() {
        return "annex " + plan.calendar().start() + " " + plan.calendar().months() + " " + geometry.textWidth();
    }

    @Override
    public List<Block> blocks(boolean onNewPage) {
        var blocks = heading.blocks(onNewPage);
        blocks.add(Paragraph.of(
                        Mark.ofPlan(":legend"), Style.NOTE,
                        Span.of(words.label("annex.legend", MonthCells.DOT, MonthCells.DIAMOND), words.language()))
                .keptWithNext());
        var numbering = Numbering.of(plan);
        for (var area : plan.areas()) {
            if (!area.activities().isEmpty()) {
                var number = numbering.number(area.id());
                var name = words.or(words.text(area.name()), "untitled.area");
                var rows = PrintOrder.activities(area, plan.calendar()).stream()
                        .map(activity -> activity(new ActivityRow(
                                area, number, activity, numbering.number(activity.id()))))
                        .toList();
                add(blocks, Mark.of(area.id(), ":year"), (number + " " + name).strip(), number, rows);
            }
        }
        if (!plan.milestones().isEmpty()) {
            var title = words.label("label.milestones");
            add(blocks, Mark.ofPlan(":year milestones"), title, "", plan.milestones().stream()
                    .map(this::milestone)
                    .toList());
        }
        blocks.add(Paragraph.of(Mark.ofPlan(":end"), Style.END)); // no document ends with a table
        return blocks;
    }

    /** A table below its heading; the number of its area stands at its head, so that each of its pages says it. */
    private void add(List<Block> blocks, Mark mark, String title, String number, List<Row> body) {
        blocks.add(Paragraph.of(mark, Style.YEAR_AREA, Span.of(title, words.language())));
        var rows = new ArrayList<>(columns.head(words, number, HEAD_SHADE));
        rows.addAll(body);
        blocks.add(new Table(
                new Mark(mark.element(), mark.field() + " table"), TableLook.YEAR, columns.widths(),
                words.label("annex.title"),
                words.label("annex.description", MonthCells.DOT, MonthCells.DIAMOND), rows));
    }

    private Row activity(ActivityRow row) {
        var activity = row.activity();
        var months = cells.of(activity.timeframe(), activity.milestones(), row.area().colour());
        return row(activity.id(), row.number(), title(activity), words.languageOf(activity.title()),
                words.asLine(words.timeframe(activity.timeframe())), months);
    }

    private String title(Activity activity) {
        return words.or(words.text(activity.title()), "untitled.activity");
    }

    private Row milestone(Milestone milestone) {
        return row(milestone.id(), "", words.text(milestone.title()), words.languageOf(milestone.title()),
                words.phrases().date(milestone.date()), cells.of(milestone));
    }

    private Row row(Id id, String number, String title, Language of, String when, List<Cell> months) {
        var all = new ArrayList<Cell>();
        all.add(text(id, ":year number", Span.of(number, words.language())));
        all.add(text(id, ":year title", Span.of(title, of)));
        all.add(text(id, ":year when", Span.of(when, words.language())));
        all.addAll(months);
        return Row.of(Mark.of(id, ":year"), false, all);
    }

    private static Cell text(Id id, String field, Span span) {
        return Cell.of(Paragraph.of(Mark.of(id, field), Style.YEAR_TEXT, span));
    }
}
