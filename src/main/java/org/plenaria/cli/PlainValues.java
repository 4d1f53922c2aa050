// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/** The values of fields for other programs, as the plan file writes them; a text always as its languages. */
final class PlainValues {

    private PlainValues() {}

    /** A value; empty for what is absent and for parts with an id of their own, such as an activity. */
    static Optional<Object> of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(PlainValues::of);
            case OptionalInt number -> number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            case String _, Integer _, BigDecimal _, Boolean _ -> Optional.of(value);
            case Wording wording -> Optional.of(wording.text());
            case LocalizedText text -> Optional.of(texts(text));
            case Timeframe.AsWritten(String words, var _) -> Optional.of(Map.of("asWritten", words));
            case Timeframe timeframe -> TimeframeNotation.write(timeframe).map(Object.class::cast);
            case Venue venue -> Optional.of(venue(venue));
            case Recurrence recurrence -> Optional.of(recurrence(recurrence));
            case PlanCalendar calendar -> Optional.of(calendar(calendar));
            case Colour colour -> Optional.of(colour.hex());
            case Language language -> Optional.of(language.tag());
            case Currency currency -> Optional.of(currency.getCurrencyCode());
            case Id _, LocalDate _ -> Optional.of(value.toString());
            case Enum<?> choice -> Optional.of(word(choice));
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> texts(LocalizedText text) {
        var texts = new LinkedHashMap<String, Object>();
        text.wordings().forEach(wording -> texts.put(wording.language().tag(), wording.text()));
        return texts;
    }

    private static Map<String, Object> venue(Venue venue) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", word(venue.kind()));
        if (!venue.wording().isAbsent()) {
            json.put("wording", texts(venue.wording()));
        }
        return json;
    }

    private static Map<String, Object> recurrence(Recurrence recurrence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("times", recurrence.times());
        json.put("every", recurrence.every());
        json.put("unit", word(recurrence.unit()));
        recurrence.words().ifPresent(words -> json.put("words", words));
        return json;
    }

    private static Map<String, Object> calendar(PlanCalendar calendar) {
        var json = new LinkedHashMap<String, Object>();
        json.put("start", calendar.start().toString());
        json.put("months", calendar.months());
        json.put("division", word(calendar.division()) + "s");
        return json;
    }

    /** UNDER_WAY is underWay, as in the plan file. */
    static String word(Enum<?> choice) {
        var words = new ArrayList<String>(List.of(choice.name().toLowerCase(Locale.ROOT).split("_")));
        for (int i = 1; i < words.size(); i++) {
            words.set(i, words.get(i).substring(0, 1).toUpperCase(Locale.ROOT) + words.get(i).substring(1));
        }
        return String.join("", words);
    }
}
