// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Field;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
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
    private final DateTimeFormatter day;

    private Phrases(Locale locale) {
        this.messages = Messages.of("phrases", locale);
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(messages.text("date.pattern"), locale);
    }

    public static Phrases in(Locale locale) {
        return new Phrases(locale);
    }

    /** "1st semester 2020", "3rd quarter 2021", "March 2020". */
    public String period(Period period, PlanCalendar calendar) {
        if (period.kind() == PeriodKind.MONTH) {
            var month = calendar.start().plusMonths(period.firstMonth());
            return messages.text("period.month", monthName(month.getMonthValue()), Integer.toString(month.getYear()));
        }
        return messages.text("period.of.year", periodAlone(period, calendar), yearOf(period, calendar));
    }

    /** "1st semester", "3rd quarter", "March", where the year is plain from elsewhere. */
    public String periodAlone(Period period, PlanCalendar calendar) {
        if (period.kind() == PeriodKind.MONTH) {
            return monthName(calendar.start().plusMonths(period.firstMonth()).getMonthValue());
        }
        return messages.text("period." + key(period.kind()), indexInYear(period));
    }

    /** "1st sem.", "Q3", "Mar": for narrow places. */
    public String periodShort(Period period, PlanCalendar calendar) {
        if (period.kind() == PeriodKind.MONTH) {
            return monthShort(calendar.start().plusMonths(period.firstMonth()).getMonthValue());
        }
        return messages.text("period.short." + key(period.kind()), indexInYear(period));
    }

    /** The heading above activities: "1st Semester Activities", "Annual Activities". */
    public String groupHeading(TimeframeGroup group, PlanCalendar calendar) {
        return switch (group) {
            case TimeframeGroup.InPeriod(Period period) ->
                calendar.months() == 12
                        ? messages.text("group." + key(period.kind()), indexInYear(period))
                        : messages.text("group.of.year", period(period, calendar));
            case TimeframeGroup.Annual() ->
                calendar.months() == 12 ? messages.text("group.annual") : messages.text("group.annual.long");
            case TimeframeGroup.Undated() -> messages.text("group.undated");
        };
    }

    /** "2nd semester", "1st and 3rd quarter", "annual", "1 March - 30 April 2020", the words as written, or "". */
    public String timeframe(Timeframe timeframe, PlanCalendar calendar) {
        return switch (timeframe) {
            case Timeframe.Annual() -> messages.text(calendar.months() == 12 ? "timeframe.annual" : "timeframe.whole");
            case Timeframe.Periods(SortedSet<Period> periods) ->
                periods.stream()
                        .map(period -> calendar.months() == 12
                                ? periodAlone(period, calendar)
                                : period(period, calendar))
                        .collect(Collectors.joining(" + "));
            case Timeframe.Dates(LocalDate start, LocalDate end) -> start.equals(end) ? date(start) : dates(start, end);
            case Timeframe.AsWritten(String words, _) -> words;
            case Timeframe.Unstated() -> "";
        };
    }

    private String dates(LocalDate start, LocalDate end) {
        return messages.text("dates", date(start), date(end));
    }

    /** Both days of a span: "1 March 2020 - 30 April 2020". */
    public String span(DateSpan span) {
        return dates(span.first(), span.last());
    }

    /** "1 September 2020". */
    public String date(LocalDate date) {
        return day.format(date);
    }

    public String monthName(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** "Mar", without a full stop. */
    public String monthShort(int month) {
        var name = java.time.Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
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
        return recurrence.words().orElseGet(() -> messages.text(
                "recurrence." + key(recurrence.unit()), recurrence.times(), recurrence.every()));
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

    /** A language's own name, capitalised: "Español". */
    public String languageName(Language language) {
        var name = language.locale().getDisplayLanguage(language.locale());
        return name.isEmpty() ? language.tag() : Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    public Locale locale() {
        return locale;
    }

    private int indexInYear(Period period) {
        return (period.index() - 1) % (12 / period.kind().months()) + 1;
    }

    /** The year a period belongs to: "2020", or "2020/21" where a year of the plan spans two calendar years. */
    private static String yearOf(Period period, PlanCalendar calendar) {
        var first = calendar.start().plusMonths(period.firstMonth() / 12 * 12L);
        return first.getMonthValue() == 1
                ? Integer.toString(first.getYear())
                : first.getYear() + "/" + String.format(Locale.ROOT, "%02d", (first.getYear() + 1) % 100);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
