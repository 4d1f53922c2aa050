// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** Entries of the change log in words. */
public final class LogPhrases {

    private final Messages messages;
    private final ComparePhrases compared;
    private final DateTimeFormatter time;
    private final Plan plan;
    private final Numbering numbers;

    private LogPhrases(Plan plan, Locale locale, ZoneId zone) {
        this.plan = plan;
        messages = Messages.of("log", locale);
        compared = ComparePhrases.in(locale);
        numbers = Numbering.of(plan);
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    /**
     * Words in a language.
     *
     * @param plan as it is now
     * @param zone in whose time moments are told
     */
    public static LogPhrases of(Plan plan, Locale locale, ZoneId zone) {
        return new LogPhrases(plan, locale, zone);
    }

    /** "24 Nov 2026, 09:00". */
    public String when(LogEntry entry) {
        return time.format(entry.when());
    }

    /** "3.1.2 Workshop"; of what is gone, the name it had; "Plan". */
    public String where(LogEntry entry) {
        if (entry.element().isEmpty()) {
            return messages.text("plan");
        }
        var id = entry.element().get();
        var present = name(id);
        return present.isEmpty() ? entry.name().orElseGet(() -> messages.text("gone")) : present;
    }

    private String name(Id id) {
        var title = plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(area -> plan.text(area.name())))
                .or(() -> plan.section(id).map(section -> plan.text(section.heading())));
        return title.map(text -> (numbers.number(id) + " " + text).strip()).orElse("");
    }

    /** "Venue, timeframe", "added", "removed". */
    public String what(LogEntry entry) {
        var fields = entry.fields().stream().map(compared::label).distinct().collect(Collectors.joining(", "));
        return switch (entry.action()) {
            case ADDED -> messages.text("added");
            case REMOVED -> messages.text("removed");
            case CHANGED -> fields.isEmpty() ? messages.text("changed") : fields;
        };
    }
}
