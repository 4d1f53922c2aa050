// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class FieldsTest {

    private final AtomicReference<Optional<BigDecimal>> amountInPlan =
            new AtomicReference<>(Optional.of(new BigDecimal("1234.50")));
    private final AtomicReference<String> chosen = new AtomicReference<>("");
    private AmountField amount;
    private GrowingTextArea area;
    private Segments<String> segments;
    private TextField completed;

    @Start
    void start(Stage stage) {
        amount = new AmountField(Locale.of("es"), value -> {
            amountInPlan.set(value);
            return true;
        });
        amount.amount().startWith(amountInPlan.get());
        area = GrowingTextArea.ofOneParagraph();
        segments = new Segments<>(one -> one, one -> one, chosen::set);
        segments.offer(List.of("S1", "S2", "Annual"), 3);
        segments.show(Optional.of("S2"));
        completed = new TextField();
        Completion.replacing(completed, typed -> List.of("Virtual", "Virtual exchanges"));
        Desks.show(stage, new VBox(10, amount, area, segments, completed), 260, 400);
    }

    @Test
    void an_amount_is_shown_and_read_in_the_screens_language(FxRobot robot) {
        assertThat(amount.getText()).isEqualTo("1.234,50");

        retype(robot, "2.500,75");

        assertThat(amountInPlan.get()).contains(new BigDecimal("2500.75"));
    }

    @Test
    void what_is_no_amount_stays_in_the_field_with_its_reason_and_the_plan_keeps_the_last_one(FxRobot robot) {
        retype(robot, "a lot");
        robot.clickOn(area);

        assertThat(amount.getText()).isEqualTo("a lot");
        assertThat(amount.amount().errorProperty().get()).hasValueSatisfying(
                reason -> assertThat(reason).contains("18.500,50"));
        assertThat(amountInPlan.get()).contains(new BigDecimal("1234.50"));

        robot.clickOn(amount).push(KeyCode.ESCAPE);
        assertThat(amount.getText()).isEqualTo("1.234,50");
        assertThat(amount.amount().errorProperty().get()).isEmpty();
    }

    @Test
    void a_look_into_a_field_changes_nothing(FxRobot robot) {
        robot.interact(() -> amount.amount().startWith(Optional.of(new BigDecimal("1234.5"))));
        amountInPlan.set(Optional.empty());

        robot.clickOn(amount).clickOn(area);

        assertThat(amountInPlan.get()).isEmpty();
    }

    @Test
    void a_text_area_is_as_high_as_its_text_and_tab_leaves_it(FxRobot robot) {
        double low = area.getHeight();
        robot.interact(() -> area.setText("A text that is far too long to stand on one line of so narrow a field"));
        QuickRobot.settle();

        assertThat(area.getHeight()).isGreaterThan(low * 1.5);

        robot.clickOn(area).push(KeyCode.TAB);
        assertThat(area.isFocused()).isFalse();
        assertThat(area.getText()).doesNotContain("\t");
    }

    @Test
    void pasted_line_breaks_become_spaces_in_a_title(FxRobot robot) {
        robot.interact(() -> area.replaceSelection("Regional\r\n  workshop"));

        assertThat(area.getText()).isEqualTo("Regional workshop");
    }

    @Test
    void arrows_pass_over_choices_and_enter_makes_one(FxRobot robot) {
        robot.interact(() -> segments.buttonOf("S2").orElseThrow().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(chosen.get()).isEmpty();

        robot.push(KeyCode.ENTER);
        assertThat(chosen.get()).isEqualTo("Annual");
        assertThat(segments.buttonOf("S2").orElseThrow().isSelected()).isTrue();
    }

    @Test
    void a_word_is_completed_by_keyboard_without_losing_the_field(FxRobot robot) {
        robot.clickOn(completed).write("vi").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(completed.getText()).isEqualTo("Virtual exchanges");
        assertThat(completed.isFocused()).isTrue();
    }

    @Test
    void without_a_choice_the_words_stay_as_typed(FxRobot robot) {
        robot.clickOn(completed).write("vi").push(KeyCode.ESCAPE).push(KeyCode.TAB);

        assertThat(completed.getText()).isEqualTo("vi");
    }

    private void retype(FxRobot robot, String text) {
        robot.clickOn(amount).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }
}
