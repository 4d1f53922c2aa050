// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenaria.importing.value.Amount;
import org.plenaria.importing.value.AmountReader;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** Values of cells: words one chooses from, amounts and days that somebody typed as text, timeframes. */
final class CellValues {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheets sent;
    private final Optional<String> currency;
    private final AmountReader amounts = new AmountReader();
    private final TimeframeReader times;

    CellValues(Sheets sent, Plan base) {
        this.sent = sent;
        currency = base.currency().map(Currency::getCurrencyCode);
        times = new TimeframeReader(new Vocabulary(), sent.language(), base.calendar());
    }

    /** The constant whose word this is, in whatever letters; empty for none. */
    <T> Optional<T> choice(String word, String list, T[] constants) {
        var words = sent.named(list).stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
        int at = words.indexOf(word.strip().toLowerCase(Locale.ROOT));
        return at < 0 || at >= constants.length ? Optional.empty() : Optional.of(constants[at]);
    }

    /** An amount, be it a number or typed as text, in the plan's currency. */
    Optional<BigDecimal> amount(SheetRow row, String column) {
        var number = row.amount(column);
        if (number.isPresent()) {
            return number;
        }
        return amounts.whole(row.text(column))
                .filter(found -> found.currency().isEmpty() || found.currency().equals(currency))
                .map(Amount::value);
    }

    /** A whole number. */
    OptionalInt count(SheetRow row, String column) {
        var text = row.text(column);
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** A percentage: 0.3 in a cell that shows per cent, or "30 %" typed. */
    OptionalInt percent(SheetRow row, String column) {
        var number = row.amount(column).map(one -> one.compareTo(BigDecimal.ONE) <= 0 ? one.multiply(HUNDRED) : one);
        var typed = number.or(() -> {
            var text = row.text(column).replace("%", "").strip();
            return text.matches("\\d{1,3}") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        });
        return typed.filter(one -> one.signum() >= 0 && one.compareTo(HUNDRED) <= 0)
                .filter(one -> one.stripTrailingZeros().scale() <= 0)
                .map(one -> OptionalInt.of(one.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** A day, be it a date or typed as text. */
    Optional<LocalDate> day(SheetRow row, String column) {
        var text = row.text(column);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typed) {
            return times.day(text);
        }
    }

    /** A timeframe in words or in the notation of plan files; as written where it is neither. */
    Timeframe timeframe(String words) {
        var at = sent.named("Timeframe_Words").indexOf(words);
        var notations = sent.named("Timeframe_Notations");
        var text = at >= 0 && at < notations.size() ? notations.get(at) : words;
        if (text.equalsIgnoreCase("annual")) {
            return Timeframe.annual();
        }
        List<Optional<Period>> periods = Arrays.stream(text.split("\\+"))
                .map(part -> Period.parse(part.strip().toUpperCase(Locale.ROOT)))
                .toList();
        if (periods.stream().allMatch(Optional::isPresent)) {
            return Timeframe.of(periods.stream().flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        var read = times.read(text);
        return read.understood() ? read.timeframe() : new Timeframe.AsWritten(text);
    }

    /** Whether a timeframe is one the workbook itself understands. */
    boolean isKnown(String words) {
        return !(timeframe(words) instanceof Timeframe.AsWritten);
    }
}
