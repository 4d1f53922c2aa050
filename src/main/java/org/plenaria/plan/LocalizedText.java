// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A text a reader sees, in one or several languages, or in none yet ({@link #isAbsent()}).
 *
 * @param wordings at most one a language, in the order of the language tags
 */
public record LocalizedText(List<Wording> wordings, UnknownFields unknown) {

    private static final LocalizedText NONE = new LocalizedText(List.of(), UnknownFields.NONE);

    /**
     * @throws IllegalArgumentException when two wordings have the same language
     */
    public LocalizedText {
        var languages = new HashSet<Language>();
        for (var wording : wordings) {
            if (!languages.add(wording.language())) {
                throw new IllegalArgumentException("two wordings in the same language: " + wording.language());
            }
        }
        wordings = wordings.size() < 2
                ? List.copyOf(wordings)
                : wordings.stream().sorted(Comparator.comparing(Wording::language)).toList();
    }

    /** The text nobody has written yet. */
    public static LocalizedText none() {
        return NONE;
    }

    /** A text in one language; blank gives the absent text. */
    public static LocalizedText of(Language language, String text) {
        return text.isBlank() ? NONE : new LocalizedText(List.of(new Wording(language, text)), UnknownFields.NONE);
    }

    public boolean isAbsent() {
        return wordings.isEmpty() && unknown.isEmpty();
    }

    /** The wording in exactly this language. */
    public Optional<Wording> wording(Language language) {
        for (var wording : wordings) {
            if (wording.language().equals(language)) {
                return Optional.of(wording);
            }
        }
        return Optional.empty();
    }

    /** The text in exactly this language. */
    public Optional<String> in(Language language) {
        return wording(language).map(Wording::text);
    }

    /**
     * The text to show a reader who asked for a language: in that language, else in the original, else in any.
     *
     * @return "" when the text is absent
     */
    public String show(Language wanted, Language original) {
        return in(wanted).or(() -> in(original)).orElseGet(() -> wordings.isEmpty() ? "" : wordings.getFirst().text());
    }

    /**
     * The same text with this wording in one language; blank removes that language. The other languages stay, and a
     * translation keeps the note of what it was made from.
     */
    public LocalizedText with(Language language, String text) {
        var madeFrom = wording(language).flatMap(Wording::madeFrom);
        var kept = wording(language).map(Wording::unknown).orElse(UnknownFields.NONE);
        return replace(
                language, text.isBlank() ? Optional.empty() : Optional.of(new Wording(language, text, madeFrom, kept)));
    }

    /** The same text with a translation, noting the original's present wording as what it was made from. */
    public LocalizedText withTranslation(Language language, String text, Language original) {
        var kept = wording(language).map(Wording::unknown).orElse(UnknownFields.NONE);
        return replace(
                language,
                text.isBlank() ? Optional.empty() : Optional.of(new Wording(language, text, in(original), kept)));
    }

    /**
     * The same text as a person typing in a language leaves it: a word in the plan's original language, or a
     * translation of the original as it stands.
     */
    public LocalizedText written(Language language, String text, Language original) {
        return language.equals(original) ? with(language, text) : withTranslation(language, text, original);
    }

    /** Whether the wording in a language translated an original that has changed since. */
    public boolean isOutOfDate(Language language, Language original) {
        return wording(language)
                .flatMap(Wording::madeFrom)
                .filter(from -> !in(original).equals(Optional.of(from)))
                .isPresent();
    }

    private LocalizedText replace(Language language, Optional<Wording> next) {
        if (wording(language).equals(next)) {
            return this;
        }
        var all = new ArrayList<Wording>(wordings);
        all.removeIf(wording -> wording.language().equals(language));
        next.ifPresent(all::add);
        return all.isEmpty() && unknown.isEmpty() ? NONE : new LocalizedText(all, unknown);
    }
}
