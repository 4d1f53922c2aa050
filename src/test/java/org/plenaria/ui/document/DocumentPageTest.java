// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.SectionEdit;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plans;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class DocumentPageTest {

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = Desks.of(Plans.withActivities(Timeframe.annual()));
        desk.perform(new SectionEdit.Change<>(
                desk.plan().sections().getFirst().id(),
                SectionFields.PARAGRAPHS,
                List.of(text("In accordance with its by-laws."))));
        Desks.show(stage, new DocumentPage(desk), 800, 980);
    }

    @Test
    void the_masthead_is_written_where_it_is_printed(FxRobot robot) {
        robot.clickOn("#organization").write("Red GEALC");
        robot.clickOn("#symbol").write("PLAN/2020");
        robot.clickOn("#masthead-date").write("30 September 2019").push(KeyCode.ENTER);

        var masthead = desk.plan().masthead();
        assertThat(masthead.organization()).isEqualTo(text("Red GEALC"));
        assertThat(masthead.symbol()).contains("PLAN/2020");
        assertThat(masthead.date()).contains(LocalDate.of(2019, 9, 30));
    }

    @Test
    void the_language_of_the_original_is_chosen_where_it_is_printed(FxRobot robot) {
        var original = robot.lookup("#masthead-original").queryAs(MenuButton.class);
        assertThat(original.getText()).isEqualTo("ORIGINAL: ENGLISH");

        robot.interact(() -> item(original, "Spanish").fire());
        assertThat(desk.plan().masthead().original()).contains(Language.SPANISH);
        assertThat(original.getText()).isEqualTo("ORIGINAL: SPANISH");

        robot.interact(() -> item(original, "English").fire());
        assertThat(desk.plan().masthead().original()).isEmpty();
    }

    private static MenuItem item(MenuButton button, String text) {
        return button.getItems().stream()
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enter_splits_a_paragraph_and_backspace_joins_it_again(FxRobot robot) {
        var area = paragraphs(robot).getFirst();
        robot.clickOn(area);
        robot.interact(() -> area.positionCaret(18));
        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(written()).containsExactly(text("In accordance with"), text("its by-laws."));

        robot.interact(() -> {});
        robot.push(KeyCode.BACK_SPACE);
        assertThat(written()).containsExactly(text("In accordance with its by-laws."));
    }

    @Test
    void enter_at_the_end_begins_a_paragraph_that_counts_once_it_has_words(FxRobot robot) {
        robot.clickOn(paragraphs(robot).getFirst()).push(KeyCode.END).push(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(written()).hasSize(1);

        robot.write("More");
        assertThat(written()).containsExactly(text("In accordance with its by-laws."), text("More"));
    }

    @Test
    void what_was_added_to_a_paragraph_stays_when_the_keyboard_leaves_and_more_is_added(FxRobot robot) {
        var area = paragraphs(robot).getFirst();
        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END).write(" Also");
        robot.clickOn("#symbol");
        assertThat(area.getText()).isEqualTo("In accordance with its by-laws. Also");

        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END).write(" this");
        assertThat(written()).containsExactly(text("In accordance with its by-laws. Also this"));
    }

    @Test
    void a_section_is_added_after_the_areas_and_its_heading_has_the_keyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-section-after").queryAs(Button.class).fire());
        robot.interact(() -> {});
        robot.write("Annex");

        var added = desk.plan().sections().getLast();
        assertThat(added.placement()).isEqualTo(Placement.AFTER_AREAS);
        assertThat(added.heading()).isEqualTo(text("Annex"));
    }

    @Test
    void alt_and_the_arrows_move_a_section_and_it_keeps_the_keyboard(FxRobot robot) {
        robot.clickOn(robot.lookup("#section-heading").nth(1).<Node>query()).push(KeyCode.ALT, KeyCode.UP);
        robot.interact(() -> {});

        assertThat(desk.plan().sections().stream().map(one -> desk.plan().text(one.heading())))
                .containsExactly("Purpose", "Background");
        assertThat(robot.lookup("#section-heading").nth(0).query().isFocused()).isTrue();
    }

    @Test
    void a_section_is_deleted_by_its_button_and_comes_back_by_undo(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sections-before .section-tools .icon-only").nth(3)
                .queryAs(Button.class).fire());
        assertThat(desk.plan().sections()).hasSize(1);
        robot.interact(() -> desk.session().undo());

        assertThat(robot.lookup("#section-heading").queryAll()).hasSize(2);
    }

    @Test
    void an_area_leads_to_its_page(FxRobot robot) {
        robot.interact(() -> robot.lookup(".paper-area").queryAs(Button.class).fire());

        assertThat(desk.pageProperty().get()).isEqualTo(new Page.OfArea(desk.plan().areas().getFirst().id()));
    }

    private List<LocalizedText> written() {
        return desk.plan().sections().getFirst().paragraphs();
    }

    private static List<TextArea> paragraphs(FxRobot robot) {
        return robot.lookup("#paragraph").queryAllAs(TextArea.class).stream().toList();
    }
}
