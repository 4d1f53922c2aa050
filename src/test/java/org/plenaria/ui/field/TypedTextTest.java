// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class TypedTextTest {

    private final List<String> written = new ArrayList<>();
    private final List<KeyCode> leftToTheWindow = new ArrayList<>();
    private TextField field;
    private TypedText typed;
    private boolean refuses;

    @Start
    void start(Stage stage) {
        field = new TextField();
        typed = new TypedText(field, text -> {
            if (!refuses) {
                written.add(text);
                typed.show(text);
            }
            return !refuses;
        });
        typed.startWith("Regional workshop");
        var box = new VBox(new TextField(), field);
        box.setOnKeyPressed(event -> leftToTheWindow.add(event.getCode()));
        Desks.show(stage, box, 300, 200);
    }

    @Test
    void every_letter_is_in_the_plan_at_once(FxRobot robot) {
        robot.clickOn(field).push(KeyCode.END).write("s!");

        assertThat(written).containsExactly("Regional workshops", "Regional workshops!");
    }

    @Test
    void a_change_from_elsewhere_leaves_the_caret_where_it_was(FxRobot robot) {
        robot.clickOn(field);
        robot.interact(() -> {
            field.positionCaret(3);
            typed.show("Regional workshop in Lima");
        });

        assertThat(field.getText()).isEqualTo("Regional workshop in Lima");
        assertThat(field.getCaretPosition()).isIn(3, 25);
        assertThat(written).isEmpty();
    }

    @Test
    void esc_gives_back_the_text_that_was_found(FxRobot robot) {
        robot.clickOn(field).push(KeyCode.END).write("xyz").push(KeyCode.ESCAPE);

        assertThat(field.getText()).isEqualTo("Regional workshop");
        assertThat(written.getLast()).isEqualTo("Regional workshop");
    }

    @Test
    void undo_is_left_to_the_window(FxRobot robot) {
        robot.clickOn(field).push(KeyCode.END).write("x").push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(field.getText()).isEqualTo("Regional workshopx");
        assertThat(leftToTheWindow).contains(KeyCode.Z);
    }

    @Test
    void letters_that_the_plan_does_not_take_are_taken_back(FxRobot robot) {
        refuses = true;
        robot.clickOn(field).push(KeyCode.END).write("x");
        robot.interact(() -> {});

        assertThat(field.getText()).isEqualTo("Regional workshop");
    }
}
