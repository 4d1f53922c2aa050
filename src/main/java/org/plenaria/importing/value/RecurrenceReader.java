// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;

/**
 * Finds frequencies: "twice a month", "every 3 weeks", "semimonthly". Words that mean two things are only pointed out.
 */
public final class RecurrenceReader {

    private record Phrase(Pattern pattern, int times, int every, RecurrenceUnit unit) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Pattern ambiguous;
    private final Pattern mentions;

    public RecurrenceReader(Vocabulary vocabulary) {
        ambiguous = vocabulary.wholeWords("recurrence.ambiguous");
        mentions = mentions(vocabulary);
        for (var key : vocabulary.keys("recurrence.")) {
            var parts = key.split("\\.");
            if (parts.length == 4) {
                add(vocabulary.wholeWords(key), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
            }
        }
        for (int count = 2; count <= 31; count++) {
            var number = count <= 6
                    ? "(?:" + count + "|" + vocabulary.anyOf("count." + count) + ")"
                    : Integer.toString(count);
            for (var unit : List.of("week", "month", "year")) {
                var end = "\\s+" + vocabulary.anyOf("unit." + unit) + "(?![\\p{L}\\p{N}])";
                add(compile(vocabulary, "recurrence.times", number, end), count, 1, unit);
                add(compile(vocabulary, "recurrence.every", number, end), 1, count, unit);
            }
        }
    }

    // Any word that a frequency needs: most texts have none, and need not be tried against every phrase.
    private static Pattern mentions(Vocabulary vocabulary) {
        var words = new ArrayList<String>();
        for (var key : vocabulary.keys("recurrence.")) {
            if (key.split("\\.").length == 4) {
                words.addAll(vocabulary.words(key));
            }
        }
        List.of("unit.week", "unit.month", "unit.year").forEach(key -> words.addAll(vocabulary.words(key)));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Vocabulary.anyOf(words) + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern compile(Vocabulary vocabulary, String key, String number, String end) {
        var starts = vocabulary.words(key).stream().map(word -> word.replace("{n}", number)).toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", starts) + ")" + end);
    }

    private void add(Pattern pattern, int times, int every, String unit) {
        phrases.add(new Phrase(pattern, times, every, RecurrenceUnit.valueOf(unit.toUpperCase(Locale.ROOT))));
    }

    /** The one frequency a text speaks of; empty when it speaks of none, of several, or of an ambiguous one. */
    public Optional<Recurrence> find(String text) {
        if (isAmbiguous(text)) {
            return Optional.empty();
        }
        var folded = Folding.fold(text);
        if (!mentions.matcher(folded).find()) {
            return Optional.empty();
        }
        var found = phrases.stream()
                .filter(phrase -> phrase.pattern().matcher(folded).find())
                .map(phrase -> Recurrence.of(phrase.times(), phrase.every(), phrase.unit()))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether a text has a word such as "bimonthly", which is twice a month to some and every two months to others. */
    public boolean isAmbiguous(String text) {
        return ambiguous.matcher(Folding.fold(text)).find();
    }
}
