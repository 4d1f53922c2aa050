// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the timeline: what is shown, the months, and hidden ones in which each row works out from the cells of
 * its activity when it takes place. A spreadsheet of any maker understands the formulas; nothing in them depends on its
 * language.
 */
record TimelineColumns(int months, TablePart activities) {

    static final int FIXED = 3;

    /** The hidden columns, from left to right, after the months. */
    enum Hidden {
        /** The activity's id; none in rows that wait for activities without one. */
        ID,
        /** The activity's place in its table. */
        ROW,
        /** The notation of its timeframe (S2, Q1+Q3) between plus signs, as its cell says it or its words mean. */
        KEY,
        /** The same, when every part of it is known. */
        NOTATION,
        /** 1 when its dates count. */
        DATED,
        START,
        END,
        /** The first and the last day it covers. */
        FIRST,
        LAST,
        PERIOD,
        AREA,
        AMOUNT
    }

    private static final String FAR = "10000000"; // later than any day

    int at(Hidden column) {
        return FIXED + months + 1 + column.ordinal();
    }

    int last() {
        return FIXED + months;
    }

    List<TableColumn> all() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.plain(9));
        columns.add(TableColumn.plain(46));
        columns.add(TableColumn.plain(24));
        for (int i = 0; i < months; i++) {
            columns.add(TableColumn.plain(5.4));
        }
        for (var _ : Hidden.values()) {
            columns.add(TableColumn.plain(12).hiddenIf(true));
        }
        return columns;
    }

    private String cell(Hidden column, int row) {
        return "$" + SheetXml.reference(at(column), row);
    }

    private String ofActivity(String key, int row) {
        return "INDEX(" + activities.named(key) + "," + cell(Hidden.ROW, row) + ")";
    }

    private String unlessGone(int row, String formula) {
        return "IF(" + cell(Hidden.ROW, row) + "=\"\",\"\"," + formula + ")";
    }

    /** The place of the activity whose id stands in the row. */
    String rowById(int row) {
        return "IFERROR(MATCH(" + cell(Hidden.ID, row) + "," + activities.named("id") + ",0),\"\")";
    }

    /**
     * The place of an activity that was added to the table: the first, the second... that has a title and no id.
     *
     * @param which from 1
     */
    String rowOfAdded(int which) {
        var ids = activities.named("id");
        var titles = activities.named("title");
        return "IF(" + added() + "<" + which + ",\"\",ROWS(" + ids
                + ")+1-SUMPRODUCT(LARGE((" + ids + "=\"\")*(" + titles + "<>\"\")*(ROWS(" + ids + ")+2-ROW(" + ids
                + "))," + which + ")))";
    }

    // LibreOffice looks no further than the cells of the first range do.
    String added() {
        return "COUNTIFS(" + activities.named("title") + ",\"?*\"," + activities.named("id") + ",\"=\")";
    }

    /** A text of the activity: its number, title or area, what it costs. */
    String text(String key, int row) {
        return unlessGone(row, ofActivity(key, row) + "&\"\"");
    }

    /** What the timeframe's cell says, or the dates in words: day and month as the plan's language names them. */
    String timeframe(int row) {
        var start = cell(Hidden.START, row);
        var end = cell(Hidden.END, row);
        return unlessGone(row, "IF(" + cell(Hidden.DATED, row) + "=1,IF(" + start + "=" + end + ",\"\","
                + dayAndMonth(start) + "&IF(YEAR(" + start + ")=YEAR(" + end + "),\"\",\" \"&YEAR(" + start
                + "))&\" – \")&" + dayAndMonth(end) + "&\" \"&YEAR(" + end + ")," + ofActivity("timeframe", row)
                + "&\"\")");
    }

    private static String dayAndMonth(String day) {
        return "DAY(" + day + ")&\" \"&INDEX(" + ListsSheet.MONTH_NAMES + ",MONTH(" + day + "))";
    }

    String key(int row) {
        var timeframe = ofActivity("timeframe", row);
        return unlessGone(row, "IF(" + timeframe + "=\"\",\"\",\"+\"&SUBSTITUTE(IFERROR(INDEX("
                + ListsSheet.TIMEFRAME_NOTATIONS + ",MATCH(" + timeframe + "," + ListsSheet.TIMEFRAME_WORDS + ",0)),"
                + timeframe + "),\" \",\"\")&\"+\")");
    }

    String notation(int row) {
        var key = cell(Hidden.KEY, row);
        return "IF(" + key + "=\"\",\"\",IF(SUMPRODUCT(--" + has(key) + ")=LEN(" + key + ")-LEN(SUBSTITUTE(" + key
                + ",\"+\",\"\"))-1," + key + ",\"\"))";
    }

    private static String has(String key) {
        return "ISNUMBER(SEARCH(\"+\"&" + ListsSheet.PART_NAMES + "&\"+\"," + key + "))";
    }

    /** Dates count where the timeframe says nothing that is known, or says what it said before they were typed. */
    String dated(int row) {
        return "IF(" + cell(Hidden.ROW, row) + "=\"\",0,IF(AND(ISNUMBER(" + ofActivity("start", row) + "),ISNUMBER("
                + ofActivity("end", row) + "),OR(" + cell(Hidden.NOTATION, row) + "=\"\","
                + ofActivity("timeframe", row) + "&\"\"=" + ofActivity("exported", row) + "&\"\")),1,0))";
    }

    String date(String key, int row) {
        return "IF(" + cell(Hidden.DATED, row) + "=1," + ofActivity(key, row) + ",\"\")";
    }

    String first(int row) {
        var start = cell(Hidden.START, row);
        var notation = cell(Hidden.NOTATION, row);
        return "IF(" + cell(Hidden.DATED, row) + "=1,IF(" + cell(Hidden.END, row) + ">=" + start + "," + start
                + ",\"\"),IF(" + notation + "=\"\",\"\"," + FAR + "-SUMPRODUCT(MAX(" + has(notation) + "*(" + FAR + "-"
                + ListsSheet.PART_FIRST + ")))))";
    }

    String last(int row) {
        return "IF(" + cell(Hidden.FIRST, row) + "=\"\",\"\",IF(" + cell(Hidden.DATED, row) + "=1,"
                + cell(Hidden.END, row) + ",SUMPRODUCT(MAX(" + has(cell(Hidden.NOTATION, row)) + "*("
                + ListsSheet.PART_LAST + "+" + FAR + ")))-" + FAR + "))";
    }

    /** Under which heading the activity counts, as the program decides it. */
    String period(int row, String undated, String several) {
        var first = cell(Hidden.FIRST, row);
        var last = cell(Hidden.LAST, row);
        var ofFirst = "MATCH(" + first + "," + ListsSheet.PERIOD_FIRST + ",1)";
        return unlessGone(row, "IF(" + first + "=\"\",\"" + undated + "\",IF(OR(AND(" + cell(Hidden.DATED, row)
                + "=0,ISNUMBER(SEARCH(\"+annual+\"," + cell(Hidden.NOTATION, row) + ")))," + first + "<INDEX("
                + ListsSheet.PERIOD_FIRST + ",1)," + last + ">" + ListsSheet.CALENDAR_LAST + "),\"" + several
                + "\",IF(" + ofFirst + "=MATCH(" + last + "," + ListsSheet.PERIOD_FIRST + ",1),INDEX("
                + ListsSheet.PERIOD_NAMES + "," + ofFirst + "),\"" + several + "\")))");
    }

    /** 1 when the activity takes place in a month, whose first and last day stand at the head of its column. */
    String month(int row, int column) {
        var first = SheetXml.column(column) + "$" + TimelineSheet.MONTH_FIRST;
        var last = SheetXml.column(column) + "$" + TimelineSheet.MONTH_LAST;
        return "IF(" + cell(Hidden.FIRST, row) + "=\"\",0,IF(" + cell(Hidden.DATED, row) + "=1,("
                + cell(Hidden.START, row) + "<=" + last + ")*(" + cell(Hidden.END, row) + ">=" + first
                + "),--(SUMPRODUCT(" + has(cell(Hidden.NOTATION, row)) + "*(" + ListsSheet.PART_FIRST + "<=" + last
                + ")*(" + ListsSheet.PART_LAST + ">=" + first + "))>0)))";
    }
}
