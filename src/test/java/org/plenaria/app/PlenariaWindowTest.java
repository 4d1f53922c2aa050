// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlenariaWindowTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        new PlenariaWindow().start(stage);
    }

    @Test
    void the_window_opens_without_a_screen(FxRobot robot) {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Plenaria");
        assertThat(robot.lookup(".label").queryAs(Label.class).getText()).isEqualTo("Plenaria");
    }

    @Test
    void the_window_has_its_icon_in_every_size() {
        assertThat(stage.getIcons()).hasSize(8).noneMatch(icon -> icon.isError());
    }
}
