// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Terms that are always to be translated alike.
 *
 * @param terms the original of each, with its translation
 */
public record Glossary(Map<String, String> terms) {

    public Glossary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** Reads "term = translation", one a line; other lines are left out. */
    public static Glossary read(String lines) {
        var terms = new LinkedHashMap<String, String>();
        lines.lines().forEach(line -> {
            var parts = line.split("=", 2);
            if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
                terms.put(parts[0].strip(), parts[1].strip());
            }
        });
        return new Glossary(terms);
    }

    /** The glossary as lines that {@link #read} reads. */
    public String written() {
        return terms.entrySet().stream()
                .map(term -> term.getKey() + " = " + term.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The terms that stand in the original and are translated otherwise. */
    public List<Map.Entry<String, String>> missed(TranslatedText text) {
        return text.state() == TranslatedText.State.MISSING
                ? List.of()
                : terms.entrySet().stream()
                        .filter(term -> has(text.originalWording(), term.getKey()))
                        .filter(term -> !has(text.translation(), term.getValue()))
                        .toList();
    }

    /** Whether a word or several stand in a text as whole words, whatever their capitals. */
    private static boolean has(String text, String term) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
