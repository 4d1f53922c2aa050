// SPDX-License-Identifier: Apache-2.0
package org.plenaria.messages;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one part of the program in one language, from
 * {@code org/plenaria/messages/<part>[_<language>].properties}: UTF-8, and {@link MessageFormat} patterns where a text
 * has arguments.
 */
public final class Messages {

    /** The languages the program speaks; the first is used where another is missing. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("pt"), Locale.FRENCH);

    private static final ResourceBundle.Control NO_SURPRISES = new OwnLanguages();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of a part of the program, in English where the language is not one of ours.
     *
     * @param part the bundle's name, such as "phrases"
     */
    public static Messages of(String part, Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.plenaria.messages." + part, locale, NO_SURPRISES), locale);
    }

    /**
     * The text of a key with its arguments filled in, numbers as this language writes them.
     *
     * @throws java.util.MissingResourceException when there is no such key: a fault of the program, found by its tests
     */
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * The text of a key with words filled in. Where its pattern wants a number ({@code {1,number}}), the word there is
     * read as one in plain notation ("1300000.50").
     *
     * @throws java.util.MissingResourceException as {@link #text} does
     */
    public String textOfWords(String key, List<String> words) {
        if (words.isEmpty()) {
            return text(key);
        }
        var pattern = new MessageFormat(bundle.getString(key), locale);
        var wanted = pattern.getFormatsByArgumentIndex();
        var arguments = new Object[words.size()];
        for (int i = 0; i < arguments.length; i++) {
            boolean number = i < wanted.length && wanted[i] instanceof NumberFormat;
            arguments[i] = number ? new BigDecimal(words.get(i)) : words.get(i);
        }
        return pattern.format(arguments);
    }

    /** Looks for the files there are and for no others: each that is missing costs a look into every jar. */
    private static final class OwnLanguages extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return LANGUAGES.stream()
                    .skip(1)
                    .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                    .findFirst()
                    .map(language -> List.of(language, Locale.ROOT))
                    .orElse(List.of(Locale.ROOT));
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null; // as its contract has it: no other language than the one asked for
        }
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }
}
