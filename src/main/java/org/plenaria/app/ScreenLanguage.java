// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;

/** Which language the program speaks. */
final class ScreenLanguage {

    private ScreenLanguage() {}

    /**
     * The first of these that the program speaks: the one asked for on the command line, the one in the settings, the
     * system's; else English. The country of the system stays, for dates and numbers.
     */
    static Locale choose(Optional<String> asked, Optional<String> kept, Locale system) {
        return asked.flatMap(tag -> spoken(Locale.forLanguageTag(tag), system))
                .or(() -> kept.flatMap(tag -> spoken(Locale.forLanguageTag(tag), system)))
                .or(() -> spoken(system, system))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(Locale wanted, Locale system) {
        if (Messages.LANGUAGES.stream().noneMatch(it -> it.getLanguage().equals(wanted.getLanguage()))) {
            return Optional.empty();
        }
        return Optional.of(wanted.getLanguage().equals(system.getLanguage()) ? system : wanted);
    }
}
