// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/** How cells look. The order is that of the workbook's list of formats; the first is that of untouched cells. */
enum CellStyle {
    NONE(Font.PLAIN, Fill.NONE, Line.NONE, "", "", false),
    TEXT(Font.PLAIN, Fill.NONE, Line.ROW, "", "left", true),
    /** A text that a spreadsheet would take for a formula if it were typed: stays a text when edited. */
    QUOTED(Font.PLAIN, Fill.NONE, Line.ROW, "", "left", true),
    CODE(Font.PLAIN, Fill.NONE, Line.ROW, "@", "left", false),
    DAY(Font.PLAIN, Fill.NONE, Line.ROW, "yyyy\\-mm\\-dd", "left", false),
    MONEY(Font.PLAIN, Fill.NONE, Line.ROW, "money", "right", false),
    PERCENT(Font.PLAIN, Fill.NONE, Line.ROW, "0%", "right", false),
    NUMBER(Font.PLAIN, Fill.NONE, Line.ROW, "0", "right", false),
    /** Cells of a table whose rows are still to come: as those of its rows, without their lines. */
    FREE_TEXT(Font.PLAIN, Fill.NONE, Line.NONE, "", "left", true),
    FREE_CODE(Font.PLAIN, Fill.NONE, Line.NONE, "@", "left", false),
    FREE_DAY(Font.PLAIN, Fill.NONE, Line.NONE, "yyyy\\-mm\\-dd", "left", false),
    FREE_MONEY(Font.PLAIN, Fill.NONE, Line.NONE, "money", "right", false),
    FREE_PERCENT(Font.PLAIN, Fill.NONE, Line.NONE, "0%", "right", false),
    /** What a table only shows, to say whose a row is: shaded, so that one sees that it is not typed there. */
    SHOWN(Font.SHOWN, Fill.SHOWN, Line.ROW, "", "left", true),
    /** An amount in a matrix, where the currency is said once for all and nothing is a dash. */
    FIGURE(Font.PLAIN, Fill.NONE, Line.ROW, "figure", "right", false),
    COUNT(Font.PLAIN, Fill.NONE, Line.ROW, "#,##0;-#,##0;\"–\"", "right", false),
    HEADER(Font.HEADER, Fill.HEADER, Line.NONE, "", "left", true),
    HEADER_RIGHT(Font.HEADER, Fill.HEADER, Line.NONE, "", "right", true),
    TITLE(Font.TITLE, Fill.NONE, Line.NONE, "", "left", false),
    SUBTITLE(Font.SUBTITLE, Fill.NONE, Line.NONE, "", "left", false),
    NOTE(Font.NOTE, Fill.NONE, Line.NONE, "", "left", false),
    WARNING(Font.WARNING, Fill.NONE, Line.NONE, "", "left", false),
    TERM(Font.BOLD, Fill.NONE, Line.ROW, "", "left", true),
    TOTAL(Font.BOLD, Fill.NONE, Line.TOTAL, "", "left", true),
    TOTAL_FIGURE(Font.BOLD, Fill.NONE, Line.TOTAL, "figure", "right", false),
    TOTAL_COUNT(Font.BOLD, Fill.NONE, Line.TOTAL, "#,##0;-#,##0;\"–\"", "right", false),
    BAND(Font.BOLD, Fill.BAND, Line.ROW, "", "left", false),
    PERIOD(Font.HEADER, Fill.HEADER, Line.GRID, "", "center", false),
    MONTH(Font.BOLD, Fill.BAND, Line.GRID, "", "center", false),
    /** A month: 1 where an activity takes place, which gives the cell its colour; 2 more where a milestone falls. */
    COVERED(Font.PLAIN, Fill.NONE, Line.GRID, "[=0]\"\";[=1]\"\";\"◆\"", "center", false),
    /** What an activity costs, beside its months. */
    COST(Font.PLAIN, Fill.NONE, Line.GRID, "figure", "right", false),
    /** A row that waits for something to be added. */
    SPARE(Font.PLAIN, Fill.NONE, Line.NONE, "", "left", true),
    SPARE_MONTH(Font.PLAIN, Fill.NONE, Line.NONE, "[=0]\"\";[=1]\"\";\"◆\"", "center", false),
    SPARE_FIGURE(Font.PLAIN, Fill.NONE, Line.NONE, "figure", "right", false),
    /** The heading of rows that stand where the formulas put them. */
    HEADER_BAND(Font.BOLD, Fill.BAND, Line.GRID, "", "left", true),
    HEADER_BAND_RIGHT(Font.BOLD, Fill.BAND, Line.GRID, "", "right", true);

    enum Font {
        PLAIN(10, false, "222222"),
        BOLD(10, true, "222222"),
        HEADER(10, true, "FFFFFF"),
        TITLE(15, true, "1D3F72"),
        SUBTITLE(11, true, "1D3F72"),
        NOTE(9, false, "5A6270"),
        SHOWN(10, false, "4A5261"),
        WARNING(10, true, "B00020");

        final int size;
        final boolean bold;
        final String colour;

        Font(int size, boolean bold, String colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }
    }

    enum Fill {
        NONE(""),
        RESERVED(""), // the second fill of every workbook is a pattern of Excel's own
        HEADER("1D3F72"),
        BAND("EDF1F7"),
        SHOWN("F5F7FA");

        final String colour;

        Fill(String colour) {
            this.colour = colour;
        }
    }

    enum Line {
        NONE,
        /** A hair line below each row of a table, and fainter ones between its columns. */
        ROW,
        /** Lines around each cell of the timeline. */
        GRID,
        /** A line above a total. */
        TOTAL
    }

    private final Font font;
    private final Fill fill;
    private final Line line;
    private final String format;
    private final String horizontal;
    private final boolean wrapped;

    CellStyle(Font font, Fill fill, Line line, String format, String horizontal, boolean wrapped) {
        this.font = font;
        this.fill = fill;
        this.line = line;
        this.format = format;
        this.horizontal = horizontal;
        this.wrapped = wrapped;
    }

    Font font() {
        return font;
    }

    Fill fill() {
        return fill;
    }

    Line line() {
        return line;
    }

    /** The number format; "money" and "figure" for those of amounts, "" for none. */
    String format() {
        return format;
    }

    String horizontal() {
        return horizontal;
    }

    /** Whether there is room between its text and the edge, so that neighbours do not run together. */
    boolean indented() {
        return horizontal.equals("right") || (horizontal.equals("left") && !isLoose());
    }

    /** Whether it stands above or between tables. */
    private boolean isLoose() {
        return switch (font) {
            case TITLE, SUBTITLE, NOTE, WARNING -> true;
            default -> false;
        };
    }

    boolean wrapped() {
        return wrapped;
    }
}
