// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where each system keeps what a program notes down between its runs: neither settings nor anybody's documents. */
final class StateFolder {

    /** Names another folder, for tests and for running from a stick. */
    static final String OVERRIDE = "plenaria.state";

    private StateFolder() {}

    /**
     * The folder: {@code %LOCALAPPDATA%\Plenaria} (which does not travel to other machines), {@code
     * ~/Library/Application Support/Plenaria}, or {@code $XDG_STATE_HOME/plenaria} with {@code ~/.local/state/plenaria}
     * in its place.
     */
    static Path of(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        var override = SettingsFolder.path(properties.apply(OVERRIDE));
        if (override.isPresent()) {
            return override.get();
        }
        var system = Optional.ofNullable(properties.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        var home = SettingsFolder.home(properties, environment);
        if (system.startsWith("windows")) {
            return SettingsFolder.path(environment.apply("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Plenaria");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Plenaria");
        }
        // The XDG Base Directory Specification: a relative path there is to be ignored.
        return SettingsFolder.path(environment.apply("XDG_STATE_HOME")).filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("plenaria");
    }
}
