// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;

/** What formats are called and are for. */
record FormatWords(Messages words) {

    /** The formats in the order in which they are offered: the documents, then what is for other programs. */
    static final List<ExportFormat> ORDER = List.of(
            ExportFormat.WORD,
            ExportFormat.PDF,
            ExportFormat.EXCEL,
            ExportFormat.HTML,
            ExportFormat.BILINGUAL_WORD,
            ExportFormat.REPORT_WORD,
            ExportFormat.REPORT_EXCEL,
            ExportFormat.REPORT_HTML,
            ExportFormat.COMMENTS_WORD,
            ExportFormat.COMMENTS_EXCEL,
            ExportFormat.LOG_EXCEL,
            ExportFormat.TIMELINE_PDF,
            ExportFormat.PNG,
            ExportFormat.SVG,
            ExportFormat.CALENDAR,
            ExportFormat.PROJECT,
            ExportFormat.CSV,
            ExportFormat.MARKDOWN);

    String name(ExportFormat format) {
        return words.text("name." + key(format));
    }

    String purpose(ExportFormat format) {
        return words.text("purpose." + key(format));
    }

    private static String key(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    static Feather icon(ExportFormat format) {
        return switch (format) {
            case WORD -> Feather.FILE_TEXT;
            case PDF -> Feather.BOOK_OPEN;
            case EXCEL -> Feather.GRID;
            case HTML -> Feather.GLOBE;
            case TIMELINE_PDF -> Feather.SLIDERS;
            case PNG, SVG -> Feather.IMAGE;
            case CALENDAR -> Feather.CALENDAR;
            case PROJECT -> Feather.CHECK_SQUARE;
            case CSV -> Feather.LIST;
            case COMMENTS_WORD, COMMENTS_EXCEL -> Feather.MESSAGE_SQUARE;
            case LOG_EXCEL -> Feather.CLOCK;
            case BILINGUAL_WORD -> Feather.COLUMNS;
            case REPORT_WORD, REPORT_EXCEL, REPORT_HTML -> Feather.BAR_CHART_2;
            case MARKDOWN -> Feather.HASH;
        };
    }
}
