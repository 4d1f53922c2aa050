// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.plenaria.messages.Messages;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Field;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/** Words for what is in a plan, in one language: on screens in the reader's, in documents in the plan's. */
public final class Phrases {

    private final Messages messages;
    private final Locale locale;
    private final DatePhrases dates;
    private final PeriodPhrases periods;

    private Phrases(Locale locale) {
        this.messages = Messages.of("phrases", locale);
        this.locale = locale;
        this.dates = new DatePhrases(messages);
        this.periods = new PeriodPhrases(messages, dates);
    }

    public static Phrases in(Locale locale) {
        return new Phrases(locale);
    }

    /** "1st semester 2020", "3rd quarter 2021", "March 2020". */
    public String period(Period period, PlanCalendar calendar) {
        return periods.withYear(period, calendar);
    }

    /** "1st semester", "3rd quarter", "March", where the year is plain from elsewhere. */
    public String periodAlone(Period period, PlanCalendar calendar) {
        return periods.alone(period, calendar);
    }

    /** "1st sem.", "Q3", "Mar": for narrow places. */
    public String periodShort(Period period, PlanCalendar calendar) {
        return periods.shortened(period, calendar);
    }

    /** The heading above activities: "1st Semester Activities", "Annual Activities". */
    public String groupHeading(TimeframeGroup group, PlanCalendar calendar) {
        return switch (group) {
            case TimeframeGroup.InPeriod(Period period) -> periods.heading(period, calendar);
            case TimeframeGroup.Annual() ->
                calendar.months() == 12 ? messages.text("group.annual") : messages.text("group.annual.long");
            case TimeframeGroup.Undated() -> messages.text("group.undated");
        };
    }

    /** "2nd semester", "1st and 3rd quarter", "annual", "1 March – 30 April 2020", the words as written, or "". */
    public String timeframe(Timeframe timeframe, PlanCalendar calendar) {
        return switch (timeframe) {
            case Timeframe.Annual() -> messages.text(calendar.months() == 12 ? "timeframe.annual" : "timeframe.whole");
            case Timeframe.Periods(SortedSet<Period> several) -> periods.several(several, calendar);
            case Timeframe.Dates(LocalDate start, LocalDate end) -> dates.dates(start, end);
            case Timeframe.AsWritten(String words, _) -> words;
            case Timeframe.Unstated() -> "";
        };
    }

    /** Both days of a span in as few words as they need: "1–15 March 2020". */
    public String span(DateSpan span) {
        return dates.dates(span.first(), span.last());
    }

    /** "1 September 2020". */
    public String date(LocalDate date) {
        return dates.date(date);
    }

    public String monthName(int month) {
        return dates.monthName(month);
    }

    /** "Mar", without a full stop. */
    public String monthShort(int month) {
        return dates.monthShort(month);
    }

    /** The words of a venue: its own where it has some, else "To be defined" or "Virtual". */
    public String venue(Venue venue, Language wanted, Language original) {
        var own = venue.wording().show(wanted, original);
        return own.isEmpty() ? venueKind(venue.kind()) : own;
    }

    public String venueKind(VenueKind kind) {
        return messages.text("venue." + key(kind));
    }

    public String resourceKind(ResourceKind kind) {
        return messages.text("resource." + key(kind));
    }

    public String status(Status status) {
        return messages.text("status." + key(status));
    }

    /** "twice a month", "every 2 months", or the author's words. */
    public String recurrence(Recurrence recurrence) {
        var unit = key(recurrence.unit());
        return recurrence.words().orElseGet(() -> recurrence.times() == 1 && recurrence.every() > 1
                ? messages.text("recurrence.every." + unit, recurrence.every())
                : messages.text("recurrence." + unit, recurrence.times(), recurrence.every()));
    }

    /** "18,500" or "18,500.50": no decimals where there are none. */
    public String amount(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(Math.max(2, amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }

    /** "18,500 USD", or the bare amount where the plan has no currency. */
    public String money(BigDecimal amount, Optional<Currency> currency) {
        return currency.map(c -> amount(amount) + " " + c.getCurrencyCode()).orElseGet(() -> amount(amount));
    }

    /** The label of a field: "Participants". */
    public String field(Field<?, ?> field) {
        return messages.text("field." + field.name());
    }

    /** The label of a field known by its name only, as in a comment's target; a strange name stands for itself. */
    public String fieldNamed(String name) {
        return messages.has("field." + name) ? messages.text("field." + name) : name;
    }

    /** A label as it stands within a sentence: "participants". */
    public String withinSentence(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }

    /** A language's own name, capitalised: "Español". */
    public String languageName(Language language) {
        var name = language.locale().getDisplayLanguage(language.locale());
        return name.isEmpty() ? language.tag() : Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    public Locale locale() {
        return locale;
    }

    /** How a constant is written in the keys of a bundle: "under.way". */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
