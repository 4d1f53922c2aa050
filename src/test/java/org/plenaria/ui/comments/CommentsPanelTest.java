// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Desks;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class CommentsPanelTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 3);

    private final List<Place> gone = new ArrayList<>();
    private Desk desk;
    private Id activity;
    private CommentsPanel panel;

    @Start
    void start(Stage stage) {
        var plan = Plans.plus(Plans.withActivities(Timeframe.annual()), "Other", Timeframe.annual());
        activity = plan.areas().getLast().activities().getFirst().id();
        var onVenue = new CommentTarget(
                Optional.of(activity), Optional.of("venue"), Optional.empty(), UnknownFields.NONE);
        desk = Desks.of(plan.withComments(List.of(
                Comment.open(onVenue, "Chile", DAY, "In Santiago?"),
                Comment.open(CommentTarget.of(plan.areas().getFirst().id()), "Peru", DAY, "A good area."),
                Comment.open(CommentTarget.plan(), "Cuba", DAY, "Thanks.").withState(CommentState.NOTED))));
        panel = new CommentsPanel(desk, gone::add, "Chair", () -> {});
        Desks.show(stage, panel, 950, 300);
    }

    @Test
    void openCommentsAreDecidedOneAfterTheOtherFromTheKeyboard(FxRobot robot) {
        assertThat(authors(robot)).containsExactly("Peru", "Chile");

        robot.interact(panel::focusList);
        robot.interact(() -> robot.lookup("#comments-answer").queryAs(TextField.class).setText("With pleasure."));
        robot.push(KeyCode.A);
        robot.push(KeyCode.N);

        assertThat(authors(robot)).isEmpty();
        assertThat(desk.plan().comments()).extracting(Comment::state)
                .containsExactly(CommentState.NOTED, CommentState.ACCEPTED, CommentState.NOTED);
        var decision = desk.plan().comments().get(1).decision().orElseThrow();
        assertThat(decision.answer()).contains("With pleasure.");
        assertThat(decision.by()).contains("Chair");
    }

    @Test
    void filtersNarrowTheListAndEnterGoesToTheFieldACommentIsAbout(FxRobot robot) {
        choose(robot, "#comments-state", Optional.empty());
        assertThat(authors(robot)).containsExactly("Cuba", "Peru", "Chile");
        choose(robot, "#comments-author", Optional.of("Chile"));
        assertThat(authors(robot)).containsExactly("Chile");
        choose(robot, "#comments-author", Optional.empty());
        choose(robot, "#comments-area", Optional.of(desk.plan().areas().getLast().id()));
        assertThat(authors(robot)).containsExactly("Chile");

        robot.interact(panel::focusList);
        robot.push(KeyCode.ENTER);

        assertThat(gone).containsExactly(new Place(
                new Page.OfArea(desk.plan().areas().getLast().id()), Optional.of(activity), Optional.of("venue")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String box, Optional<?> value) {
        robot.interact(() -> robot.lookup(box).queryAs(ComboBox.class).setValue(value));
    }

    private static List<String> authors(FxRobot robot) {
        ListView<Comment> list = robot.lookup("#comments-list").query();
        return list.getItems().stream().map(Comment::author).toList();
    }
}
