// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.check.TextField;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** All texts of a plan that a translation needs, in the order of the plan. */
public record TranslationSheet(List<TranslatedText> texts) {

    public TranslationSheet {
        texts = List.copyOf(texts);
    }

    /** The texts of a plan that have an original wording. */
    public static TranslationSheet of(Plan plan, Language language) {
        var texts = new ArrayList<TranslatedText>();
        TextField.each(plan, field -> {
            for (int i = 0; i < field.texts().size(); i++) {
                var text = new TranslatedText(field, i, plan.originalLanguage(), language);
                if (!text.originalWording().isBlank()) {
                    texts.add(text);
                }
            }
        });
        return new TranslationSheet(texts);
    }

    /** How many stand so. */
    public int count(TranslatedText.State state) {
        return (int) texts.stream().filter(text -> text.state() == state).count();
    }

    /** How the same original was translated elsewhere in the plan, each way once. */
    public List<String> elsewhere(TranslatedText text) {
        return texts.stream()
                .filter(one -> !one.isAt(text) && one.originalWording().equals(text.originalWording()))
                .filter(one -> one.state() == TranslatedText.State.FINE)
                .map(TranslatedText::translation)
                .filter(one -> !one.equals(text.translation()))
                .distinct()
                .toList();
    }

    /** The text at the same place, if it is still there. */
    public Optional<TranslatedText> at(TranslatedText place) {
        return texts.stream().filter(place::isAt).findFirst();
    }

    /** The originals that are translated in several ways. */
    public Set<String> drifting() {
        return texts.stream()
                .filter(text -> text.state() != TranslatedText.State.MISSING)
                .collect(Collectors.groupingBy(
                        TranslatedText::originalWording, LinkedHashMap::new,
                        Collectors.mapping(TranslatedText::translation, Collectors.toSet())))
                .entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
