// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.PlanCalendar;

/** Puts the activities under a heading in order; equal ones stay as they are printed. */
final class RowSorter {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 9;

    private record Keyed<K>(Row.ActivityRow row, Optional<K> key) {}

    private final Arrangement arrangement;
    private final PlanCalendar calendar;
    private final Optional<TimelineWords> words;
    private final Supplier<Numbering> numbering;

    /**
     * A sorter.
     *
     * @param words may be absent where the order does not depend on them
     * @param numbering asked only when sorting by number
     */
    RowSorter(
            Arrangement arrangement,
            PlanCalendar calendar,
            Optional<TimelineWords> words,
            Supplier<Numbering> numbering) {
        this.arrangement = arrangement;
        this.calendar = calendar;
        this.words = words;
        this.numbering = numbering;
    }

    List<Row.ActivityRow> sorted(List<Row.ActivityRow> rows) {
        return switch (arrangement.sorting()) {
            case AUTHOR -> rows;
            case NUMBER -> {
                var numbers = numbering.get();
                yield by(rows, one -> Optional.of(padded(numbers.number(one.id()))));
            }
            case TITLE -> byWords(rows, one -> words.orElseThrow().text(one.title()));
            case START ->
                by(rows, one -> calendar.segments(one.timeframe()).stream().findFirst().map(span -> span.first()));
            case STATUS -> by(rows, Activity::status);
            case RESPONSIBLE -> byWords(rows, one -> one.responsible().stream()
                    .map(words.orElseThrow()::text)
                    .collect(Collectors.joining(", ")));
            case AMOUNT ->
                by(rows, one -> one.resources().stream()
                        .flatMap(resource -> resource.amount().stream())
                        .reduce(BigDecimal::add));
        };
    }

    private List<Row.ActivityRow> byWords(List<Row.ActivityRow> rows, Function<Activity, String> text) {
        var collator = Collator.getInstance(words.orElseThrow().locale());
        return by(rows, one -> Optional.of(text.apply(one))
                .filter(some -> !some.isBlank())
                .map(collator::getCollationKey));
    }

    private <K extends Comparable<? super K>> List<Row.ActivityRow> by(
            List<Row.ActivityRow> rows, Function<Activity, Optional<K>> key) {
        var keyed = new ArrayList<Keyed<K>>(rows.size());
        rows.forEach(row -> keyed.add(new Keyed<>(row, key.apply(row.activity()))));
        Comparator<K> order = arrangement.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        keyed.sort((one, other) -> one.key.isPresent() && other.key.isPresent()
                ? order.compare(one.key.get(), other.key.get())
                : Boolean.compare(one.key.isEmpty(), other.key.isEmpty()));
        return keyed.stream().map(Keyed::row).toList();
    }

    /** "3.1.10" comes after "3.1.9". */
    private static String padded(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, LONGEST_NUMBER - digits.group().length()))
                        + digits.group());
    }
}
