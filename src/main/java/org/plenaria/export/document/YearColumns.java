// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.PlanCalendar;

/** The columns of the annex: number, activity, when, and the months. */
final class YearColumns {

    private static final int NUMBER = 760;
    private static final int WHEN = 2000;
    private static final int NARROW = 400; // below, a month has room for one letter only

    private final PlanCalendar calendar;
    private final int month;
    private final List<Integer> widths;

    YearColumns(PlanCalendar calendar, int width) {
        this.calendar = calendar;
        month = switch (calendar.months()) {
            case 12 -> 560;
            case 24 -> 320;
            default -> 225;
        };
        int title = width - NUMBER - WHEN - calendar.months() * month;
        widths = Stream.concat(
                        Stream.of(NUMBER, title, WHEN),
                        Stream.generate(() -> month).limit(calendar.months()))
                .toList();
    }

    List<Integer> widths() {
        return widths;
    }

    /**
     * The rows at the head: the years where there are several, and the months.
     *
     * @param number of the area, or ""
     */
    List<Row> head(PlanWords words, String number, String shade) {
        var rows = new ArrayList<Row>();
        var years = new ArrayList<Cell>();
        years.add(head(words, "", Style.YEAR_HEAD, 3, shade));
        var months = new ArrayList<Cell>();
        var first = number.isBlank() ? words.label("table.number") : number;
        months.add(head(words, first, Style.TABLE_HEAD, 1, shade));
        months.add(head(words, words.label("table.activity"), Style.TABLE_HEAD, 1, shade));
        months.add(head(words, words.label("annex.when"), Style.TABLE_HEAD, 1, shade));
        int from = 0;
        for (int i = 0; i < calendar.months(); i++) {
            var now = calendar.start().plusMonths(i);
            months.add(head(words, name(words, now), Style.YEAR_HEAD, 1, shade));
            if (i + 1 == calendar.months() || now.getMonthValue() == 12) {
                years.add(head(words, Integer.toString(now.getYear()), Style.YEAR_HEAD, i + 1 - from, shade));
                from = i + 1;
            }
        }
        if (years.size() > 2) {
            rows.add(Row.of(Mark.ofPlan(":years"), true, years));
        }
        rows.add(Row.of(Mark.ofPlan(":months"), true, months));
        return rows;
    }

    private String name(PlanWords words, YearMonth now) {
        var name = words.asLine(words.phrases().monthShort(now.getMonthValue()).replace(".", ""));
        return month < NARROW ? name.substring(0, 1).toUpperCase(Locale.ROOT) : name;
    }

    private static Cell head(PlanWords words, String text, Style style, int columns, String shade) {
        var paragraph = Paragraph.of(Mark.ofPlan(":year head"), style, Span.of(text, words.language()));
        return new Cell(List.of(paragraph.keptWithNext()), columns, shade);
    }
}
