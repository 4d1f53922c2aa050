// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.versions.KeptVersion;

/** Versions in words: when, by whom, and what changed. */
final class VersionWords {

    private static final int MOST_IN_A_LINE = 3;

    private final Messages words;
    private final ComparePhrases compared;
    private final Clock clock;

    VersionWords(Locale language, Clock clock) {
        this.clock = clock;
        words = Messages.of("versions", language);
        compared = ComparePhrases.in(language);
    }

    Messages messages() {
        return words;
    }

    /** "10:42", and the day before it when that is not today. */
    String when(KeptVersion version) {
        var then = version.time().atZone(clock.getZone());
        var format = then.toLocalDate().equals(LocalDate.now(clock))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(words.locale()).format(then);
    }

    String byWhom(KeptVersion version) {
        return version.author().isEmpty() ? words.text("by.other") : words.text("by", version.author());
    }

    /** What a version has that the one before had not, in one line. */
    String changes(Plan before, Plan after) {
        var all = sentences(before, after);
        return all.isEmpty()
                ? words.text("row.same")
                : String.join("; ", all.subList(0, Math.min(MOST_IN_A_LINE, all.size())))
                        + (all.size() > MOST_IN_A_LINE ? "…" : "");
    }

    List<String> sentences(Plan before, Plan after) {
        return compared.sentences(PlanDiff.between(before, after));
    }

    /** What a copy of a version is called, as far as a file's name can say it. */
    String fileName(String title, KeptVersion version) {
        var time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT).withZone(clock.getZone());
        return title + " " + time.format(version.time());
    }
}
