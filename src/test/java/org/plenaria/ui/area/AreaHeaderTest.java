// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.AreaEdit;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class AreaHeaderTest {

    private Desk desk;
    private AreaHeader header;

    @Start
    void start(Stage stage) {
        desk = Desks.of(Plans.withActivities(Timeframe.annual()));
        header = new AreaHeader(desk, area().id());
        Desks.show(stage, header, 700, 300);
    }

    @Test
    void the_head_line_counts_the_activities(FxRobot robot) {
        assertThat(robot.lookup(".area-facts").queryLabeled().getText()).startsWith("3.1").endsWith("1 activity");
    }

    @Test
    void the_name_is_edited_where_it_stands(FxRobot robot) {
        robot.interact(header::editName);
        robot.write("Open data");
        assertThat(area().name()).isEqualTo(text("Open data"));
        assertThat(Desks.steps(desk)).isEqualTo(1);

        robot.push(KeyCode.ESCAPE);
        assertThat(area().name()).isEqualTo(text("Area"));
    }

    @Test
    void a_click_on_the_objective_edits_it_and_leaving_shows_it_as_text(FxRobot robot) {
        robot.clickOn(robot.lookup(".objective-flow").<Node>query()).write("Publish more");
        robot.push(KeyCode.ENTER);

        assertThat(area().objective()).isEqualTo(text("Publish more"));
        assertThat(robot.lookup("#area-objective").query().isVisible()).isFalse();
        assertThat(robot.lookup(".objective-text").queryAs(Text.class).getText()).isEqualTo("Publish more");
    }

    @Test
    void a_long_objective_is_cut_after_three_lines_until_more_is_asked_for(FxRobot robot) {
        var long_ = "Strengthen reliable and safe transactions across borders. ".repeat(12).strip();
        robot.interact(() -> desk.perform(new AreaEdit.Change<>(area().id(), AreaFields.OBJECTIVE, text(long_))));
        robot.interact(() -> header.getScene().getRoot().layout());
        assertThat(robot.lookup(".objective-text").queryAs(Text.class).getText()).endsWith("…");

        robot.clickOn("more");
        robot.interact(() -> header.getScene().getRoot().layout());
        assertThat(robot.lookup(".objective-text").queryAs(Text.class).getText()).isEqualTo(long_);
    }

    @Test
    void a_colour_is_chosen_from_the_swatches(FxRobot robot) {
        robot.clickOn("#area-colour");
        robot.clickOn(robot.lookup(".swatch-row .swatch").nth(2).<Node>query());

        assertThat(area().colour()).isEqualTo(Colour.PALETTE.get(2));
        assertThat(robot.lookup(".colour-field").queryAs(TextInputControl.class).getText())
                .isEqualTo(Colour.PALETTE.get(2).hex());
    }

    private Area area() {
        return desk.plan().areas().getFirst();
    }
}
