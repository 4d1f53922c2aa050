// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;
import static org.plenaria.plan.Plans.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.check.Checks;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class InspectorPaneTest {

    private static final Timeframe SECOND_SEMESTER = Timeframe.of(Period.semester(2));

    private Desks desks;
    private Desk desk;
    private InspectorPane pane;
    private Id first;
    private Id second;

    @Start
    void start(Stage stage) {
        desks = new Desks(Plans.withActivities(SECOND_SEMESTER, SECOND_SEMESTER, Timeframe.annual()), "en");
        desk = desks.desk();
        first = activity(desk.plan(), "A").id();
        second = activity(desk.plan(), "B").id();
        pane = new InspectorPane(desk);
        Desks.select(desk, first);
        Desks.show(stage, pane, InspectorPane.USUAL_WIDTH, 950);
    }

    @Test
    void theFieldsOfWhatTheFilterHidesSaySoAndOfferToShowAll(FxRobot robot) {
        assertThat(pane.lookup("#hidden-note").getParent().isVisible()).as("without a filter").isFalse();

        robot.interact(() -> desk.lens().filterProperty().set(TimelineFilter.ALL.withText("no such words")));
        assertThat(pane.lookup("#hidden-note").getParent().isVisible()).isTrue();

        robot.interact(() -> ((Button) pane.lookup("#hidden-show-all")).fire());
        assertThat(pane.lookup("#hidden-note").getParent().isVisible()).isFalse();
        assertThat(desk.lens().filterProperty().get()).isEqualTo(TimelineFilter.ALL);
    }

    @Test
    void a_title_typed_in_one_go_is_one_step_of_undo_and_esc_restores_it(FxRobot robot) {
        robot.clickOn("#title").push(KeyCode.END).write("bc");
        desks.pause();
        robot.write("d");
        assertThat(shown(first).title()).isEqualTo(text("Abcd"));
        assertThat(Desks.steps(desk)).isEqualTo(2);

        robot.push(KeyCode.ESCAPE);
        assertThat(shown(first).title()).isEqualTo(text("A"));
    }

    @Test
    void undo_from_elsewhere_is_shown_without_taking_the_keyboard(FxRobot robot) {
        robot.clickOn("#title").push(KeyCode.END).write("bc");
        robot.interact(() -> desk.session().undo());

        assertThat(input(robot, "#title").getText()).isEqualTo("A");
        assertThat(input(robot, "#title").isFocused()).isTrue();
    }

    @Test
    void choosing_a_semester_keeps_it_a_semester(FxRobot robot) {
        robot.clickOn("1st sem.");

        assertThat(shown(first).timeframe()).isEqualTo(Timeframe.of(Period.semester(1)));
        assertThat(robot.lookup("#start").query().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void asking_for_dates_begins_with_the_days_of_the_semester(FxRobot robot) {
        robot.clickOn("Dates…");
        assertThat(shown(first).timeframe())
                .isEqualTo(Timeframe.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31)));

        retype(robot, "#end", "30 Sep 2020");
        robot.push(KeyCode.ENTER);
        assertThat(shown(first).timeframe())
                .isEqualTo(Timeframe.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));
    }

    @Test
    void without_a_timeframe_dates_wait_for_the_authors_own(FxRobot robot) {
        robot.interact(() -> desk.perform(
                new ActivityEdit.Change<>(first, ActivityFields.TIMEFRAME, Timeframe.unstated())));
        robot.clickOn("Dates…");
        assertThat(shown(first).timeframe()).isEqualTo(Timeframe.unstated());

        retype(robot, "#start", "1 Sep 2020");
        assertThat(shown(first).timeframe()).isEqualTo(Timeframe.unstated());
        retype(robot, "#end", "2020-09-30");
        assertThat(shown(first).timeframe())
                .isEqualTo(Timeframe.of(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 30)));
    }

    @Test
    void a_day_without_its_year_still_goes_to_the_activity_it_was_typed_for(FxRobot robot) {
        robot.clickOn("Dates…");
        retype(robot, "#end", "30 Sep");
        robot.interact(() -> Desks.select(desk, second));

        assertThat(shown(first).timeframe())
                .isEqualTo(Timeframe.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));
        assertThat(shown(second).timeframe()).isEqualTo(SECOND_SEMESTER);
    }

    @Test
    void a_number_is_pinned_by_typing_and_released_by_the_pin(FxRobot robot) {
        retype(robot, "#pinnedNumber", "3.1.9");
        assertThat(shown(first).pinnedNumber()).contains("3.1.9");

        robot.clickOn("#pin");
        assertThat(shown(first).pinnedNumber()).isEmpty();
        assertThat(input(robot, "#pinnedNumber").getText()).isEqualTo("3.1.1");
    }

    @Test
    void a_number_cleared_shows_again_once_the_keyboard_leaves(FxRobot robot) {
        robot.clickOn("#pinnedNumber").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.clickOn("#title");

        assertThat(input(robot, "#pinnedNumber").getText()).isEqualTo("3.1.1");
    }

    @Test
    void a_place_typed_over_an_open_venue_is_a_place_and_esc_opens_it_again(FxRobot robot) {
        robot.interact(() -> desk.perform(
                new ActivityEdit.Change<>(first, ActivityFields.VENUE, Optional.of(Venue.toBeDefined()))));
        robot.clickOn("#venue").write("Lima");
        assertThat(shown(first).venue()).contains(Venue.place(text("Lima")));

        robot.push(KeyCode.ESCAPE);
        assertThat(shown(first).venue()).contains(Venue.toBeDefined());
    }

    @Test
    void the_usual_words_of_a_kind_mean_that_kind(FxRobot robot) {
        robot.clickOn("#venue").write("virtual");
        assertThat(shown(first).venue()).contains(Venue.virtual());

        robot.write(" exchanges");
        assertThat(shown(first).venue().map(Venue::kind)).contains(VenueKind.VIRTUAL);
        assertThat(shown(first).venue().map(Venue::wording)).contains(text("virtual exchanges"));
    }

    @Test
    void several_activities_are_changed_as_one_step(FxRobot robot) {
        robot.interact(() -> Desks.select(desk, first, second));
        assertThat(input(robot, "#title").getPromptText()).isEqualTo("Several values");

        robot.clickOn("#status");
        robot.interact(() -> status(robot).setValue(Optional.of(Status.DONE)));
        assertThat(shown(first).status()).contains(Status.DONE);
        assertThat(shown(second).status()).contains(Status.DONE);
        assertThat(Desks.steps(desk)).isEqualTo(1);

        robot.interact(() -> desk.session().undo());
        assertThat(shown(second).status()).isEmpty();
    }

    @Test
    void typing_for_several_activities_is_one_step_too(FxRobot robot) {
        robot.interact(() -> Desks.select(desk, first, second));
        robot.clickOn(robot.lookup("#participants .growing").<Node>query()).write("15 countries");

        assertThat(shown(second).participants()).containsExactly(text("15 countries"));
        assertThat(Desks.steps(desk)).isEqualTo(1);
    }

    @Test
    void responsible_and_products_go_to_the_plan(FxRobot robot) {
        robot.clickOn(robot.lookup("#responsible .chip-input").<Node>query()).write("Uruguay;OAS;");
        robot.clickOn(robot.lookup("#products .growing").<Node>query()).write("Report");

        assertThat(shown(first).responsible()).containsExactly(text("Uruguay"), text("OAS"));
        assertThat(shown(first).products()).containsExactly(text("Report"));
    }

    @Test
    void a_participant_added_to_twice_has_both_additions(FxRobot robot) {
        var field = robot.lookup("#participants .growing").<Node>query();
        robot.clickOn(field).write("15 countries");
        robot.clickOn("#title");
        robot.clickOn(field).push(KeyCode.END).write(" and");
        robot.clickOn("#title");
        robot.clickOn(field).push(KeyCode.END).write(" IDB");

        assertThat(shown(first).participants()).containsExactly(text("15 countries and IDB"));
    }

    @Test
    void keys_in_the_timeframe_popup_stay_in_it_and_esc_gives_back_the_timeframe(FxRobot robot) {
        var behind = new ArrayList<KeyCode>();
        pane.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> behind.add(event.getCode()));
        robot.clickOn("\u22ef");
        robot.push(KeyCode.DELETE).push(KeyCode.X);
        robot.clickOn("#timeframe-popup-words").write("by March");
        assertThat(shown(first).timeframe()).isEqualTo(new Timeframe.AsWritten("by March"));

        robot.push(KeyCode.ESCAPE);
        assertThat(shown(first).timeframe()).isEqualTo(SECOND_SEMESTER);
        assertThat(robot.lookup("#timeframe-popup-words").tryQuery()).isEmpty();
        assertThat(shown(first).title()).isEqualTo(text("A"));
        assertThat(behind).isEmpty();
    }

    @Test
    void progress_is_a_number_between_0_and_100_or_nothing(FxRobot robot) {
        robot.interact(() -> pane.focusField("progress"));
        robot.write("45").push(KeyCode.ENTER);
        assertThat(shown(first).progress()).isEqualTo(OptionalInt.of(45));

        robot.push(KeyCode.CONTROL, KeyCode.A).write("450").push(KeyCode.ENTER);
        assertThat(shown(first).progress()).isEqualTo(OptionalInt.of(45));
        assertThat(robot.lookup("Write a whole number from 0 to 100.").tryQuery()).isPresent();
    }

    @Test
    void another_language_begins_with_the_original_in_grey(FxRobot robot) {
        robot.interact(() -> desk.shownLanguageProperty().set(Language.SPANISH));
        assertThat(input(robot, "#title").getText()).isEmpty();
        assertThat(input(robot, "#title").getPromptText()).isEqualTo("A");

        robot.clickOn("#title").write("Taller");
        assertThat(shown(first).title().in(Language.SPANISH)).contains("Taller");
        assertThat(shown(first).title().in(Language.ENGLISH)).contains("A");
    }

    @Test
    void with_nothing_selected_the_area_or_the_plan_is_shown(FxRobot robot) {
        robot.interact(() -> {
            desk.select(org.plenaria.ui.Selection.NONE);
            desk.pageProperty().set(new Page.OfArea(desk.plan().areas().getFirst().id()));
        });
        robot.clickOn("#lead").write("Chile");
        assertThat(desk.plan().areas().getFirst().lead()).isEqualTo(text("Chile"));

        robot.interact(() -> desk.pageProperty().set(new Page.Document()));
        robot.clickOn("24 months");
        assertThat(desk.plan().calendar().months()).isEqualTo(24);
    }

    @Test
    void a_finding_is_mended_by_one_click(FxRobot robot) {
        robot.interact(() -> {
            desk.perform(new ActivityEdit.Change<>(first, ActivityFields.VENUE, Optional.of(Venue.toBeDefined())));
            desk.findingsProperty().set(Checks.standard().run(desk.plan()).stream()
                    .filter(finding -> finding.field().equals(Optional.of("venue")))
                    .toList());
        });
        robot.clickOn("Set to virtual");

        assertThat(shown(first).venue()).contains(Venue.virtual());
    }

    @Test
    void nothing_is_wider_than_the_panel(FxRobot robot) {
        robot.interact(() -> robot.lookup(".fold").queryAll()
                .forEach(fold -> ((org.plenaria.ui.field.Fold) fold).setOpen(true)));
        robot.interact(() -> pane.layout());
        var scroll = robot.lookup(".inspector > .scroll-pane").queryAs(ScrollPane.class);

        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 0.5);
    }

    @Test
    void segments_say_which_semester_holds(FxRobot robot) {
        assertThat(robot.lookup("2nd sem.").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.interact(() -> desk.perform(new ActivityEdit.Change<>(
                first, ActivityFields.TIMEFRAME, Timeframe.of(List.of(Period.month(3), Period.month(5))))));

        assertThat(robot.lookup("2nd sem.").queryAs(ToggleButton.class).isSelected()).isFalse();
        assertThat(robot.lookup(".timeframe-field .field-note").queryLabeled().getText())
                .contains("March").contains("May");
    }

    private Activity shown(Id id) {
        return desk.plan().activity(id).orElseThrow().activity();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<Status>> status(FxRobot robot) {
        return robot.lookup("#status").queryAs(ComboBox.class);
    }

    private static TextInputControl input(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private static void retype(FxRobot robot, String query, String text) {
        robot.clickOn(robot.lookup(query).<TextField>query()).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }
}
