// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/** How a plan writes its words: for each word, whatever its capitals, accents and hyphens, the forms it has. */
final class WordUse {

    /** Where and how one form is used. */
    static final class Uses {
        final List<TextField> fields = new ArrayList<>(1);
        int times;
        boolean everSmall;

        private void add(TextField field, String word) {
            times++;
            everSmall |= !Character.isUpperCase(word.charAt(0));
            if (fields.isEmpty() || fields.getLast() != field) {
                fields.add(field);
            }
        }
    }

    /** A word in a language, folded. */
    record Key(Language language, String folded) {}

    private final Map<Key, Map<WordForm, Uses>> words = new LinkedHashMap<>();

    static WordUse of(Plan plan) {
        var use = new WordUse();
        var fields = new ArrayList<TextField>();
        TextField.each(plan, fields::add);
        fields.forEach(use::addWords);
        fields.forEach(use::addPairs);
        return use;
    }

    /** The words that have two forms or more. */
    Map<Key, Map<WordForm, Uses>> ofSeveralForms() {
        var several = new LinkedHashMap<Key, Map<WordForm, Uses>>();
        words.forEach((key, forms) -> {
            if (forms.size() > 1) {
                several.put(key, forms);
            }
        });
        return several;
    }

    private void addWords(TextField field) {
        // The masthead sets names and places in capitals by custom.
        boolean masthead = field.is(PlanFields.MASTHEAD.name());
        for (var text : field.texts()) {
            for (var wording : text.wordings()) {
                if (PlanWords.isAllCapitals(wording.text())) {
                    continue;
                }
                for (var word : PlanWords.of(wording.text())) {
                    var form = WordForm.of(word.text());
                    if (word.text().length() > 2 && !PlanWords.hasDigit(word.text())
                            && !(masthead && form.isCapitals())) {
                        words.computeIfAbsent(key(wording.language(), word.text()), _ -> new LinkedHashMap<>(2))
                                .computeIfAbsent(form, _ -> new Uses())
                                .add(field, word.text());
                    }
                }
            }
        }
    }

    /** Two words that stand elsewhere as one. */
    private void addPairs(TextField field) {
        for (var text : field.texts()) {
            for (var wording : text.wordings()) {
                var all = PlanWords.of(wording.text());
                for (int i = 0; i + 1 < all.size(); i++) {
                    var first = all.get(i);
                    var second = all.get(i + 1);
                    if (first.text().length() < 3 || second.text().length() < 3
                            || second.start() != first.end() + 1
                            || wording.text().charAt(first.end()) != ' ') {
                        continue;
                    }
                    var forms = words.get(key(wording.language(), first.text() + second.text()));
                    if (forms != null && forms.keySet().stream().anyMatch(form -> form.text().indexOf('-') < 0)) {
                        var pair = wording.text().substring(first.start(), second.end());
                        forms.computeIfAbsent(WordForm.of(pair), _ -> new Uses()).add(field, pair);
                    }
                }
            }
        }
    }

    private static Key key(Language language, String word) {
        var folded = FoldedText.fold(word);
        return new Key(language, folded.indexOf('-') < 0 ? folded : folded.replace("-", ""));
    }
}
