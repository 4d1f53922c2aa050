// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Language;

/** The labels by which fields are announced, in all languages, in the singular and in the plural. */
public final class Labels {

    /**
     * What a label means.
     *
     * @param plural whether it announces several ("Products:")
     */
    public record Meaning(FieldKind kind, boolean plural) {}

    private final Map<Language, Map<String, Meaning>> byLanguage = new LinkedHashMap<>();

    public Labels(Vocabulary vocabulary) {
        for (var language : WordList.LANGUAGES) {
            var meanings = new LinkedHashMap<String, Meaning>();
            for (var kind : FieldKind.values()) {
                for (var word : vocabulary.words("label." + kind.key(), language)) {
                    meanings.putIfAbsent(word.replace("(s)", ""), new Meaning(kind, false));
                    if (word.contains("(s)")) {
                        meanings.putIfAbsent(word.replace("(s)", "s"), new Meaning(kind, true));
                        meanings.putIfAbsent(word, new Meaning(kind, true));
                    }
                }
            }
            byLanguage.put(language, meanings);
        }
    }

    /** What a folded label means; a word of several languages is read in the preferred one. */
    public Optional<Meaning> meaning(String folded, Language preferred) {
        var own = byLanguage.getOrDefault(preferred, Map.of()).get(folded);
        if (own != null) {
            return Optional.of(own);
        }
        return byLanguage.values().stream()
                .filter(meanings -> meanings.containsKey(folded))
                .map(meanings -> meanings.get(folded))
                .findFirst();
    }

    /** A regular expression for every label there is, on folded text. */
    public String pattern() {
        return Vocabulary.anyOf(byLanguage.values().stream()
                .flatMap(meanings -> meanings.keySet().stream())
                .distinct()
                .toList());
    }
}
