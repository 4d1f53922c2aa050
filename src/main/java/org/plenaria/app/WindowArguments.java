// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window was asked for on the command line.
 *
 * @param file the plan to open
 * @param language the tag of the screen's language
 */
record WindowArguments(Optional<Path> file, Optional<String> language) {

    private static final String LANGUAGE = "--lang";
    private static final String PLAN_FILE = ".json";

    /** Whether the arguments can only mean the window: none, or the name of a plan file. */
    static boolean areJustAFile(String[] arguments) {
        return arguments.length == 0
                || (arguments.length == 1 && !arguments[0].startsWith("-") && arguments[0].endsWith(PLAN_FILE));
    }

    static WindowArguments of(List<String> arguments) {
        Optional<Path> file = Optional.empty();
        Optional<String> language = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(LANGUAGE + "=")) {
                language = Optional.of(argument.substring(LANGUAGE.length() + 1));
            } else if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                i++;
                language = Optional.of(arguments.get(i));
            } else if (!argument.startsWith("-") && file.isEmpty()) {
                file = path(argument);
            }
        }
        return new WindowArguments(file, language);
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
