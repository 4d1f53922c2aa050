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
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/**
 * The differences between two plans for other programs. Names and values are those of the plan file; what is too large
 * for a line (an activity that was added, say) has no value here and is found in the file by its id.
 */
final class DiffJson {

    private final PlanDiff diff;
    private final Numbering before;
    private final Numbering after;

    DiffJson(PlanDiff diff) {
        this.diff = diff;
        before = Numbering.of(diff.before());
        after = Numbering.of(diff.after());
    }

    List<Object> list() {
        return diff.differences().stream().<Object>map(this::json).toList();
    }

    private Map<String, Object> json(Difference difference) {
        var at = difference.at();
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", word(difference.kind()));
        json.put("part", word(at.part()));
        json.put("element", at.element().toString());
        json.put("number", number(at.element()));
        json.put("path", at.steps().stream().map(DiffJson::step).toList());
        difference.before().flatMap(DiffJson::value).ifPresent(value -> json.put("before", value));
        difference.after().flatMap(DiffJson::value).ifPresent(value -> json.put("after", value));
        return json;
    }

    /** The number in the first plan; for what is new, the one in the second. */
    private String number(Id element) {
        var known = before.number(element);
        return known.isEmpty() ? after.number(element) : known;
    }

    private static String step(Address.Step step) {
        return switch (step) {
            case Address.Step.InField(String name) -> name;
            case Address.Step.Item(Id id) -> id.toString();
            case Address.Step.Named(String name) -> name;
            case Address.Step.Words(String words, int _) -> words;
            case Address.Step.InLanguage(Language language) -> language.tag();
        };
    }

    private static Optional<Object> value(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(DiffJson::value);
            case OptionalInt number -> number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            case String _, Integer _, BigDecimal _, Boolean _ -> Optional.of(value);
            case Wording wording -> Optional.of(wording.text());
            case LocalizedText text -> Optional.of(texts(text));
            case Timeframe.AsWritten(String words, var _) -> Optional.of(Map.of("asWritten", words));
            case Timeframe timeframe -> TimeframeNotation.write(timeframe).map(Object.class::cast);
            case Venue venue -> Optional.of(venue(venue));
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

    /** UNDER_WAY is underWay, as in the plan file. */
    private static String word(Enum<?> choice) {
        var words = new ArrayList<String>(List.of(choice.name().toLowerCase(Locale.ROOT).split("_")));
        for (int i = 1; i < words.size(); i++) {
            words.set(i, words.get(i).substring(0, 1).toUpperCase(Locale.ROOT) + words.get(i).substring(1));
        }
        return String.join("", words);
    }
}
