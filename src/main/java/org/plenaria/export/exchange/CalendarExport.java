// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/**
 * A calendar of whole days (RFC 5545): the activities with dates and all milestones. What is known by semester only
 * comes in as a note of that length where it is asked for; nothing is given dates that nobody set. Events keep their
 * identifiers, so that a later export updates them.
 */
public final class CalendarExport {

    private static final int STEP = 256;

    private final Plan plan;
    private final PlanWords words;
    private final PrintedPlan printed;
    private final Messages messages;
    private final CalendarLines lines;
    private final boolean periods;
    private int leftOut;

    private CalendarExport(Plan plan, ExportOptions options, CalendarLines lines) {
        this.plan = plan;
        this.lines = lines;
        words = new PlanWords(plan, options.language());
        printed = PlanTables.document(plan, options);
        messages = Messages.of("exchange", words.phrases().locale());
        periods = options.periods();
    }

    /**
     * Writes the calendar.
     *
     * @param out stays open
     * @return how many activities have no dates, or no time at all, and are therefore not in it
     * @throws IOException when {@code out} cannot be written
     */
    public static int write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var calendar = new CalendarExport(plan, options, new CalendarLines(writer));
        calendar.write(progress);
        writer.flush();
        progress.step(1);
        return calendar.leftOut;
    }

    private void write(Progress progress) throws IOException {
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Plenaria//Plenaria//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("UID", plan.id().value().toString());
        lines.text("NAME" + language(plan.title()), printed.title());
        lines.text("DESCRIPTION" + language(), origin());
        lines.text("X-WR-CALNAME", printed.title());
        var rows = ActivityRow.of(plan);
        for (int i = 0; i < rows.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / rows.size());
            }
            activity(rows.get(i));
        }
        for (var milestone : plan.milestones()) {
            milestone(milestone, "", Optional.empty());
        }
        lines.plain("END", "VCALENDAR");
    }

    private String language() {
        return ";LANGUAGE=" + words.language().tag();
    }

    /** The language a text is in: the document's, unless nobody has translated it. */
    private String language(LocalizedText text) {
        return ";LANGUAGE=" + words.languageOf(text).tag();
    }

    private String origin() {
        return words.origin(printed);
    }

    private void activity(ActivityRow row) throws IOException {
        var activity = row.activity();
        var title = (row.number() + " " + words.or(words.text(activity.title()), "untitled.activity")).strip();
        var area = row.area().name();
        var spans = plan.calendar().segments(activity.timeframe());
        boolean exact = activity.timeframe() instanceof Timeframe.Dates;
        if (spans.isEmpty() || !exact && !periods) {
            leftOut++;
        } else if (exact) {
            event(activity, title, area, spans.getFirst());
        } else {
            var when = words.timeframe(activity.timeframe());
            for (int i = 0; i < spans.size(); i++) {
                begin(identifier(activity.id(), i), language(activity.title()),
                        messages.text("calendar.period", title, when));
                days(spans.get(i));
                rest(activity, area, messages.text("calendar.period.note", words.asLine(when)));
            }
        }
        for (var milestone : activity.milestones()) {
            milestone(milestone, title, Optional.of(area));
        }
    }

    private static String identifier(Id id, int part) {
        return id.value() + (part == 0 ? "" : "-" + (part + 1));
    }

    private void event(Activity activity, String title, LocalizedText area, DateSpan span) throws IOException {
        begin(identifier(activity.id(), 0), language(activity.title()), title);
        var recurrence = activity.recurrence();
        if (recurrence.isPresent()) {
            days(new DateSpan(span.first(), span.first()));
            var rule = CalendarRule.line(recurrence.get(), span);
            lines.plain(rule.substring(0, rule.indexOf(':')), rule.substring(rule.indexOf(':') + 1));
            rest(activity, area, messages.text(
                    "calendar.recurrence.note", words.asLine(words.phrases().recurrence(recurrence.get()))));
        } else {
            days(span);
            rest(activity, area, "");
        }
    }

    private void milestone(Milestone milestone, String activity, Optional<LocalizedText> area) throws IOException {
        var title = words.text(milestone.title());
        begin(identifier(milestone.id(), 0),
                title.isEmpty() ? language() : language(milestone.title()),
                title.isEmpty() ? words.label("label.milestone") : title);
        days(new DateSpan(milestone.date(), milestone.date()));
        if (area.isPresent()) {
            lines.text("CATEGORIES" + language(area.get()), words.text(area.get()));
        }
        description(List.of(words.label("label.milestone"), activity));
        end("CONFIRMED");
    }

    private void begin(String identifier, String language, String title) throws IOException {
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", identifier);
        lines.plain("DTSTAMP", CalendarRule.day(printed.day()) + "T000000Z");
        lines.plain("SEQUENCE", Integer.toString(plan.rounds().size()));
        lines.text("SUMMARY" + language, title);
    }

    /** Whole days; the end of an event is the day after its last. */
    private void days(DateSpan span) throws IOException {
        lines.plain("DTSTART;VALUE=DATE", CalendarRule.day(span.first()));
        LocalDate end = span.end();
        lines.plain("DTEND;VALUE=DATE", CalendarRule.day(end));
    }

    private void rest(Activity activity, LocalizedText area, String note) throws IOException {
        var place = activity.venue().map(Venue::wording);
        lines.text("LOCATION" + place.map(this::language).orElseGet(this::language), words.venue(activity));
        lines.text("CATEGORIES" + language(area), words.text(area));
        var told = new ArrayList<String>();
        told.add(note);
        told.add(labelled("label.products", words.texts(activity.products())));
        told.add(labelled("label.participants", words.texts(activity.participants())));
        told.add(labelled("label.responsible", words.texts(activity.responsible())));
        told.add(labelled("label.status", List.of(words.status(activity))));
        description(told);
        var status = activity.status();
        end(status.equals(Optional.of(Status.CANCELLED))
                ? "CANCELLED"
                : status.equals(Optional.of(Status.POSTPONED)) ? "TENTATIVE" : "CONFIRMED");
    }

    private String labelled(String label, List<String> values) {
        var text = String.join("; ", values);
        return text.isEmpty() ? "" : words.label("milestone", words.label(label), text);
    }

    private void description(List<String> told) throws IOException {
        var all = new ArrayList<>(told);
        all.add(origin());
        all.removeIf(String::isBlank);
        lines.text("DESCRIPTION" + language(), String.join("\n", all));
    }

    /** A plan does not make anybody busy: it says what happens, not who sits in the room. */
    private void end(String status) throws IOException {
        lines.plain("STATUS", status);
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("END", "VEVENT");
    }
}
