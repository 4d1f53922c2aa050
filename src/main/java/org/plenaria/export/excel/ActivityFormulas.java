// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import org.plenaria.export.excel.CalculationColumns.Column;

/**
 * The formulas that work out of an activity's row, as people leave it, when it takes place, under which heading it
 * counts, what it costs, and where in the timeline it stands. A spreadsheet of any maker understands them; nothing in
 * them depends on its language. They stand in the row of the activity's own place, whatever people sort or add.
 */
record ActivityFormulas(TablePart activities, int areas, int periods) {

    private static final String FAR = "10000000"; // later than any day

    private String of(String key) {
        return "INDEX(" + activities.named(key) + ",ROW()-1)";
    }

    private static String cell(Column column, int row) {
        return "$" + SheetXml.reference(column.at(), row);
    }

    private static String unlessEmpty(int row, String formula) {
        return "IF(" + cell(Column.PLACE, row) + "=\"\",\"\"," + formula + ")";
    }

    /** The place itself, where there is an activity; nothing where rows are still to come or were deleted. */
    String place() {
        return "IFERROR(IF(AND(" + of("title") + "=\"\"," + of("id") + "=\"\"),\"\",ROW()-1),\"\")";
    }

    String text(int row, String key) {
        return unlessEmpty(row, of(key) + "&\"\"");
    }

    String amount(int row) {
        return unlessEmpty(row, "IF(ISNUMBER(" + of("amount") + ")," + of("amount") + ",\"\")");
    }

    /** 1 where something is said of a resource. */
    static String counts(int row) {
        return "IF(AND(" + cell(Column.SOURCE, row) + "=\"\"," + cell(Column.KIND, row) + "=\"\","
                + cell(Column.AMOUNT, row) + "=\"\"," + cell(Column.SECURED, row) + "=\"\"),\"\",1)";
    }

    /** Which of the areas its cell names; one more where it names none. */
    String area(int row) {
        return unlessEmpty(row, "MOD(SUMPRODUCT(EXACT(" + ListsSheet.AREAS + "," + cell(Column.AREA, row) + ")*(ROW("
                + ListsSheet.AREAS + ")-1))-1," + (areas + 1) + ")+1");
    }

    String key(int row) {
        var timeframe = of("timeframe");
        return unlessEmpty(row, "IF(" + timeframe + "=\"\",\"\",\"+\"&SUBSTITUTE(IFERROR(INDEX("
                + ListsSheet.TIMEFRAME_NOTATIONS + ",MATCH(" + timeframe + "," + ListsSheet.TIMEFRAME_WORDS + ",0)),"
                + timeframe + "),\" \",\"\")&\"+\")");
    }

    String notation(int row) {
        var key = cell(Column.KEY, row);
        return "IF(" + key + "=\"\",\"\",IF(SUMPRODUCT(--" + has(key) + ")=LEN(" + key + ")-LEN(SUBSTITUTE(" + key
                + ",\"+\",\"\"))-1," + key + ",\"\"))";
    }

    /** Which of the known parts of timeframes a notation names. */
    static String has(String key) {
        return "ISNUMBER(SEARCH(\"+\"&" + ListsSheet.PART_NAMES + "&\"+\"," + key + "))";
    }

    /** Dates count where the timeframe says nothing that is known, or says what it said before they were typed. */
    String dated(int row) {
        return "IF(" + cell(Column.PLACE, row) + "=\"\",0,IF(AND(ISNUMBER(" + of("start") + "),ISNUMBER(" + of("end")
                + "),OR(" + cell(Column.NOTATION, row) + "=\"\"," + of("timeframe") + "&\"\"=" + of("exported")
                + "&\"\")),1,0))";
    }

    String date(int row, String key) {
        return "IF(" + cell(Column.DATED, row) + "=1," + of(key) + ",\"\")";
    }

    String first(int row) {
        var start = cell(Column.START, row);
        var notation = cell(Column.NOTATION, row);
        return "IF(" + cell(Column.DATED, row) + "=1,IF(" + cell(Column.END, row) + ">=" + start + "," + start
                + ",\"\"),IF(" + notation + "=\"\",\"\"," + FAR + "-SUMPRODUCT(MAX(" + has(notation) + "*(" + FAR + "-"
                + ListsSheet.PART_FIRST + ")))))";
    }

    String last(int row) {
        return "IF(" + cell(Column.FIRST, row) + "=\"\",\"\",IF(" + cell(Column.DATED, row) + "=1,"
                + cell(Column.END, row) + ",SUMPRODUCT(MAX(" + has(cell(Column.NOTATION, row)) + "*("
                + ListsSheet.PART_LAST + "+" + FAR + ")))-" + FAR + "))";
    }

    /** Which heading it counts under, as the program decides it: a period, several of them, none. */
    String group(int row) {
        var first = cell(Column.FIRST, row);
        var last = cell(Column.LAST, row);
        var ofFirst = "MATCH(" + first + "," + ListsSheet.PERIOD_FIRST + ",1)";
        int several = periods + 1;
        return unlessEmpty(row, "IF(" + first + "=\"\"," + (periods + 2) + ",IF(OR(AND(" + cell(Column.DATED, row)
                + "=0,ISNUMBER(SEARCH(\"+annual+\"," + cell(Column.NOTATION, row) + ")))," + first + "<INDEX("
                + ListsSheet.PERIOD_FIRST + ",1)," + last + ">" + ListsSheet.CALENDAR_LAST + ")," + several
                + ",IF(" + ofFirst + "=MATCH(" + last + "," + ListsSheet.PERIOD_FIRST + ",1)," + ofFirst + ","
                + several + ")))");
    }

    String period(int row) {
        var group = cell(Column.GROUP, row);
        return "IF(" + group + "=\"\",\"\",INDEX(" + ListsSheet.GROUP_NAMES + "," + group + "))";
    }

    /** Areas by periods, counted through. */
    String bucket(int row) {
        return unlessEmpty(row, "(" + cell(Column.AREA_PLACE, row) + "-1)*" + (periods + 2) + "+"
                + cell(Column.GROUP, row));
    }

    /** The row of the timeline in which it stands. */
    String slot(int row) {
        var bucket = cell(Column.BUCKET, row);
        var column = SheetXml.column(Column.BUCKET.at());
        return unlessEmpty(row, "INDEX(" + Column.BUCKET_FIRST.named() + "," + bucket + ")+COUNTIF($" + column + "$2:"
                + bucket + "," + bucket + ")-1");
    }

    /** What all its resources cost; nothing where none names an amount, which is not the same as 0. */
    String total(int row) {
        var place = cell(Column.PLACE, row);
        var own = cell(Column.AMOUNT, row);
        var places = CalculationColumns.FURTHER_PLACES;
        var amounts = CalculationColumns.FURTHER_AMOUNTS;
        return unlessEmpty(row, "IF(COUNTIF(" + places + "," + place + ")=0," + own + ",IF(AND(" + own
                + "=\"\",COUNTIFS(" + places + "," + place + "," + amounts + ",\">-1E+300\")=0),\"\",N(" + own
                + ")+SUMIFS(" + amounts + "," + places + "," + place + ")))");
    }

    String milestones(int row) {
        return "IF(" + cell(Column.PLACE, row) + "=\"\",0,COUNTIF(" + Column.MILESTONE_PLACE.named() + ","
                + cell(Column.PLACE, row) + "))";
    }
}
