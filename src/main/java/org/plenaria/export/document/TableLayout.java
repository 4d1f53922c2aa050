// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.plan.Language;

/**
 * A table for each area and semester, an activity a row. The columns are the same whatever the plan says, so that two
 * states of it can be compared cell by cell; what has no column stands below the title.
 */
final class TableLayout implements Layout {

    /** The fields with a column of their own, behind number and title, and each one's share of the width. */
    private static final List<String> COLUMNS = List.of("products", "participants", "venue", "resources");

    private static final int[] SHARES = {6, 34, 20, 14, 11, 15};
    /** An area's objective stays with its first table; more than that would leave pages half empty. */
    private static final int KEPT_INTRODUCTION = 1;

    private static final String HEAD_SHADE = "E8EDF5";

    private final PrintedPlan plan;
    private final PlanWords words;
    private final List<Integer> widths;

    TableLayout(PrintedPlan plan, PlanWords words, PageGeometry geometry) {
        this.plan = plan;
        this.words = words;
        widths = shared(geometry.textWidth());
    }

    private static List<Integer> shared(int width) {
        var widths = new ArrayList<Integer>();
        int left = width;
        for (int i = 0; i < SHARES.length; i++) {
            int share = i == SHARES.length - 1 ? left : width * SHARES[i] / 100;
            widths.add(share);
            left -= share;
        }
        return widths;
    }

    @Override
    public boolean landscape() {
        return true;
    }

    @Override
    public List<Block> area(PrintedArea area) {
        var blocks = new CommonText(language()).opening(area, KEPT_INTRODUCTION);
        for (var group : area.groups()) {
            blocks.addAll(NarrativeLayout.headings(area, group, Style.TABLE_GROUP, language()));
            blocks.add(table(area, group));
        }
        return blocks;
    }

    private Language language() {
        return plan.language();
    }

    private Table table(PrintedArea area, PrintedActivities group) {
        var rows = new ArrayList<Row>();
        rows.add(head());
        group.activities().forEach(activity -> rows.add(row(activity)));
        return new Table(
                Mark.of(area.id(), ":table " + group.key()),
                TableLook.GRID,
                widths,
                group.heading(), // not the area's name: Word cannot track what changes in it
                words.label("table.description"),
                rows);
    }

    private Row head() {
        var cells = new ArrayList<Cell>();
        cells.add(head("table.number"));
        cells.add(head("table.activity"));
        COLUMNS.forEach(name -> cells.add(head("label." + name)));
        return Row.of(Mark.ofPlan(":head"), true, cells);
    }

    private Cell head(String key) {
        var paragraph = Paragraph.of(
                Mark.ofPlan(":" + key), Style.TABLE_HEAD, Span.of(words.label(key), language()));
        return new Cell(List.of(paragraph.keptWithNext()), 1, HEAD_SHADE);
    }

    private Row row(PrintedActivity activity) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Paragraph.of(
                Mark.of(activity.id(), ":number"), Style.TABLE_NUMBER, Span.of(activity.number(), language()))));
        cells.add(title(activity));
        for (var name : COLUMNS) {
            var field = activity.fields().stream().filter(one -> one.name().equals(name)).findFirst();
            var mark = Mark.of(activity.id(), name);
            cells.add(field.map(one -> new Cell(paragraphs(mark, one, ""), 1, ""))
                    .orElseGet(() -> Cell.of(Paragraph.of(mark, Style.TABLE_TEXT))));
        }
        return Row.of(Mark.of(activity.id(), ":row"), false, cells);
    }

    private Cell title(PrintedActivity activity) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(
                Mark.of(activity.id(), "title"),
                Style.TABLE_TITLE,
                Span.of(activity.title(), activity.language())));
        for (var field : activity.fields()) {
            if (!COLUMNS.contains(field.name())) {
                paragraphs.addAll(paragraphs(Mark.of(activity.id(), field.name()), field, field.label() + ". "));
            }
        }
        return new Cell(paragraphs, 1, "");
    }

    private List<Paragraph> paragraphs(Mark mark, PrintedField field, String label) {
        var span = Span.of(label, Role.STRONG, language());
        return label.isEmpty()
                ? CommonText.paragraphs(mark, field, span, Style.TABLE_TEXT, Style.TABLE_TEXT)
                : CommonText.paragraphs(mark, field, span, Style.TABLE_DETAIL, Style.TABLE_DETAIL_MORE);
    }
}
