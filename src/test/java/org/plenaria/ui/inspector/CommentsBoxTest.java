// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
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
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
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
