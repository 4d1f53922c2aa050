// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;

/** Takes a time apart into its words, in any of the languages. */
final class TimeWords {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final Pattern NOISE = Pattern.compile("[\\s.()*_:]+");

    private record Rule(Pattern pattern, Function<MatchResult, Optional<TimeToken>> token) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern filler;

    /** The words of times; the language only says whether the day comes first. */
    static TimeWords of(Vocabulary vocabulary, Language language) {
        return vocabulary.once("times " + language.tag(), () -> new TimeWords(vocabulary, language));
    }

    private TimeWords(Vocabulary vocabulary, Language language) {
        boolean dayFirst = !language.tag().startsWith("en");
        var suffix = "(?:" + vocabulary.anyOf("day.suffix") + "(?![\\p{L}\\p{N}]))?";
        rule("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", m -> FiguresDate.day(
                Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        rule(FiguresDate.PATTERN, m -> FiguresDate.read(m, dayFirst));
        rule("([sqtm])(\\d{1,2})(?![\\p{L}\\p{N}])", m -> named(m.group(1), m.group(2)));
        rule("(\\d{1,2})([sqt])(?![\\p{L}\\p{N}])", m -> named(m.group(2), m.group(1)));
        rule("((?:19|20|21)\\d\\d)(?!\\d)", m -> new TimeToken.Year(Integer.parseInt(m.group(1))));
        words(vocabulary, "time.annual", new TimeToken.Annual());
        words(vocabulary, "time.semester", new TimeToken.Kind(PeriodKind.SEMESTER));
        words(vocabulary, "time.trimester", new TimeToken.Kind(PeriodKind.TRIMESTER));
        words(vocabulary, "time.quarter", new TimeToken.Kind(PeriodKind.QUARTER));
        for (int i = 1; i <= 4; i++) {
            words(vocabulary, "time.ordinal." + i, new TimeToken.Number(i));
        }
        words(vocabulary, "time.last", new TimeToken.Number(TimeToken.LAST));
        for (int month = 1; month <= 12; month++) {
            words(vocabulary, "month." + month, new TimeToken.Month(month));
        }
        rule("(\\d{1,2})(?!\\d)" + suffix, m -> new TimeToken.Number(Integer.parseInt(m.group(1))));
        for (int i = ROMAN.size(); i >= 1; i--) {
            var number = new TimeToken.Number(i);
            rule(ROMAN.get(i - 1) + "(?:ere?|re|eme|e)?(?![\\p{L}\\p{N}])", _ -> number);
        }
        words(vocabulary, "time.to", new TimeToken.To());
        rule("-+", _ -> new TimeToken.To());
        words(vocabulary, "time.and", new TimeToken.And());
        rule("[,;+/&]", _ -> new TimeToken.And());
        filler = Pattern.compile(vocabulary.anyOf("group.filler") + "(?<=')|"
                + vocabulary.anyOf("group.filler") + "(?![\\p{L}\\p{N}])");
    }

    private static TimeToken named(String letter, String digits) {
        int index = Integer.parseInt(digits);
        if (letter.equals("t")) {
            return new TimeToken.TwoKinds(index);
        }
        return Period.parse(letter.toUpperCase(Locale.ROOT) + index)
                .<TimeToken>map(TimeToken.Named::new)
                .orElseGet(() -> new TimeToken.NoDay());
    }

    private void rule(String pattern, Function<MatchResult, TimeToken> token) {
        rules.add(new Rule(Pattern.compile(pattern), match -> Optional.of(token.apply(match))));
    }

    private void words(Vocabulary vocabulary, String key, TimeToken token) {
        rule(vocabulary.anyOf(key) + "(?![\\p{L}\\p{N}])", _ -> token);
    }

    /** The words of a text; empty when one of them has nothing to do with time. */
    Optional<List<TimeToken>> read(String text) {
        var folded = Folding.fold(text);
        var tokens = new ArrayList<TimeToken>();
        int at = 0;
        while (at < folded.length()) {
            var noise = NOISE.matcher(folded).region(at, folded.length());
            if (noise.lookingAt()) {
                at = noise.end();
                continue;
            }
            int next = readOne(folded, at, tokens);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(tokens);
    }

    private int readOne(String folded, int at, List<TimeToken> tokens) {
        for (var rule : rules) {
            var match = rule.pattern().matcher(folded).region(at, folded.length());
            if (match.useTransparentBounds(true).lookingAt()) {
                rule.token().apply(match).ifPresent(tokens::add);
                return match.end();
            }
        }
        var fill = filler.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        return fill.lookingAt() && fill.end() > at ? fill.end() : -1;
    }
}
