// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * The year before the plan's as part of a name in a title or an objective ("ExcelGov 2019", "Assembly 2019"): left
 * from the plan it was copied from. The fix writes the plan's year where it has only one. A span of years is meant,
 * and so is a month of last year, or a report on it.
 */
public final class OtherYearRule implements Rule {

    private static final Set<String> FIELDS = Set.of("title", "name", "objective");
    private static final Pattern NAME_AND_YEAR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}-]+ )((?:19|20)\\d\\d)(?![\\p{L}\\p{N}/–-])");
    private static final Set<String> MEANT = Stream.concat(
                    Stream.of("report", "informe", "relatorio", "rapport", "memoria", "in", "of", "en", "em"),
                    Stream.of("en", "es", "pt", "fr").flatMap(language -> Arrays.stream(Month.values())
                            .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(language)))))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "otherYear";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        int first = plan.calendar().first().getYear();
        Optional<String> only = plan.calendar().last().getYear() == first
                ? Optional.of(Integer.toString(first))
                : Optional.empty();
        var lastYear = Integer.toString(first - 1);
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> {
            if (field.spot().field().filter(FIELDS::contains).isPresent() && hasYear(field, lastYear)) {
                findings.add(field.spot().finding(
                        this,
                        Severity.HINT,
                        List.of(lastYear),
                        only.stream()
                                .map(year -> new QuickFix("writeYear", List.of(year), field.mended(
                                        (text, _) -> with(text, lastYear, year), plan.originalLanguage())))
                                .toList()));
            }
        });
        return findings;
    }

    private static boolean hasYear(TextField field, String year) {
        return field.first((text, _) -> with(text, year, "")).isPresent();
    }

    private static String with(String text, String lastYear, String year) {
        return text.contains(lastYear)
                ? NAME_AND_YEAR.matcher(text).replaceAll(found -> isMeant(found, lastYear)
                        ? Matcher.quoteReplacement(found.group())
                        : Matcher.quoteReplacement(found.group(1) + year))
                : text;
    }

    private static boolean isMeant(MatchResult found, String lastYear) {
        return !found.group(2).equals(lastYear) || MEANT.contains(FoldedText.fold(found.group(1).strip()));
    }
}
