// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;

/** Light or dark, and the size of letters, for every window of the program. */
public final class Look {

    /** Set on the root of each scene while it is dark; our stylesheets' colours depend on it. */
    public static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final List<String> STYLESHEETS =
            List.of(
                    "/org/plenaria/ui/plenaria.css", "/org/plenaria/ui/timeline.css", "/org/plenaria/ui/inspector.css",
                    "/org/plenaria/ui/seeing.css", "/org/plenaria/ui/sharing.css");
    private static final List<String> ALL_SHEETS = Stream.concat(
                    STYLESHEETS.stream(), Stream.of("/org/plenaria/ui/export.css", "/org/plenaria/ui/print.css"))
            .toList();
    private static final String MADE = "data:";
    private static final double LETTERS = 13;
    private static final String FAMILY = Typeface.family();

    private final LiveSettings settings;
    private final ObservableValue<Boolean> dark;

    public Look(LiveSettings settings) {
        this.settings = settings;
        var system = Platform.getPreferences().colorSchemeProperty();
        dark = settings.property()
                .map(Settings::theme)
                .flatMap(choice -> system.map(scheme -> choice == ThemeChoice.DARK
                        || (choice == ThemeChoice.SYSTEM && scheme == ColorScheme.DARK)));
        useTheme(dark.getValue());
    }

    /** Whether the window is dark now. */
    public ObservableValue<Boolean> darkProperty() {
        return dark;
    }

    /** How large letters are, 1 for the usual size; lengths that go with the text grow along. */
    public double scale() {
        return settings.get().textSize() / 100.0;
    }

    private static void useTheme(boolean dark) {
        var theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }

    /**
     * Gives a scene the program's looks. It follows them while its window is shown: the settings and the system would
     * otherwise keep every dialog that ever was.
     */
    public void dress(Scene scene) {
        STYLESHEETS.stream()
                .filter(sheet -> Look.class.getResource(sheet) != null)
                .forEach(scene.getStylesheets()::add);
        CutTexts.explain(scene);
        OpaquePopups.mark(scene.getRoot());
        var shown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
        dark.when(shown).subscribe(now -> {
            useTheme(now);
            scene.getRoot().pseudoClassStateChanged(DARK, now);
        });
        settings.property().map(Settings::textSize).when(shown).subscribe(size -> resize(scene, size));
    }

    private static void resize(Scene scene, int percent) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(MADE));
        if (percent != 100) {
            scene.getStylesheets().add(IconSizes.sheet(ALL_SHEETS, percent));
        }
        scene.getRoot()
                .setStyle("-fx-font-family: \"" + FAMILY + "\"; -fx-font-size: " + LETTERS * percent / 100 + "px;");
    }
}
