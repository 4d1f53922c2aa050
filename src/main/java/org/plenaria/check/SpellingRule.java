// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/**
 * Words that no dictionary of their language has. Names are passed over: abbreviations, words with capitals within a
 * sentence, and all words of the masthead, the sources, the participants, the venues and those responsible. The fixes
 * write what may be meant. Not among the rules that always run: it needs dictionaries.
 */
public final class SpellingRule implements Rule {

    private static final int SHORTEST = 3;
    private static final int MOST_FIXES = 2;
    private static final Set<String> NAMES = Set.of(
            "masthead", "sources", "resources", "participants", "responsible", "lead", "venue");

    private final Speller speller;

    public SpellingRule(Speller speller) {
        this.speller = speller;
    }

    @Override
    public String name() {
        return "spelling";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var names = names(plan);
        Map<Word, Boolean> known = new HashMap<>();
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> {
            if (field.spot().field().filter(NAMES::contains).isPresent()) {
                return;
            }
            var told = new HashSet<Word>();
            for (var text : field.texts()) {
                for (var wording : text.wordings()) {
                    for (var word : suspects(wording, names)) {
                        boolean right = known.computeIfAbsent(word, it -> speller.isWord(it.language(), it.text()));
                        if (!right && told.add(word)) {
                            findings.add(finding(plan, field, word));
                        }
                    }
                }
            }
        });
        return findings;
    }

    private record Word(Language language, String text) {}

    private List<Word> suspects(Wording wording, Set<String> names) {
        if (!speller.speaks(wording.language())) {
            return List.of();
        }
        var suspects = new ArrayList<Word>();
        for (var word : PlanWords.of(wording.text())) {
            var letters = word.text();
            boolean small = letters.equals(letters.toLowerCase(Locale.ROOT));
            if (letters.length() >= SHORTEST
                    && !PlanWords.hasDigit(letters)
                    && (small || word.start() == 0 && WordForm.of(letters).isPlain())
                    && !names.contains(letters.toLowerCase(Locale.ROOT))) {
                suspects.add(new Word(wording.language(), letters));
            }
        }
        return suspects;
    }

    private Finding finding(Plan plan, TextField field, Word word) {
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.text()) + "(?![\\p{L}\\p{N}])");
        var fixes = speller.suggestions(word.language(), word.text()).stream()
                .limit(MOST_FIXES)
                .map(meant -> new QuickFix("writeInstead", List.of(meant), field.mended(
                        (text, language) -> language.equals(word.language())
                                ? whole.matcher(text).replaceAll(Matcher.quoteReplacement(meant))
                                : text,
                        plan.originalLanguage())))
                .toList();
        return field.spot().finding(
                this, Severity.HINT, List.of(word.text(), Texts.ownName(word.language())), fixes);
    }

    private static Set<String> names(Plan plan) {
        var names = new HashSet<String>();
        var head = plan.masthead();
        List.of(head.organization(), head.organizationInFull(), head.meeting(), head.place())
                .forEach(text -> add(text, names));
        plan.sources().forEach(source -> add(source.name(), names));
        plan.areas().forEach(area -> add(area.lead(), names));
        plan.activities().forEach(activity -> addNames(activity, names));
        return names;
    }

    private static void addNames(Activity activity, Set<String> names) {
        activity.participants().forEach(text -> add(text, names));
        activity.responsible().forEach(text -> add(text, names));
        activity.venue().map(Venue::wording).ifPresent(text -> add(text, names));
        activity.resources().stream().map(Resource::source).forEach(text -> add(text, names));
    }

    private static void add(LocalizedText text, Set<String> names) {
        text.wordings().forEach(wording -> PlanWords.of(wording.text())
                .forEach(word -> names.add(word.text().toLowerCase(Locale.ROOT))));
    }
}
