// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class LookTest {

    private final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN.withTheme(ThemeChoice.LIGHT));
    private Look look;
    private Stage stage;

    @Start
    void start(Stage given) {
        look = new Look(settings);
        stage = given;
    }

    @Test
    void aWindowBecomesDarkWhileItIsShownAndWhenItComesBack(FxRobot robot) {
        robot.interact(() -> stage.setScene(dressed()));
        robot.interact(stage::show);
        assertThat(isDark()).isFalse();

        robot.interact(() -> settings.change(it -> it.withTheme(ThemeChoice.DARK)));
        assertThat(isDark()).isTrue();

        robot.interact(stage::hide);
        robot.interact(() -> settings.change(it -> it.withTheme(ThemeChoice.LIGHT)));
        robot.interact(stage::show);
        assertThat(isDark()).isFalse();
    }

    @Test
    void aWindowThatWasClosedIsForgotten(FxRobot robot) {
        var scene = new WeakReference<?>[1];
        robot.interact(() -> {
            var dialog = new Stage();
            dialog.setScene(dressed());
            scene[0] = new WeakReference<>(dialog.getScene());
            dialog.show();
        });
        robot.interact(() -> robot.robotContext().getWindowFinder().listWindows().forEach(window -> {
            if (window != stage) {
                window.hide();
            }
        }));

        QuickRobot.until(() -> {
            System.gc();
            return scene[0].refersTo(null);
        });
    }

    @Test
    void aMenuThatCannotBeTransparentIsNotWhiteBesideItsCorners(FxRobot robot) {
        robot.interact(() -> stage.setScene(dressed()));
        robot.interact(stage::show);
        var menu = new ContextMenu(new MenuItem("Delete"));
        robot.interact(() -> menu.show(stage));
        robot.interact(() -> {
            OpaquePopups.dress(menu, () -> true);
            OpaquePopups.dress(stage, () -> true);
        });

        assertThat(((Color) menu.getScene().getFill()).getBrightness()).isLessThan(0.3);
        assertThat(menu.getScene().getRoot().getPseudoClassStates()).contains(OpaquePopups.OPAQUE);
        assertThat(stage.getScene().getFill()).as("the window itself").isEqualTo(Color.WHITE);
        robot.interact(menu::hide);
    }

    private Scene dressed() {
        var scene = new Scene(new StackPane(), 200, 100);
        look.dress(scene);
        return scene;
    }

    private boolean isDark() {
        return stage.getScene().getRoot().getPseudoClassStates().contains(Look.DARK);
    }
}
