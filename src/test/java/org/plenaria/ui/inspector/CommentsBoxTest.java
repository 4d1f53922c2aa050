// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class CommentsBoxTest {

    private Desk desk;
    private InspectorPane pane;
    private Id activity;

    @Start
    void start(Stage stage) {
        desk = Desks.of(Plans.withActivities(Timeframe.annual()));
        activity = Plans.activity(desk.plan(), "A").id();
        pane = new InspectorPane(desk);
        Desks.select(desk, activity);
        Desks.show(stage, pane, InspectorPane.USUAL_WIDTH, 950);
    }

    @Test
    void a_comment_is_signed_dated_and_about_the_activity_and_the_name_is_remembered(FxRobot robot) {
        write(robot, "#comment-add", "We could host it.");
        robot.clickOn(field(robot, "#comment-add .comment-name")).write("Delegation A");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        var comment = desk.plan().comments().getFirst();
        assertThat(comment.author()).isEqualTo("Delegation A");
        assertThat(comment.date()).isEqualTo(LocalDate.of(2020, 4, 14));
        assertThat(comment.target().element()).contains(activity);
        assertThat(pane.commentAuthorProperty().get()).isEqualTo("Delegation A");
    }

    @Test
    void words_marked_in_a_field_are_what_the_next_comment_is_about(FxRobot robot) {
        robot.clickOn(robot.lookup("#title").lookup(".text-area").<javafx.scene.Node>query());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        write(robot, "#comment-add", "Say it in full.");
        robot.clickOn(field(robot, "#comment-add .comment-name")).write("Chile");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        var target = desk.plan().comments().getFirst().target();
        assertThat(target.field()).contains("title");
        assertThat(target.quote()).contains("A");
    }

    @Test
    void nobody_is_asked_for_a_name_before_writing(FxRobot robot) {
        assertThat(robot.lookup("#comment-add .comment-signature").<javafx.scene.Node>query().isVisible()).isFalse();
        assertThat(robot.lookup("#comment-field").<javafx.scene.Node>query().getParent().isVisible()).isFalse();
    }

    @Test
    void a_comment_without_a_name_waits_for_it(FxRobot robot) {
        write(robot, "#comment-add", "We could host it.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.plan().comments()).isEmpty();
        assertThat(field(robot, "#comment-add .comment-name").isFocused()).isTrue();
    }

    @Test
    void a_comment_is_accepted_with_an_answer_and_can_be_reopened(FxRobot robot) {
        addComment(robot);
        robot.clickOn("Accept");
        write(robot, "#comment-answer", "With thanks.");
        assertThat(((TextField) field(robot, "#comment-answer .comment-name")).getText())
                .as("who commented last need not be who decides").isEmpty();
        robot.clickOn(field(robot, "#comment-answer .comment-name")).write("Secretariat");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        var comment = desk.plan().comments().getFirst();
        assertThat(comment.state()).isEqualTo(CommentState.ACCEPTED);
        assertThat(comment.decision()).contains(new Decision(
                Optional.of("With thanks."),
                Optional.of("Secretariat"),
                Optional.of(LocalDate.of(2020, 4, 14)),
                UnknownFields.NONE));

        robot.clickOn("Reopen");
        assertThat(desk.plan().comments().getFirst().state()).isEqualTo(CommentState.OPEN);
    }

    @Test
    void the_next_decision_is_offered_the_name_that_signed_the_last_one(FxRobot robot) {
        addComment(robot);
        robot.clickOn("Accept");
        robot.clickOn(field(robot, "#comment-answer .comment-name")).write("The chair");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        addComment(robot);
        robot.clickOn("Decline");

        assertThat(((TextField) field(robot, "#comment-answer .comment-name")).getText()).isEqualTo("The chair");
    }

    @Test
    void what_is_half_written_waits_while_another_activity_is_looked_at(FxRobot robot) {
        addComment(robot);
        robot.clickOn("Accept");
        write(robot, "#comment-answer", "With thanks to");
        write(robot, "#comment-add", "One more thing");
        robot.interact(() -> desk.select(Selection.NONE));
        robot.interact(() -> Desks.select(desk, activity));

        assertThat(((TextInputControl) field(robot, "#comment-answer .comment-text")).getText())
                .isEqualTo("With thanks to");
        assertThat(((TextInputControl) field(robot, "#comment-add .comment-text")).getText())
                .isEqualTo("One more thing");

        robot.clickOn(robot.lookup("#comment-answer .word-button").<Node>query());
        robot.interact(() -> desk.select(Selection.NONE));
        robot.interact(() -> Desks.select(desk, activity));
        assertThat(robot.lookup("#comment-answer").queryAll()).as("given up").isEmpty();
    }

    @Test
    void a_new_comment_begun_for_one_activity_does_not_turn_up_at_another(FxRobot robot) {
        write(robot, "#comment-add", "About A");
        robot.interact(() -> desk.select(Selection.NONE));

        assertThat(((TextInputControl) field(robot, "#comment-add .comment-text")).getText()).isEmpty();
    }

    @Test
    void the_form_of_a_decision_opens_in_sight(FxRobot robot) {
        addComment(robot);
        robot.interact(() -> pane.setMaxHeight(480));
        robot.interact(() -> robot.lookup("Accept").<Button>query().fire());
        QuickRobot.settle();

        var button = robot.lookup("#comment-answer .accent").<Node>query();
        double bottom = button.localToScene(button.getLayoutBounds()).getMaxY();
        assertThat(bottom).isLessThanOrEqualTo(pane.localToScene(0, 480).getY());
    }

    @Test
    void a_reply_stands_under_its_comment_and_goes_with_it(FxRobot robot) {
        addComment(robot);
        robot.clickOn("Reply");
        write(robot, "#comment-reply", "Which month?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.plan().comments().getLast().replyTo()).contains(desk.plan().comments().getFirst().id());
        assertThat(robot.lookup(".comment.reply").queryAll()).hasSize(1);

        robot.clickOn(robot.lookup("Delete").<Node>query());
        assertThat(desk.plan().comments()).isEmpty();
    }

    private void addComment(FxRobot robot) {
        robot.interact(() -> pane.commentAuthorProperty().set("Secretariat"));
        write(robot, "#comment-add", "We could host it.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static void write(FxRobot robot, String form, String text) {
        robot.clickOn(field(robot, form + " .comment-text")).write(text);
    }

    private static Node field(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }
}
