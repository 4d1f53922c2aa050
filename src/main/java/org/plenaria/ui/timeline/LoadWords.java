// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.ui.Desk;

/** What falls into the months, in words: for the tooltip of a month, and all of it for a screen reader. */
final class LoadWords {

    private final Desk desk;
    private final TimelineWords words;
    private final Messages messages;

    LoadWords(Desk desk, TimelineWords words) {
        this.desk = desk;
        this.words = words;
        messages = desk.messages("timelineLoad");
    }

    /** All there is to say of a month, and by which rule it was added up. */
    String month(MonthLoad load, int index) {
        var month = load.months().get(index);
        var lines = new ArrayList<String>();
        var date = desk.plan().calendar().start().plusMonths(index);
        lines.add(messages.text("head", words.month(date), Integer.toString(date.getYear())));
        lines.add(messages.text("activities", month.activities()));
        lines.add(money(month));
        if (month.unfunded() > 0) {
            lines.add(messages.text("unfunded", month.unfunded()));
        }
        if (month.unquantified() > 0) {
            lines.add(messages.text("unquantified", month.unquantified()));
        }
        lines.add("");
        lines.add(messages.text(load.of() == MonthLoad.Of.MONEY ? "rule.money" : "rule.activities"));
        lines.add(messages.text("rule.cancelled"));
        if (load.undated().activities() > 0) {
            lines.add(messages.text("undated", load.undated().activities(), money(load.undated())));
        }
        if (desk.lens().matchingProperty().get().isPresent()) {
            lines.add(messages.text("filtered"));
        }
        return String.join("\n", lines);
    }

    /** "Activities per month: Jan 3, Feb 4, ...". */
    String all(MonthLoad load) {
        var months = IntStream.range(0, load.months().size())
                .mapToObj(i -> words.month(month(i)) + " " + value(load, i))
                .collect(Collectors.joining(", "));
        return messages.text("voice", words.load(load.of()), months);
    }

    private String value(MonthLoad load, int index) {
        var month = load.months().get(index);
        return load.of() == MonthLoad.Of.MONEY ? money(month) : Integer.toString(month.activities());
    }

    private String money(MonthLoad.Month month) {
        return desk.phrases().money(month.money(), desk.plan().currency());
    }

    private YearMonth month(int index) {
        return desk.plan().calendar().start().plusMonths(index);
    }
}
