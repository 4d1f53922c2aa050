// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class BudgetPageTest {

    private Desk desk;
    private Id first;
    private Id second;

    @Start
    void start(Stage stage) {
        var plan = Plans.withActivities(
                Timeframe.of(Period.semester(1)), Timeframe.of(Period.semester(2)), Timeframe.annual());
        desk = Desks.of(plan);
        first = Plans.activity(plan, "A").id();
        second = Plans.activity(plan, "B").id();
        give(first, Resource.from(text("IDB")));
        give(second, Resource.from(text("IDB")), Resource.from(text("OAS")));
        Desks.show(stage, new BudgetPage(desk), 900, 900);
    }

    @Test
    void a_plan_without_amounts_has_its_activities_counted_and_the_page_says_so(FxRobot robot) {
        assertThat(robot.lookup("#budget-note").queryAs(Labeled.class).getText())
                .startsWith("This plan names no amounts.");
        assertThat(figures(robot, "#by-area .grid-total")).containsExactly("Total", "3", "2", "1", "1");
    }

    @Test
    void the_totals_are_those_of_the_query(FxRobot robot) {
        giveAmounts(robot);
        var total = BudgetTable.of(desk.plan()).total();

        assertThat(robot.lookup("#fact-total").queryLabeled().getText())
                .isEqualTo(desk.phrases().amount(total.total().total()));
        assertThat(figures(robot, "#by-time .grid-total")).containsExactly(
                "Total", "3,500.50", "3,000", "500.50", "3,000", "500.50", "–", "1");
    }

    @Test
    void a_figure_leads_to_the_activities_behind_it(FxRobot robot) {
        giveAmounts(robot);
        robot.interact(() -> robot.lookup("#by-area .grid-line.grid-cell").nth(2).queryAs(Button.class).fire());

        assertThat(desk.selection().activities()).containsExactly(second);
        assertThat(desk.pageProperty().get()).isEqualTo(new Page.OfArea(desk.plan().areas().getFirst().id()));
    }

    @Test
    void bars_can_be_drawn_by_time(FxRobot robot) {
        assertThat(robot.lookup(".bar-label").queryAll()).hasSize(1);
        robot.clickOn("By time");

        assertThat(robot.lookup(".bar-label").queryAll()).hasSize(3);
    }

    private void giveAmounts(FxRobot robot) {
        robot.interact(() -> {
            give(first, amount("IDB", "3000", true));
            give(second, amount("OAS", "500.50", false));
        });
    }

    private static Resource amount(String source, String amount, boolean secured) {
        return Resource.from(text(source))
                .withAmount(Optional.of(new BigDecimal(amount)))
                .withSecured(Optional.of(secured));
    }

    private void give(Id activity, Resource... resources) {
        desk.perform(new ActivityEdit.Change<>(activity, ActivityFields.RESOURCES, List.of(resources)));
    }

    private static List<String> figures(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
