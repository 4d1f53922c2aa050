// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Section;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.plan.Wording;

/** Any value of a plan in words, for whoever compares two of them: "2nd semester", "18,500 USD", "Panama City". */
public final class ValuePhrases {

    private final Messages messages;
    private final Phrases phrases;
    private final Plan plan;
    private final Numbering numbers;

    private ValuePhrases(Plan plan, Locale locale) {
        messages = Messages.of("replies", locale);
        phrases = Phrases.in(locale);
        this.plan = plan;
        numbers = Numbering.of(plan);
    }

    /**
     * Words in a language.
     *
     * @param plan by whose calendar, currency and numbers values are told
     */
    public static ValuePhrases of(Plan plan, Locale locale) {
        return new ValuePhrases(plan, locale);
    }

    /** A value as a {@link org.plenaria.compare.Difference} has it; "nothing" for one that is absent. */
    public String value(Optional<Object> value) {
        var said = value.map(this::said).orElse("");
        return said.isBlank() ? messages.text("value.none") : said;
    }

    private String said(Object value) {
        return switch (value) {
            case Optional<?> one -> one.<String>map(this::said).orElse("");
            case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
            case String text -> text;
            case Wording wording -> wording.text();
            case LocalizedText text -> plan.text(text);
            case Timeframe timeframe -> phrases.timeframe(timeframe, plan.calendar());
            case Venue venue -> phrases.venue(venue, plan.originalLanguage(), plan.originalLanguage());
            case Status status -> phrases.status(status);
            case ResourceKind kind -> phrases.resourceKind(kind);
            case VenueKind kind -> phrases.venueKind(kind);
            case Recurrence recurrence -> phrases.recurrence(recurrence);
            case BigDecimal amount -> phrases.money(amount, plan.currency());
            case LocalDate date -> phrases.date(date);
            case Currency currency -> currency.getCurrencyCode();
            case Language language -> phrases.languageName(language);
            case Boolean truth -> messages.text(truth ? "value.yes" : "value.no");
            case Integer position -> messages.text("value.position", position + 1);
            case Id element -> named(element);
            case Colour colour -> colour.toString();
            case PlanCalendar calendar -> calendar.start() + ", " + calendar.months();
            case Collection<?> all -> all.stream().map(this::said).collect(Collectors.joining("; "));
            default -> part(value);
        };
    }

    private String part(Object value) {
        return switch (value) {
            case Activity activity ->
                messages.text("value.activity", with(activity.title(), said(activity.timeframe())));
            case Area area -> messages.text("value.area", plan.text(area.name()));
            case Section section -> messages.text("value.section", plan.text(section.heading()));
            case Subheading subheading -> plan.text(subheading.title());
            case Resource resource -> with(
                    resource.source(),
                    Stream.of(said(resource.kind()), said(resource.amount()))
                            .filter(one -> !one.isEmpty())
                            .collect(Collectors.joining(", ")));
            case Milestone milestone -> with(milestone.title(), phrases.date(milestone.date()));
            case Indicator indicator -> with(indicator.name(), said(indicator.target()));
            case FundingSource source -> with(source.name(), said(source.ceiling()));
            case ExtraField extra -> extra.name() + ": " + plan.text(extra.value());
            default -> messages.text("value.other");
        };
    }

    private String with(LocalizedText name, String more) {
        var said = plan.text(name);
        return more.isEmpty() ? said : said.isEmpty() ? more : messages.text("value.with", said, more);
    }

    /** An area or sub-heading to which something moved. */
    private String named(Id element) {
        var area = plan.area(element).map(one -> numbers.number(element) + " " + plan.text(one.name()));
        return area.orElseGet(() -> plan.areas().stream()
                .flatMap(one -> one.subheadings().stream())
                .filter(one -> one.id().equals(element))
                .findFirst()
                .map(one -> plan.text(one.title()))
                .orElseGet(() -> messages.text("value.other")));
    }
}
