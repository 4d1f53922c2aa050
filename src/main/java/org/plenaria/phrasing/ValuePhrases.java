// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Comment;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
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

/** The values of a plan's fields, and its elements, in a line each: for lists of what differs. */
public final class ValuePhrases {

    private final Messages messages;
    private final Phrases phrases;

    private ValuePhrases(Locale locale) {
        messages = Messages.of("values", locale);
        phrases = Phrases.in(locale);
    }

    public static ValuePhrases in(Locale locale) {
        return new ValuePhrases(locale);
    }

    /**
     * A value as a reader of the plan knows it; "" for what is absent, or says nothing to a reader.
     *
     * @param plan the plan it is a value of, for its language, calendar and currency
     */
    public String text(Object value, Plan plan) {
        return switch (value) {
            case Optional<?> optional -> optional.map(it -> text(it, plan)).orElse("");
            case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
            case List<?> list -> joined(list.stream().map(it -> text(it, plan)), "; ");
            case String words -> words;
            case Boolean yes -> messages.text(yes ? "yes" : "no");
            case BigDecimal amount -> phrases.amount(amount);
            case LocalDate day -> phrases.date(day);
            case Currency currency -> currency.getCurrencyCode();
            case Language language -> phrases.languageName(language);
            case Colour colour -> colour.hex();
            case LocalizedText words -> plan.text(words);
            case Wording wording -> wording.text();
            case Timeframe timeframe -> phrases.timeframe(timeframe, plan.calendar());
            case PlanCalendar calendar -> calendar(calendar);
            case Venue venue -> phrases.venue(venue, plan.originalLanguage(), plan.originalLanguage());
            case VenueKind kind -> phrases.venueKind(kind);
            case ResourceKind kind -> phrases.resourceKind(kind);
            case Recurrence recurrence -> phrases.recurrence(recurrence);
            case Status status -> phrases.status(status);
            case Id id -> element(id, plan);
            default -> element(value, plan);
        };
    }

    private String element(Object value, Plan plan) {
        return switch (value) {
            case Activity activity -> plan.text(activity.title());
            case Area area -> plan.text(area.name());
            case Section section -> plan.text(section.heading());
            case Subheading subheading -> plan.text(subheading.title());
            case Resource resource -> joined(
                    Stream.of(
                            plan.text(resource.source()),
                            resource.amount().map(it -> phrases.money(it, plan.currency())).orElse("")),
                    ", ");
            case FundingSource source -> plan.text(source.name());
            case Milestone milestone ->
                joined(Stream.of(plan.text(milestone.title()), text(milestone.date(), plan)), ", ");
            case Indicator indicator -> plan.text(indicator.name());
            case ExtraField field -> field.name() + ": " + plan.text(field.value());
            case Comment comment -> comment.author() + ": " + comment.text();
            default -> "";
        };
    }

    private static String element(Id id, Plan plan) {
        return plan.area(id).map(Area::name)
                .or(() -> plan.areas().stream()
                        .flatMap(area -> area.subheadings().stream())
                        .filter(one -> one.id().equals(id))
                        .map(Subheading::title)
                        .findFirst())
                .map(plan::text)
                .orElse("");
    }

    private String calendar(PlanCalendar calendar) {
        return phrases.span(calendar.span());
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining(between));
    }
}
