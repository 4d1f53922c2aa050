// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Timeframe;

/** Recognises headings that say when: "1st. Semester Activities", "III trimestre", "Activités annuelles". */
final class GroupHeadings {

    private static final int LONGEST = 70;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[#>\\s•-]*(?:[a-zA-Z]\\)\\s*)?");

    private final Set<String> undated;
    private final TimeframeReader times;

    /**
     * @param times of any year: whether it is a heading does not depend on the plan's own
     */
    GroupHeadings(Vocabulary vocabulary, TimeframeReader times) {
        undated = vocabulary.words("group.undated");
        this.times = times;
    }

    /** Whether these words are such a heading and nothing else. */
    boolean matches(String words) {
        var plain = words(words);
        if (plain.length() > LONGEST || plain.isBlank()) {
            return false;
        }
        if (isUndated(plain)) {
            return true;
        }
        var timeframe = times.read(YEAR.matcher(plain).replaceAll(" ").strip()).timeframe();
        return timeframe instanceof Timeframe.Annual || timeframe instanceof Timeframe.Periods;
    }

    /** The words of such a heading that say when; empty where it says that nobody knows yet. */
    Optional<String> when(String heading) {
        return isUndated(heading) ? Optional.empty() : Optional.of(heading);
    }

    private boolean isUndated(String heading) {
        return undated.contains(Folding.fold(words(heading)));
    }

    /** The words of such a heading without the marks around them. */
    static String words(String line) {
        return ValueText.plain(LEADING_MARKS.matcher(line).replaceFirst("")).replaceFirst("\\s*[:.]$", "");
    }
}
