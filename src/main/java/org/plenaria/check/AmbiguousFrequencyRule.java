// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Timeframe;

/**
 * A frequency that readers take in two ways: "bimonthly" is twice a month to some and every second month to others. The
 * fixes write either of the two plainly.
 */
public final class AmbiguousFrequencyRule implements Rule {

    private static final Pattern WORD = Pattern.compile(
            "\\b(bi-?(monthly|weekly|annual(ly)?|yearly)|bimen[sc]ua(l|les)|bianua(l|les|is)|bimensa(l|is)"
                    + "|bimensuel(le)?s?|bihebdomadaires?)\\b");

    /** What each word may be meant to say; the rest of the word stays. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("bimonthly", List.of("twice-monthly", "two-monthly")),
            Map.entry("bi-monthly", List.of("twice-monthly", "two-monthly")),
            Map.entry("biweekly", List.of("twice-weekly", "fortnightly")),
            Map.entry("bi-weekly", List.of("twice-weekly", "fortnightly")),
            Map.entry("biannual", List.of("twice-yearly", "biennial")),
            Map.entry("bi-annual", List.of("twice-yearly", "biennial")),
            Map.entry("bimensual", List.of("quincenal", "bimestral")),
            Map.entry("bimensuales", List.of("quincenales", "bimestrales")),
            Map.entry("bianual", List.of("semestral", "bienal")),
            Map.entry("bianuales", List.of("semestrales", "bienales")),
            Map.entry("bianuais", List.of("semestrais", "bienais")),
            Map.entry("bimensal", List.of("quinzenal", "bimestral")),
            Map.entry("bimensais", List.of("quinzenais", "bimestrais")),
            Map.entry("bimensuel", List.of("deux fois par mois", "tous les deux mois")),
            Map.entry("bimensuels", List.of("deux fois par mois", "tous les deux mois")),
            Map.entry("bimensuelle", List.of("deux fois par mois", "tous les deux mois")),
            Map.entry("bimensuelles", List.of("deux fois par mois", "tous les deux mois")));

    @Override
    public String name() {
        return "ambiguousFrequency";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> {
            if (field.spot().element().isPresent()) {
                field.first((text, _) -> found(text).map(word -> text.replace(word, "")).orElse(text))
                        .flatMap(wording -> found(wording.text()))
                        .ifPresent(word -> findings.add(field.spot().finding(
                                this, Severity.WARNING, List.of(word), fixes(plan, field, word))));
            }
        });
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                asWritten(area, activity, findings);
            }
        }
        return findings;
    }

    private void asWritten(Area area, Activity activity, List<Finding> findings) {
        if (activity.timeframe() instanceof Timeframe.AsWritten(String words, _)) {
            found(words).ifPresent(word -> findings.add(Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                    this, Severity.WARNING, List.of(word), List.of())));
        }
        activity.recurrence().flatMap(Recurrence::words).flatMap(AmbiguousFrequencyRule::found)
                .ifPresent(word -> findings.add(Spot.at(area, activity, ActivityFields.RECURRENCE).finding(
                        this, Severity.WARNING, List.of(word), List.of())));
    }

    /** The first such word, as it is written. */
    private static Optional<String> found(String text) {
        if (!text.contains("bi") && !text.contains("Bi") && !text.contains("BI")) {
            return Optional.empty();
        }
        var folded = FoldedText.fold(text);
        var word = WORD.matcher(folded);
        return folded.length() == text.length() && word.find()
                ? Optional.of(text.substring(word.start(), word.end()))
                : Optional.empty();
    }

    private static List<QuickFix> fixes(Plan plan, TextField field, String word) {
        return MEANT.getOrDefault(FoldedText.fold(word), List.of()).stream()
                .map(meant -> {
                    var written = Character.isUpperCase(word.charAt(0)) ? WordForm.capitalized(meant) : meant;
                    return new QuickFix("writeInstead", List.of(written), field.mended(
                            (text, _) -> text.replace(word, written), plan.originalLanguage()));
                })
                .toList();
    }
}
