// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenaria.compare.ProposalRow;
import org.plenaria.phrasing.Phrases;
import org.plenaria.phrasing.TimeframeReader;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.ui.field.AmountNotation;
import org.plenaria.ui.field.DayNotation;
import org.plenaria.ui.field.Reading;

/** Reads what is typed in the place of a proposed timeframe, venue, amount and so on, as the inspector does. */
final class TypedValue {

    private final Plan plan;
    private final Locale locale;
    private final Phrases phrases;

    TypedValue(Plan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        phrases = Phrases.in(locale);
    }

    /** Whether another value can be typed in the place of what is proposed. */
    boolean isPossible(ProposalRow.Option option) {
        return option.value().map(TypedValue::inside).filter(value -> switch (value) {
            case Timeframe _, Venue _, BigDecimal _, Status _, ResourceKind _, OptionalInt _, LocalDate _ -> true;
            default -> false;
        }).isPresent();
    }

    private static Object inside(Object value) {
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }

    /** What was typed as a value of the kind of the one proposed; empty where it cannot be read as one. */
    Optional<Object> read(ProposalRow.Option option, String typed) {
        var proposed = option.value().orElseThrow();
        var text = typed.strip();
        Optional<?> read = text.isEmpty() ? Optional.empty() : switch (inside(proposed)) {
            case Timeframe _ -> Optional.of(TimeframeReader.in(locale).read(text, plan.calendar()));
            case Venue _ -> Optional.of(venue(text));
            case BigDecimal _ -> value(AmountNotation.in(locale).read(withoutCurrency(text)));
            case LocalDate _ -> value(DayNotation.in(locale).read(text, plan.calendar()));
            case Status _ -> named(Status.values(), phrases::status, text);
            case ResourceKind _ -> named(ResourceKind.values(), phrases::resourceKind, text);
            case OptionalInt _ -> percent(text);
            default -> Optional.empty();
        };
        return read.map(value -> proposed instanceof Optional<?> ? Optional.of(value) : value);
    }

    private Venue venue(String text) {
        return named(VenueKind.values(), phrases::venueKind, text)
                .filter(kind -> kind != VenueKind.PLACE)
                .map(kind -> kind == VenueKind.VIRTUAL ? Venue.virtual(LocalizedText.none()) : Venue.toBeDefined())
                .orElseGet(() -> Venue.place(LocalizedText.of(plan.originalLanguage(), text)));
    }

    private String withoutCurrency(String text) {
        var code = plan.currency().map(currency -> currency.getCurrencyCode()).orElse("");
        return !code.isEmpty() && text.endsWith(code) ? text.substring(0, text.length() - code.length()).strip() : text;
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Value<T>(T value, var _) ? Optional.of(value) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, Function<E, String> name, String text) {
        return Arrays.stream(values)
                .filter(one -> name.apply(one).toLowerCase(locale).equals(text.toLowerCase(locale)))
                .findFirst();
    }

    private static Optional<OptionalInt> percent(String text) {
        var digits = text.replace("%", "").strip();
        return digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= 100
                ? Optional.of(OptionalInt.of(Integer.parseInt(digits)))
                : Optional.empty();
    }
}
