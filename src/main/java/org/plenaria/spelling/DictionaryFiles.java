// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;

/**
 * The two files of a dictionary.
 *
 * @param name of the language, and of the country if there is one: "es", "pt_BR"
 */
record DictionaryFiles(String name, Path affixes, Path words) {

    private static final Pattern NAME = Pattern.compile("([a-z]{2,3})([_-][A-Z]{2})?");

    /** The dictionary of an affix file; empty for other files, and where the words are missing. */
    static Optional<DictionaryFiles> of(Path affixes) {
        var file = affixes.getFileName().toString();
        var name = file.substring(0, file.length() - ".aff".length());
        var words = affixes.resolveSibling(name + ".dic");
        return NAME.matcher(name).matches() && Files.isRegularFile(words)
                ? Optional.of(new DictionaryFiles(name.replace('-', '_'), affixes, words))
                : Optional.empty();
    }

    /** How well it fits a language: 0 is best; empty where it does not. */
    Optional<Integer> fit(Language language) {
        var wanted = language.tag().replace('-', '_');
        var tongue = language.locale().getLanguage();
        if (name.equals(wanted)) {
            return Optional.of(0);
        }
        if (!name.equals(tongue) && !name.startsWith(tongue + "_")) {
            return Optional.empty();
        }
        boolean usual = name.equals(tongue) || name.equals(tongue + "_" + usualCountry(tongue));
        return Optional.of(usual ? 1 : 2);
    }

    private static String usualCountry(String tongue) {
        return switch (tongue) {
            case "en" -> "US";
            case "pt" -> "BR";
            default -> tongue.toUpperCase(Locale.ROOT);
        };
    }
}
