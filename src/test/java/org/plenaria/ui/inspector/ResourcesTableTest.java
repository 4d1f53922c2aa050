// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class ResourcesTableTest {

    private Desk desk;
    private Id activity;
    private Id other;

    @Start
    void start(Stage stage) {
        var plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual())
                .withCurrency(Optional.of(Currency.getInstance("USD")));
        desk = new Desks(plan, "es").desk();
        activity = Plans.activity(plan, "A").id();
        other = Plans.activity(plan, "B").id();
        Desks.select(desk, activity);
        Desks.show(stage, new InspectorPane(desk), InspectorPane.USUAL_WIDTH, 950);
    }

    @Test
    void a_source_with_its_amount_is_typed_from_left_to_right(FxRobot robot) {
        addSource(robot, "Fondo BPR");
        robot.clickOn(cell(robot, "amount-cell")).write("1.234,50");
        robot.clickOn(cell(robot, "secured-cell"));

        var resource = resources(activity).getFirst();
        assertThat(desk.plan().text(resource.source())).isEqualTo("Fondo BPR");
        assertThat(resource.amount()).contains(new BigDecimal("1234.50"));
        assertThat(resource.secured()).isPresent();
        assertThat(total(robot)).isEqualTo("1.234,50");
        assertThat(robot.lookup("Importe (USD)").tryQuery()).isPresent();
    }

    @Test
    void a_blank_line_never_reaches_the_plan(FxRobot robot) {
        robot.clickOn("Añadir fuente");
        robot.interact(() -> {});
        robot.clickOn("#title");
        robot.interact(() -> {});

        assertThat(resources(activity)).isEmpty();
        assertThat(robot.lookup(".resource-line").queryAll()).isEmpty();
        assertThat(Desks.steps(desk)).isZero();
    }

    @Test
    void what_is_no_amount_is_explained_at_its_line(FxRobot robot) {
        addSource(robot, "Fondo");
        robot.clickOn(cell(robot, "amount-cell")).write("1.5").push(KeyCode.ENTER);

        assertThat(robot.lookup("Esto no es un importe. Escríbalo así: 18.500,50.").tryQuery()).isPresent();
        assertThat(resources(activity).getFirst().amount()).isEmpty();
    }

    @Test
    void a_source_given_to_several_activities_has_an_id_of_its_own_in_each(FxRobot robot) {
        robot.interact(() -> Desks.select(desk, activity, other));
        addSource(robot, "BID");

        assertThat(resources(activity)).hasSize(1);
        assertThat(resources(other)).hasSize(1);
        assertThat(resources(activity).getFirst().id()).isNotEqualTo(resources(other).getFirst().id());
        assertThat(Desks.steps(desk)).isEqualTo(1);
    }

    @Test
    void what_was_added_to_a_source_stays_when_the_keyboard_leaves_and_more_is_added(FxRobot robot) {
        addSource(robot, "Fondo");
        robot.clickOn("#title");
        robot.clickOn(cell(robot, "source-cell")).push(KeyCode.END).write(" A");
        robot.clickOn("#title");
        robot.clickOn(cell(robot, "source-cell")).push(KeyCode.END).write("B");

        assertThat(desk.plan().text(resources(activity).getFirst().source())).isEqualTo("Fondo AB");
    }

    @Test
    void a_line_is_removed_by_its_cross(FxRobot robot) {
        addSource(robot, "BID");
        robot.interact(() -> ((javafx.scene.control.Button) cell(robot, "remove")).fire());

        assertThat(resources(activity)).isEmpty();
        assertThat(total(robot)).isEmpty();
    }

    private static void addSource(FxRobot robot, String name) {
        robot.clickOn("Añadir fuente");
        robot.interact(() -> {});
        robot.write(name);
    }

    private static Node cell(FxRobot robot, String style) {
        return robot.lookup("#resources .lines ." + style).query();
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#resources-total").queryAs(Label.class).getText();
    }

    private List<Resource> resources(Id id) {
        return desk.plan().activity(id).orElseThrow().activity().resources();
    }
}
