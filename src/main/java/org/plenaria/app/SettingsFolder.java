// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where each system keeps a program's settings. */
final class SettingsFolder {

    /** Names another file for the settings, for tests and for running from a stick. */
    static final String OVERRIDE = "plenaria.settings";

    private static final String FILE = "settings.properties";

    private SettingsFolder() {}

    /**
     * The settings file: {@code %APPDATA%\Plenaria}, {@code ~/Library/Application Support/Plenaria}, or {@code
     * $XDG_CONFIG_HOME/plenaria} with {@code ~/.config/plenaria} in its place.
     */
    static Path file(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        var override = path(properties.apply(OVERRIDE));
        if (override.isPresent()) {
            return override.get();
        }
        var system = Optional.ofNullable(properties.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        var home = home(properties, environment);
        if (system.startsWith("windows")) {
            var roaming = path(environment.apply("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"));
            return roaming.resolve("Plenaria").resolve(FILE);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Plenaria").resolve(FILE);
        }
        // The XDG Base Directory Specification: a relative path there is to be ignored.
        var config = path(environment.apply("XDG_CONFIG_HOME")).filter(Path::isAbsolute)
                .orElse(home.resolve(".config"));
        return config.resolve("plenaria").resolve(FILE);
    }

    /** The person's own folder. */
    static Path home(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        // Java takes user.home from the list of users; what the person set for this session comes first.
        return path(environment.apply("HOME")).filter(Path::isAbsolute)
                .or(() -> path(properties.apply("user.home")))
                .orElse(Path.of("."));
    }

    static Optional<Path> path(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(it -> !it.isBlank()).map(Path::of);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
