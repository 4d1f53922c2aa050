// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;

class StartTest {

    @TempDir
    Path folder;

    @Test
    void theLanguageAskedForComesBeforeTheOneKeptAndTheSystems() {
        assertThat(ScreenLanguage.choose(Optional.of("fr"), Optional.of("pt"), Locale.of("es", "UY")).getLanguage())
                .isEqualTo("fr");
        assertThat(ScreenLanguage.choose(Optional.empty(), Optional.of("pt"), Locale.of("es", "UY")).getLanguage())
                .isEqualTo("pt");
        assertThat(ScreenLanguage.choose(Optional.empty(), Optional.empty(), Locale.of("es", "UY")))
                .isEqualTo(Locale.of("es", "UY"));
        assertThat(ScreenLanguage.choose(Optional.of("xx"), Optional.empty(), Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theCommandLineNamesAFileAndALanguage() {
        assertThat(WindowArguments.of(List.of("--lang", "es", "year.plan.json")))
                .isEqualTo(new WindowArguments(Optional.of(Path.of("year.plan.json")), Optional.of("es")));
        assertThat(WindowArguments.of(List.of("--lang=pt")))
                .isEqualTo(new WindowArguments(Optional.empty(), Optional.of("pt")));
        assertThat(WindowArguments.of(List.of())).isEqualTo(new WindowArguments(Optional.empty(), Optional.empty()));
    }

    @Test
    void settingsAreKeptWhereEachSystemKeepsThem() {
        assertThat(place(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of()))
                .isEqualTo(Path.of("/home/ana/.config/plenaria/settings.properties"));
        assertThat(place(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of("XDG_CONFIG_HOME", "/conf")))
                .isEqualTo(Path.of("/conf/plenaria/settings.properties"));
        assertThat(place(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(Path.of("/home/ana/.config/plenaria/settings.properties"));
        assertThat(place(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of("HOME", "/tmp/guest")))
                .isEqualTo(Path.of("/tmp/guest/.config/plenaria/settings.properties"));
        assertThat(place(Map.of("os.name", "Mac OS X", "user.home", "/Users/ana"), Map.of()))
                .isEqualTo(Path.of("/Users/ana/Library/Application Support/Plenaria/settings.properties"));
        assertThat(place(Map.of("os.name", "Windows 11", "user.home", "/u"), Map.of("APPDATA", "/u/Roaming")))
                .isEqualTo(Path.of("/u/Roaming/Plenaria/settings.properties"));
        assertThat(place(Map.of("plenaria.settings", "/stick/s.properties"), Map.of()))
                .isEqualTo(Path.of("/stick/s.properties"));
    }

    @Test
    void whatIsNotedDownBetweenRunsLiesWhereEachSystemKeepsSuchThings() {
        assertThat(state(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of()))
                .isEqualTo(Path.of("/home/ana/.local/state/plenaria"));
        assertThat(state(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(Path.of("/state/plenaria"));
        assertThat(state(Map.of("os.name", "Linux", "user.home", "/home/ana"), Map.of("XDG_STATE_HOME", "relative")))
                .isEqualTo(Path.of("/home/ana/.local/state/plenaria"));
        assertThat(state(Map.of("os.name", "Mac OS X", "user.home", "/Users/ana"), Map.of()))
                .isEqualTo(Path.of("/Users/ana/Library/Application Support/Plenaria"));
        assertThat(state(Map.of("os.name", "Windows 11", "user.home", "/u"), Map.of("LOCALAPPDATA", "/u/Local")))
                .isEqualTo(Path.of("/u/Local/Plenaria"));
        assertThat(state(Map.of("plenaria.state", "/stick/state"), Map.of())).isEqualTo(Path.of("/stick/state"));
    }

    private static Path state(Map<String, String> properties, Map<String, String> environment) {
        return StateFolder.of(properties::get, environment::get);
    }

    private static Path place(Map<String, String> properties, Map<String, String> environment) {
        return SettingsFolder.file(properties::get, environment::get);
    }

    @Test
    void settingsSurviveARestart() {
        var file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
        var settings = Settings.FIRST_RUN.withTextSize(130);

        file.write(settings);

        assertThat(new SettingsFile(folder.resolve("new").resolve("settings.properties")).read()).isEqualTo(settings);
    }

    @Test
    void aSettingsFileThatCannotBeReadOrWrittenNeverStopsTheProgram() throws IOException {
        var broken = folder.resolve("broken.properties");
        Files.write(broken, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(new SettingsFile(broken).read()).isEqualTo(Settings.FIRST_RUN);

        var aFolder = new SettingsFile(folder);
        assertThat(aFolder.read()).isEqualTo(Settings.FIRST_RUN);
        aFolder.write(Settings.FIRST_RUN.withTextSize(90));
        assertThat(folder).isDirectory();
    }

    @Test
    void aBrokenSettingsFileIsKeptBesideAndSpokenOf() throws IOException {
        var file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=dark\ntext.size=huge\n");
        var settings = new SettingsFile(file);

        assertThat(settings.read().theme()).isEqualTo(ThemeChoice.DARK);

        var kept = folder.resolve("settings-broken.properties");
        assertThat(settings.trouble()).contains(
                new SettingsFile.Trouble(List.of("text.size"), Optional.of(kept)));
        assertThat(kept).hasContent("theme=dark\ntext.size=huge\n");
        settings.write(settings.read());
        assertThat(new SettingsFile(file).trouble()).isEmpty();
    }
}
