// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.TimeframeNotation;

/** The words in which people of one language type timeframes; English ones are understood everywhere. */
final class TypedWords {

    private static final Pattern ORDINAL = Pattern.compile("(\\d)\\.?(st|nd|rd|th|er|re|ere|eme|e|o|a)\\b");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern WORD = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./])\\d{1,2}\\1\\d{4}|\\d{4}/\\d{2}(?!\\d)|[a-z]\\d+|\\d+|[a-z']+|\\S");
    private static final Pattern CODE = Pattern.compile("[stqm][1-9]\\d?");

    private static final int SHORTEST_MONTH = 3;
    private static final List<TextStyle> MONTH_STYLES =
            List.of(TextStyle.FULL_STANDALONE, TextStyle.FULL, TextStyle.SHORT_STANDALONE, TextStyle.SHORT);

    private final Map<String, TypedWord> words = new HashMap<>();
    private final List<String> annual;
    private final boolean english;

    TypedWords(Locale locale) {
        english = locale.getLanguage().equals("en");
        learn(locale);
        learn(Locale.ENGLISH);
        annual = Stream.of(locale, Locale.ENGLISH)
                .flatMap(one -> Arrays.stream(listed(Messages.of("reading", one), "annual")))
                .toList();
    }

    /** Whether a text means the whole time of the plan. */
    boolean meansAnnual(String text) {
        return annual.contains(plain(text));
    }

    /**
     * The words of a text.
     *
     * @param tIsQuarter whether T1 means the first quarter ("trimestre") and not the first four months
     * @return empty when one of them was not understood
     */
    Optional<List<TypedWord>> read(String text, boolean tIsQuarter) {
        var all = new ArrayList<TypedWord>();
        var found = WORD.matcher(ORDINAL.matcher(plain(text)).replaceAll("$1"));
        while (found.find()) {
            var word = word(found.group(), tIsQuarter);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            all.add(word.get());
        }
        all.removeIf(TypedWord.Filler.class::isInstance);
        return Optional.of(all);
    }

    /** T as the first letter of "trimestre", where that is the word for three months. */
    boolean saysTrimestreForQuarter() {
        return !english;
    }

    /** The sorts of some words, one letter each: "1 March 2020" is NMY. */
    static String signature(List<TypedWord> words) {
        return words.stream().map(word -> String.valueOf(word.sign())).collect(Collectors.joining());
    }

    private Optional<? extends TypedWord> word(String word, boolean tIsQuarter) {
        if (CODE.matcher(word).matches()) {
            return code(word, tIsQuarter);
        }
        if (!Character.isDigit(word.charAt(0))) {
            return Optional.ofNullable(words.get(word));
        }
        if (word.length() == 10 && word.charAt(4) == '-') {
            return TimeframeNotation.day(word).map(TypedWord.Day::new);
        }
        if (word.length() > 7 && (word.contains(".") || word.contains("/"))) {
            return figures(word);
        }
        return word.contains("/") ? spanningYear(word) : number(word);
    }

    private static Optional<TypedWord> code(String word, boolean tIsQuarter) {
        var notation = word.toUpperCase(Locale.ROOT);
        return Period.parse(tIsQuarter ? notation.replace('T', 'Q') : notation).map(TypedWord.Code::new);
    }

    // 03/01/2020 is March to some readers of English and January to others: not understood rather than guessed.
    private Optional<TypedWord> figures(String word) {
        if (english && word.contains("/")) {
            return Optional.empty();
        }
        var parts = word.split("[./]");
        try {
            return Optional.of(new TypedWord.Day(LocalDate.of(
                    Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TypedWord> spanningYear(String word) {
        int first = Integer.parseInt(word, 0, 4, 10);
        return Integer.parseInt(word, 5, 7, 10) == (first + 1) % 100
                ? Optional.of(new TypedWord.Year(first, true))
                : Optional.empty();
    }

    private static Optional<TypedWord> number(String word) {
        return switch (word.length()) {
            case 1, 2 -> Optional.of(new TypedWord.Count(Integer.parseInt(word)));
            case 4 -> Optional.of(new TypedWord.Year(Integer.parseInt(word), false));
            default -> Optional.empty();
        };
    }

    private void learn(Locale locale) {
        var texts = Messages.of("reading", locale);
        learn(texts, "semester", new TypedWord.KindName(PeriodKind.SEMESTER));
        learn(texts, "trimester", new TypedWord.KindName(PeriodKind.TRIMESTER));
        learn(texts, "quarter", new TypedWord.KindName(PeriodKind.QUARTER));
        var ordinals = List.of("first", "second", "third", "fourth");
        for (int i = 0; i < ordinals.size(); i++) {
            learn(texts, ordinals.get(i), new TypedWord.Count(i + 1));
        }
        learn(texts, "and", new TypedWord.Joint('A'));
        learn(texts, "to", new TypedWord.Joint('T'));
        learn(texts, "filler", new TypedWord.Filler());
        words.putIfAbsent(".", new TypedWord.Filler()); // the full stop of an abbreviation
        words.putIfAbsent("+", new TypedWord.Joint('A'));
        words.putIfAbsent("&", new TypedWord.Joint('A'));
        words.putIfAbsent(",", new TypedWord.Joint('A'));
        words.putIfAbsent("-", new TypedWord.Joint('T'));
        words.putIfAbsent("/", new TypedWord.Joint('/'));
        learnMonths(locale);
    }

    private void learnMonths(Locale locale) {
        for (var month : Month.values()) {
            for (var style : MONTH_STYLES) {
                var name = plain(month.getDisplayName(style, locale));
                words.putIfAbsent(name, new TypedWord.MonthName(month.getValue()));
            }
        }
        // "Sept", "Febr": any beginning that only one month has.
        var names = Arrays.stream(Month.values())
                .map(month -> plain(month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            for (int length = SHORTEST_MONTH; length < names.get(i).length(); length++) {
                var beginning = names.get(i).substring(0, length);
                if (names.stream().filter(name -> name.startsWith(beginning)).count() == 1) {
                    words.putIfAbsent(beginning, new TypedWord.MonthName(i + 1));
                }
            }
        }
    }

    private void learn(Messages texts, String key, TypedWord meaning) {
        for (var word : listed(texts, key)) {
            words.putIfAbsent(word, meaning);
        }
    }

    private static String[] listed(Messages texts, String key) {
        return Arrays.stream(texts.text(key).split("\\|")).map(TypedWords::plain).toArray(String[]::new);
    }

    /** Lower case, without accents and with one sort of dash, apostrophe and blank. */
    private static String plain(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return DASHES.matcher(ACCENTS.matcher(decomposed).replaceAll(""))
                .replaceAll("-")
                .replace('\u2019', '\'')
                .strip()
                .replaceAll("\\.$", "");
    }
}
