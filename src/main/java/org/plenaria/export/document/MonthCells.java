// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenaria.plan.Colour;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Language;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** The cells of the annex that say of each month whether something happens in it. */
final class MonthCells {

    static final String DOT = "\u25cf";
    static final String DIAMOND = "\u2666"; // in every Arial, unlike the other diamonds

    private static final int TINT = 40; // per cent of the area's colour, so that black signs stay legible on it

    private final PlanCalendar calendar;
    private final Language language;
    private final Map<String, Cell> known = new HashMap<>(); // there are few different ones

    MonthCells(PlanCalendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
    }

    List<Cell> of(Timeframe timeframe, List<Milestone> milestones, Colour colour) {
        var segments = calendar.segments(timeframe);
        var shade = tint(colour);
        return months(month -> {
            var days = new DateSpan(month.atDay(1), month.atEndOfMonth());
            boolean busy = segments.stream().anyMatch(days::overlaps);
            boolean marked = milestones.stream().anyMatch(one -> days.contains(one.date()));
            return cell((busy ? DOT : "") + (marked ? DIAMOND : ""), busy ? shade : "");
        });
    }

    List<Cell> of(Milestone milestone) {
        return months(month -> cell(YearMonth.from(milestone.date()).equals(month) ? DIAMOND : "", ""));
    }

    private List<Cell> months(Function<YearMonth, Cell> cell) {
        return IntStream.range(0, calendar.months())
                .mapToObj(i -> cell.apply(calendar.start().plusMonths(i)))
                .toList();
    }

    private Cell cell(String sign, String shade) {
        return known.computeIfAbsent(sign + shade, _ -> new Cell(
                List.of(Paragraph.of(Mark.ofPlan(":month"), Style.YEAR_MARK, Span.of(sign, language))), 1, shade));
    }

    private static String tint(Colour colour) {
        return "%02X%02X%02X".formatted(tint(colour.red()), tint(colour.green()), tint(colour.blue()));
    }

    private static int tint(int part) {
        return 255 - (255 - part) * TINT / 100;
    }
}
