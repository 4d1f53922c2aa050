// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.phrasing.TimeframeReader;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.ui.field.AmountNotation;
import org.plenaria.ui.field.Reading;

/** Reads the cells of a pasted table into the fields of activities; what is not plain stays as it was written. */
final class PastedCells {

    private static final Pattern WITH_AMOUNT =
            Pattern.compile("(.+?)[\\s(]+(\\d[\\d.,'\u2019\\s\u00a0\u202f]*)(?:[\\s\u00a0]([A-Z]{3}))?\\)?");
    private static final Pattern MONEY = Pattern.compile("(?:([A-Z]{3})|US\\$|[$\u20ac\u00a3])[\\s\u00a0]?"
            + "(\\d[\\d.,'\u2019\\s\u00a0\u202f]*)"
            + "|(\\d[\\d.,'\u2019\\s\u00a0\u202f]*?)[\\s\u00a0]?([A-Z]{3}|[$\u20ac\u00a3])");

    private final Plan plan;
    private final AmountNotation amounts;

    PastedCells(Plan plan, Locale screenLanguage) {
        this.plan = plan;
        amounts = AmountNotation.in(screenLanguage);
    }

    /** The activity with what a cell that is not empty says of a field; others of its fields stay. */
    Activity with(Activity activity, Field<Activity, ?> field, String cell) {
        return switch (field.name()) {
            case "title" -> activity.withTitle(text(cell));
            case "timeframe" ->
                activity.withTimeframe(timeframe(cell).orElseGet(() -> new Timeframe.AsWritten(cell)));
            case "products" -> activity.withProducts(texts(cell));
            case "participants" -> activity.withParticipants(texts(cell));
            case "responsible" -> activity.withResponsible(texts(cell));
            case "venue" -> activity.withVenue(Optional.of(venue(cell)));
            case "resources" -> activity.withResources(parts(cell).map(this::resource).toList());
            case "notes" -> activity.withNotes(text(cell));
            case "status" -> status(cell).map(status -> activity.withStatus(Optional.of(status))).orElse(activity);
            default -> activity;
        };
    }

    /** The time that a cell says plainly, in any of our languages. */
    Optional<Timeframe> timeframe(String cell) {
        return Messages.LANGUAGES.stream()
                .map(locale -> TimeframeReader.in(locale).read(cell, plan.calendar()))
                .filter(one -> !(one instanceof Timeframe.AsWritten) && !(one instanceof Timeframe.Unstated))
                .findFirst();
    }

    private Venue venue(String cell) {
        if (isNamed(cell, phrases -> phrases.venueKind(VenueKind.TO_BE_DEFINED))) {
            return Venue.toBeDefined();
        }
        return isNamed(cell, phrases -> phrases.venueKind(VenueKind.VIRTUAL))
                ? Venue.virtual()
                : Venue.place(text(cell));
    }

    /** Whether a cell says that the venue is virtual, or not known yet. */
    static boolean isKindOfVenue(String cell) {
        return isNamed(cell, phrases -> phrases.venueKind(VenueKind.TO_BE_DEFINED))
                || isNamed(cell, phrases -> phrases.venueKind(VenueKind.VIRTUAL));
    }

    /** The status that a cell names, in any of our languages. */
    static Optional<Status> status(String cell) {
        return Stream.of(Status.values())
                .filter(status -> isNamed(cell, phrases -> phrases.status(status)))
                .findFirst();
    }

    /**
     * "Regular funds 18,500 USD": the amount as the screen's language writes it, else, and for an amount in another
     * currency than the plan's, all of it is the source.
     */
    private Resource resource(String part) {
        var match = WITH_AMOUNT.matcher(part);
        var money = MONEY.matcher(part);
        if (money.matches() && isOwn(money.group(1) == null ? money.group(4) : money.group(1))
                && amounts.read(money.group(2) == null ? money.group(3) : money.group(2))
                        instanceof Reading.Value<BigDecimal> amount) {
            return Resource.from(LocalizedText.none()).withAmount(Optional.of(amount.value()));
        }
        if (match.matches() && !money.matches() && (isOwn(match.group(3)) || plan.currency().isEmpty())
                && amounts.read(match.group(2)) instanceof Reading.Value<BigDecimal> amount) {
            return Resource.from(text(match.group(1))).withAmount(Optional.of(amount.value()));
        }
        return Resource.from(text(part));
    }

    /** Whether an amount without a currency, or with this one, is in the currency of the plan. */
    private boolean isOwn(@Nullable String currency) {
        return currency == null || plan.currency().filter(own -> own.getCurrencyCode().equals(currency)).isPresent();
    }

    /** Whether each of a cell's parts says an amount and its currency. */
    boolean isMoney(String cell) {
        return parts(cell).findAny().isPresent()
                && parts(cell).allMatch(part -> MONEY.matcher(part).matches() || hasCurrency(part));
    }

    private static boolean hasCurrency(String part) {
        var match = WITH_AMOUNT.matcher(part);
        return match.matches() && match.group(3) != null;
    }

    private static boolean isNamed(String cell, Function<Phrases, String> name) {
        return Messages.LANGUAGES.stream().map(Phrases::in).map(name).anyMatch(cell::equalsIgnoreCase);
    }

    private List<LocalizedText> texts(String cell) {
        return parts(cell).map(this::text).toList();
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private LocalizedText text(String words) {
        return LocalizedText.of(plan.originalLanguage(), words);
    }
}
