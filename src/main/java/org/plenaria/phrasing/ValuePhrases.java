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
import org.plenaria.plan.CommentState;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Round;
import org.plenaria.plan.Section;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/** The values of fields in words, as a reader compares them: "1 March – 30 April 2020", "Bogotá", "18,500 USD". */
public final class ValuePhrases {

    private final Messages messages;
    private final Phrases phrases;
    private final Plan plan;

    private ValuePhrases(Locale locale, Plan plan) {
        messages = Messages.of("conflicts", locale);
        phrases = Phrases.in(locale);
        this.plan = plan;
    }

    /**
     * Phrases for values of a plan.
     *
     * @param plan whose calendar, currency and languages the values are meant in
     */
    public static ValuePhrases in(Locale locale, Plan plan) {
        return new ValuePhrases(locale, plan);
    }

    /** A value in words, items of a list a line each; "" for what says nothing. */
    public String say(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::say).orElse("");
            case OptionalInt number -> number.isPresent() ? number.getAsInt() + " %" : "";
            case List<?> list -> list.stream().map(this::say).collect(Collectors.joining("\n"));
            case String text -> text;
            case Wording wording -> wording.text();
            case LocalizedText text -> text(text);
            case Timeframe timeframe -> phrases.timeframe(timeframe, plan.calendar());
            case Venue venue -> venue(venue);
            case Recurrence recurrence -> phrases.recurrence(recurrence);
            case Status status -> phrases.status(status);
            case ResourceKind kind -> phrases.resourceKind(kind);
            case BigDecimal amount -> phrases.money(amount, plan.currency());
            case LocalDate date -> phrases.date(date);
            case Boolean truth -> messages.text(truth ? "value.secured" : "value.unsecured");
            case Language language -> phrases.languageName(language);
            case Currency currency -> currency.getCurrencyCode();
            case Colour colour -> colour.hex();
            case Placement placement -> messages.text("value." + placement.name());
            case PlanCalendar calendar -> calendar(calendar);
            case CommentState state -> messages.text("value." + state.name());
            case Id id -> named(id);
            case Resource resource -> joined(
                    text(resource.source()),
                    say(resource.kind()),
                    say(resource.amount()),
                    say(resource.secured()));
            case FundingSource source -> joined(text(source.name()), say(source.kind()), say(source.ceiling()));
            case Milestone milestone -> joined(text(milestone.title()), say(milestone.date()));
            case Indicator indicator -> joined(
                    text(indicator.name()),
                    say(indicator.baseline()),
                    say(indicator.target()),
                    say(indicator.actual()));
            case Subheading subheading -> text(subheading.title());
            case ExtraField extra -> extra.name() + ": " + text(extra.value());
            case Masthead masthead -> masthead(masthead);
            case Activity activity -> text(activity.title());
            case Area area -> text(area.name());
            case Section section -> text(section.heading());
            case Comment comment -> comment(comment);
            case Round round -> round(round);
            case UnknownFields unknown -> unknown.members().entrySet().stream()
                    .map(member -> member.getKey() + ": " + member.getValue())
                    .collect(Collectors.joining("\n"));
            case Integer number -> number.toString();
            default -> value.toString();
        };
    }

    /** All languages of a text: a reader must see what differs. */
    private String text(LocalizedText text) {
        boolean plain = text.wordings().size() == 1
                && text.wordings().getFirst().language().equals(plan.originalLanguage());
        return plain
                ? text.wordings().getFirst().text()
                : text.wordings().stream()
                        .map(one -> phrases.languageName(one.language()) + ": " + one.text())
                        .collect(Collectors.joining("\n"));
    }

    private String venue(Venue venue) {
        var own = text(venue.wording());
        return own.isEmpty() ? phrases.venueKind(venue.kind()) : own;
    }

    private String calendar(PlanCalendar calendar) {
        return messages.text(
                "value.calendar",
                phrases.monthName(calendar.start().getMonthValue()),
                Integer.toString(calendar.start().getYear()),
                calendar.months());
    }

    private String masthead(Masthead masthead) {
        return Stream.of(
                        text(masthead.distribution()),
                        say(masthead.symbol()),
                        text(masthead.organization()),
                        text(masthead.organizationInFull()),
                        text(masthead.meeting()),
                        text(masthead.place()),
                        say(masthead.date()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String comment(Comment comment) {
        var decision = comment.decision().flatMap(one -> one.answer()).orElse("");
        return joined(comment.author() + ": " + comment.text(), say(comment.state()), decision);
    }

    private String round(Round round) {
        var name = switch (round.kind()) {
            case ADOPTED -> messages.text("value.adopted");
            case AMENDMENT -> messages.text("value.amendment");
            case CIRCULATED -> messages.text("value.revision", round.revision());
        };
        return joined(name, say(round.date()), say(round.note()));
    }

    private String named(Id id) {
        return plan.area(id).map(area -> (Numbering.of(plan).number(id) + " " + text(area.name())).strip())
                .or(() -> plan.activity(id).map(place -> text(place.activity().title())))
                .or(() -> plan.areas().stream()
                        .flatMap(area -> area.subheadings().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> text(one.title())))
                .or(() -> plan.section(id).map(section -> text(section.heading())))
                .orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
