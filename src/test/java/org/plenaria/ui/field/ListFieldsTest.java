// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plans;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class ListFieldsTest {

    private final AtomicReference<List<LocalizedText>> products =
            new AtomicReference<>(List.of(text("Report"), text("Guide")));
    private final AtomicReference<List<LocalizedText>> responsible =
            new AtomicReference<>(List.of(text("Uruguay"), text("OAS")));
    private TextList list;
    private ChipField chips;
    private TextField elsewhere;

    @Start
    void start(Stage stage) {
        var desk = Desks.of(Plans.empty());
        list = new TextList(desk, "Products", "", _ -> List.of(), (next, _) -> {
            products.set(next);
            list.show(next, false);
            return true;
        });
        list.show(products.get(), true);
        chips = new ChipField(desk, "", _ -> List.of(), (next, _) -> {
            responsible.set(next);
            chips.show(next, false);
            return true;
        });
        chips.show(responsible.get(), true);
        elsewhere = new TextField();
        Desks.show(stage, new VBox(10, list, chips, elsewhere), 300, 400);
    }

    @Test
    void enter_begins_the_next_product_and_a_blank_one_goes_by_itself(FxRobot robot) {
        robot.clickOn(list.first()).push(KeyCode.END).push(KeyCode.ENTER);
        robot.interact(() -> {});
        robot.write("Study");
        assertThat(products.get()).containsExactly(text("Report"), text("Study"), text("Guide"));

        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(robot.lookup(".growing").queryAll()).hasSize(4);
        robot.clickOn(elsewhere);
        robot.interact(() -> {});
        assertThat(robot.lookup(".growing").queryAll()).hasSize(3);
    }

    @Test
    void what_was_added_to_a_product_stays_when_the_keyboard_leaves_and_more_is_added(FxRobot robot) {
        robot.clickOn(list.first()).push(KeyCode.END).write(" new");
        robot.clickOn(elsewhere);
        assertThat(list.first().getText()).isEqualTo("Report new");

        robot.clickOn(list.first()).push(KeyCode.END).write("er");
        assertThat(products.get()).containsExactly(text("Report newer"), text("Guide"));
    }

    @Test
    void alt_and_the_arrows_move_a_product_and_keep_the_keyboard_in_it(FxRobot robot) {
        var first = list.first();
        robot.clickOn(first).push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> {});

        assertThat(products.get()).containsExactly(text("Guide"), text("Report"));
        assertThat(first.isFocused()).isTrue();
    }

    @Test
    void clearing_a_product_takes_it_out(FxRobot robot) {
        robot.clickOn(list.first()).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);

        assertThat(products.get()).containsExactly(text("Guide"));
    }

    @Test
    void a_change_from_elsewhere_leaves_the_other_lines_alone(FxRobot robot) {
        var first = list.first();
        robot.clickOn(first);
        robot.interact(() -> list.show(List.of(text("Report"), text("Guide"), text("Study")), false));

        assertThat(list.first()).isSameAs(first);
        assertThat(first.isFocused()).isTrue();
    }

    @Test
    void a_comma_ends_a_name_and_what_stands_in_the_input_counts_already(FxRobot robot) {
        robot.clickOn(chips.input()).write("IDB,Pe");
        assertThat(responsible.get()).containsExactly(text("Uruguay"), text("OAS"), text("IDB"), text("Pe"));

        robot.clickOn(elsewhere);
        assertThat(robot.lookup(".chip").queryAll()).hasSize(4);
    }

    @Test
    void backspace_takes_the_last_name_out_and_alt_left_moves_one(FxRobot robot) {
        robot.clickOn(chips.input()).push(KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(responsible.get()).containsExactly(text("OAS"), text("Uruguay"));

        robot.clickOn(chips.input()).push(KeyCode.BACK_SPACE);
        assertThat(responsible.get()).containsExactly(text("OAS"));
    }

    @Test
    void a_name_is_edited_where_it_stands(FxRobot robot) {
        robot.doubleClickOn("Uruguay").write(" (chair)").push(KeyCode.ENTER);

        assertThat(responsible.get()).containsExactly(text("Uruguay (chair)"), text("OAS"));
    }
}
