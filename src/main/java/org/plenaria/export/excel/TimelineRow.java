// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Activity;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;

/** What the formulas of a row of the timeline give as long as nobody changes anything. */
record TimelineRow(WorkbookContent content, ActivityRow row) {

    Activity activity() {
        return row.activity();
    }

    String area() {
        return content.labels().area(row.area().id());
    }

    /** What its cell says, between plus signs: the notation of words that are known. */
    String cellKey() {
        var key = key();
        var cell = content.timeframes().cell(activity().timeframe());
        return !key.isEmpty() || cell.isEmpty() ? key : "+" + cell.replace(" ", "") + "+";
    }

    String key() {
        return content.timeframes().key(activity().timeframe());
    }

    /** The dates, where there are some that a spreadsheet knows. */
    Optional<Timeframe.Dates> dates() {
        return activity().timeframe() instanceof Timeframe.Dates dates
                && SheetXml.isADay(dates.start()) && SheetXml.isADay(dates.end())
                ? Optional.of(dates)
                : Optional.empty();
    }

    /** From the first to the last day it covers. */
    Optional<DateSpan> days() {
        return activity().timeframe() instanceof Timeframe.Dates && dates().isEmpty()
                ? Optional.empty()
                : content.timeframes().days(activity().timeframe());
    }

    /** The stretches of days in which it takes place. */
    List<DateSpan> segments() {
        return days().isPresent() ? content.plan().calendar().segments(activity().timeframe()) : List.of();
    }

    String timeframe() {
        return dates().map(this::worded).orElseGet(() -> content.timeframes().cell(activity().timeframe()));
    }

    private String worded(Timeframe.Dates dates) {
        var phrases = content.words().phrases();
        var start = dates.start();
        var end = dates.end();
        var until = end.getDayOfMonth() + " " + phrases.monthShort(end.getMonthValue()) + " " + end.getYear();
        if (start.equals(end)) {
            return until;
        }
        return start.getDayOfMonth() + " " + phrases.monthShort(start.getMonthValue())
                + (start.getYear() == end.getYear() ? "" : " " + start.getYear()) + " – " + until;
    }

    /** What it costs; nothing when no amount is named. */
    Optional<BigDecimal> amount() {
        return activity().resources().stream()
                .map(Resource::amount)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }
}
