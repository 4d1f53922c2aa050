// SPDX-License-Identifier: Apache-2.0
package org.plenaria.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language, and none is left over. */
class BundlesTest {

    private static final List<String> TRANSLATIONS = List.of("es", "pt", "fr");

    private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr");

    private static final List<String> ENDINGS_OF_FINDINGS = List.of(".plan", ".area", ".section");

    private static final SortedSet<String> LITERALS = Bundles.literals();

    static List<String> parts() {
        return Bundles.parts();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyKeyIsThereInEveryLanguage(String part) {
        var english = Bundles.texts(part, "en").keySet();

        for (var language : TRANSLATIONS) {
            assertThat(Bundles.texts(part, language).keySet()).as(part + " in " + language).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyTranslationSpeaksOfTheSameArguments(String part) {
        var english = Bundles.texts(part, "en");

        for (var language : TRANSLATIONS) {
            Bundles.texts(part, language).forEach((key, text) -> assertThat(Bundles.placeholders(text))
                    .as(part + " " + key + " in " + language)
                    .isEqualTo(Bundles.placeholders(english.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyTextWithArgumentsIsAPatternThatHidesNothingBehindAnApostrophe(String part) {
        for (var language : LANGUAGES) {
            Bundles.texts(part, language).forEach((key, text) -> {
                if (!Bundles.placeholders(text).isEmpty()) {
                    var place = part + " " + key + " in " + language;
                    assertThatCode(() -> new MessageFormat(text)).as(place).doesNotThrowAnyException();
                    assertThat(text.replaceAll("''|'[{}]'", "")).as(place).doesNotContain("'");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noTextIsBlankAndNoKeyIsGivenTwice(String part) {
        for (var language : LANGUAGES) {
            assertThat(Bundles.texts(part, language).values()).as(part + " in " + language).noneMatch(String::isBlank);
            assertThat(Bundles.keysGivenTwice(part, language)).as(part + " in " + language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noKeyIsLeftOver(String part) {
        assertThat(Bundles.texts(part, "en").keySet()).allMatch(key -> isUsed(part, key));
    }

    private static boolean isUsed(String part, String key) {
        return LITERALS.contains(key)
                || (!part.equals("findings") && isPutTogetherByPrefix(key))
                || isPutTogetherByEnding(key)
                || (part.equals("findings") && LITERALS.contains(nameIn(key)));
    }

    // "status.under.way" is used where the program says "status." + something.
    private static boolean isPutTogetherByPrefix(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (LITERALS.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    // "reading.line.path" is used where the program says "reading", ".line" and ".path".
    private static boolean isPutTogetherByEnding(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            var head = key.substring(0, dot);
            if (LITERALS.contains(key.substring(dot)) && (LITERALS.contains(head) || isPutTogetherByEnding(head))) {
                return true;
            }
        }
        return false;
    }

    // A rule's sentence is keyed by its name and perhaps where it looked, a fix by its name.
    private static String nameIn(String key) {
        for (var ending : ENDINGS_OF_FINDINGS) {
            if (key.endsWith(ending)) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key.startsWith("fix.") ? key.substring("fix.".length()) : key;
    }
}
