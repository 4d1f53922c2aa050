// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.excel.CalculationColumns.Column;

/**
 * The columns of the timeline: what is shown, the months, the cost, and hidden ones in which each row finds what stands
 * in it. Which activity that is, the sheet of calculations says: it regroups when an area or a timeframe is edited.
 *
 * @param months how many
 * @param costs how wide the column of costs is, in characters
 */
record TimelineColumns(
        int months, int costs, TablePart activities, TablePart milestones, String milestonesHeading) {

    static final int FIXED = 3;

    /** The hidden columns, from left to right, after the cost. */
    enum Hidden {
        /** Of the row, from 1. */
        SLOT,
        /** Of the area whose heading the row is; 0 for none. */
        BAND,
        /** Of the activity in its table. */
        PLACE,
        /** Of the milestone in its table; 0 for the heading above them. */
        MILESTONE,
        /** Of the activity's area, for its colour; 0 for none. */
        AREA,
        DATED,
        NOTATION,
        START,
        END,
        /** The first and the last day it covers. */
        FIRST,
        /** How many milestones the activity has. */
        MILESTONES
    }

    int at(Hidden column) {
        return cost() + 1 + column.ordinal();
    }

    /** The last month. */
    int last() {
        return FIXED + months;
    }

    int cost() {
        return last() + 1;
    }

    List<TableColumn> all() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.plain(8.5));
        columns.add(TableColumn.plain(46));
        columns.add(TableColumn.plain(22));
        for (int i = 0; i < months; i++) {
            columns.add(TableColumn.plain(5.4));
        }
        columns.add(TableColumn.plain(11).holding(costs));
        for (var _ : Hidden.values()) {
            columns.add(TableColumn.plain(12).hiddenIf(true));
        }
        return columns;
    }

    private String cell(Hidden column, int row) {
        return "$" + SheetXml.reference(at(column), row);
    }

    private String ifActivity(int row, String formula, String otherwise) {
        return "IF(" + cell(Hidden.PLACE, row) + "<>\"\"," + formula + "," + otherwise + ")";
    }

    private String ofActivity(String key, int row) {
        return "INDEX(" + activities.named(key) + "," + cell(Hidden.PLACE, row) + ")";
    }

    private String ofMilestone(String range, int row) {
        return "INDEX(" + range + "," + cell(Hidden.MILESTONE, row) + ")";
    }

    String band(int row) {
        return "IFERROR(MATCH(" + cell(Hidden.SLOT, row) + "," + Column.AREA_BAND.named() + ",0),0)";
    }

    String place(int row) {
        return "IF(" + cell(Hidden.BAND, row) + ">0,\"\",IFERROR(MATCH(" + cell(Hidden.SLOT, row) + ","
                + Column.SLOT.named() + ",0),\"\"))";
    }

    String milestone(int row) {
        var slot = cell(Hidden.SLOT, row);
        var ranks = Column.MILESTONE_RANK.named();
        return "IF(" + slot + "=1,IF(COUNTIF(" + ranks + ",1)=0,\"\",0),IFERROR(MATCH(" + slot + "-1," + ranks
                + ",0),\"\"))";
    }

    String calculated(Column column, int row, String otherwise) {
        return ifActivity(row, "INDEX(" + column.named() + "," + cell(Hidden.PLACE, row) + ")", otherwise);
    }

    /** The day of a milestone stands where the first day of an activity with dates does. */
    String start(int row) {
        return calculated(Column.START, row, "IF(N(" + cell(Hidden.MILESTONE, row) + ")>0,"
                + ofMilestone(Column.MILESTONE_DATE.named(), row) + ",\"\")");
    }

    String number(int row) {
        return ifActivity(row, ofActivity("number", row) + "&\"\"", "\"\"");
    }

    String title(int row) {
        var milestone = cell(Hidden.MILESTONE, row);
        var band = cell(Hidden.BAND, row);
        return ifActivity(row, ofActivity("title", row) + "&\"\"", "IF(" + band + ">0,INDEX(" + ListsSheet.BAND_NAMES
                + "," + band + "),IF(" + milestone + "=\"\",\"\",IF(" + milestone + "=0,\"" + milestonesHeading + "\","
                + ofMilestone(milestones.named("title"), row) + "&\"\")))");
    }

    /** What the timeframe's cell says, or the dates in words: day and month as the plan's language names them. */
    String timeframe(int row) {
        var start = cell(Hidden.START, row);
        var end = cell(Hidden.END, row);
        return ifActivity(row, "IF(" + cell(Hidden.DATED, row) + "=1,IF(" + start + "=" + end + ",\"\","
                        + dayAndMonth(start) + "&IF(YEAR(" + start + ")=YEAR(" + end + "),\"\",\" \"&YEAR(" + start
                        + "))&\" – \")&" + dayAndMonth(end) + "&\" \"&YEAR(" + end + ")," + ofActivity("timeframe", row)
                        + "&\"\")",
                "IF(ISNUMBER(" + start + ")," + dayAndMonth(start) + "&\" \"&YEAR(" + start + "),\"\")");
    }

    private static String dayAndMonth(String day) {
        return "DAY(" + day + ")&\" \"&INDEX(" + ListsSheet.MONTH_NAMES + ",MONTH(" + day + "))";
    }

    /**
     * 1 when the activity takes place in a month, and 2 more when a milestone falls into it. The month's first and last
     * day stand at the head of its column.
     */
    String month(int row, int column) {
        var first = SheetXml.column(column) + "$" + TimelineSheet.MONTH_FIRST;
        var last = SheetXml.column(column) + "$" + TimelineSheet.MONTH_LAST;
        var start = cell(Hidden.START, row);
        var notation = ActivityFormulas.has(cell(Hidden.NOTATION, row));
        var covered = "IF(" + cell(Hidden.FIRST, row) + "=\"\",0,IF(" + cell(Hidden.DATED, row) + "=1,(" + start
                + "<=" + last + ")*(" + cell(Hidden.END, row) + ">=" + first + "),--(SUMPRODUCT(" + notation + "*("
                + ListsSheet.PART_FIRST + "<=" + last + ")*(" + ListsSheet.PART_LAST + ">=" + first + "))>0)))";
        var dates = Column.MILESTONE_DATE.named();
        var marked = "IF(" + cell(Hidden.MILESTONES, row) + "=0,0,2*(SUMPRODUCT((" + Column.MILESTONE_PLACE.named()
                + "=" + cell(Hidden.PLACE, row) + ")*(" + dates + ">=" + first + ")*(" + dates + "<=" + last
                + "))>0))";
        return ifActivity(row, covered + "+" + marked,
                "IF(ISNUMBER(" + start + "),2*(" + start + ">=" + first + ")*(" + start + "<=" + last + "),0)");
    }
}
