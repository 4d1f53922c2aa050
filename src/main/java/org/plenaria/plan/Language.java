// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language in which a plan is worded, as a BCP 47 tag of language, optional script and optional region
 * ({@code es}, {@code pt-BR}, {@code zh-Hant}).
 */
public record Language(String tag) implements Comparable<Language> {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");
    public static final Language PORTUGUESE = new Language("pt");
    public static final Language FRENCH = new Language("fr");

    /**
     * @throws IllegalArgumentException when the tag is not of the form above
     */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag such as es or pt-BR: " + tag);
        }
    }

    /** Whether a text has the form of a tag that {@link Language} accepts. */
    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** The locale by which dates and numbers of this language are written. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
