// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;

/** The language of messages: known before the command line is understood, because errors are told in it. */
final class ScreenLocale {

    private static final String OPTION = CommandSpecs.LANGUAGE_OF_SCREEN;

    private ScreenLocale() {}

    /** The tag asked for by {@code --lang es} or {@code --lang=es}. */
    static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(OPTION + "=")) {
                return Optional.of(arguments.get(i).substring(OPTION.length() + 1));
            }
            if (arguments.get(i).equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    static boolean isSpoken(String tag) {
        return isSpoken(Locale.forLanguageTag(tag));
    }

    /** The language asked for, else the system's; English where the program does not speak it. */
    static Locale choose(List<String> arguments, Locale system) {
        var wanted = asked(arguments).filter(ScreenLocale::isSpoken).map(Locale::forLanguageTag).orElse(system);
        return isSpoken(wanted) ? wanted : Locale.ENGLISH;
    }

    private static boolean isSpoken(Locale locale) {
        return Messages.LANGUAGES.contains(Locale.of(locale.getLanguage()));
    }
}
