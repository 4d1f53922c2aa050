// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class TimelineHandsTest {

    private final Milestone draft = new Milestone(
            Id.fresh(), LocalizedText.of(Language.ENGLISH, "Draft"), LocalDate.of(2020, 5, 11), UnknownFields.NONE);
    private Plan plan = SamplePlans.workPlan();
    private Id workshop = plan.areas().getFirst().activities().get(1).id();
    private PlanSession session;
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var area = plan.areas().getFirst();
        plan = plan.withAreas(List.of(area.withActivities(area.activities().stream()
                .map(one -> one.id().equals(workshop)
                        ? one.withMilestones(List.of(draft)).withProgress(OptionalInt.of(30))
                        : one)
                .toList())));
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        session = PlanSession.untitled(plan, clock);
        desk = new Desk(session, Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.area(area.id()));
        stage.setScene(new Scene(new StackPane(view), 900, 640));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void aMilestoneIsDraggedAndEscapeLeavesItWhereItWas(FxRobot robot) {
        var from = find(handle -> handle instanceof Handle.OnMilestone);
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(30, 0));
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertThat(session.plan()).isSameAs(plan);

        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(20, 0)).moveTo(from.add(46, 0)).drop();
        assertThat(milestone()).isBetween(LocalDate.of(2020, 6, 5), LocalDate.of(2020, 6, 15));
    }

    @Test
    void theKeysMoveAMilestoneByWhatIsChosen(FxRobot robot) {
        select(robot);
        robot.type(KeyCode.M);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(milestone()).isEqualTo("2020-05-12");
        robot.interact(() -> view.options().snapProperty().set(Snap.MONTH));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(milestone()).isEqualTo("2020-06-01");
    }

    @Test
    void progressIsDraggedByItsHandleAndChangedByKeys(FxRobot robot) {
        var from = find(handle -> handle instanceof Handle.OnProgress);
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(20, 0)).moveTo(from.add(60, 0)).drop();
        int dragged = workshop().progress().orElseThrow();
        assertThat(dragged).isGreaterThan(40);

        select(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(workshop().progress()).hasValue(dragged - 10);
    }

    @Test
    void copyCutAndPasteGoThroughTheClipboardAndComeBackWithUndo(FxRobot robot) {
        select(robot);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(area().activities()).hasSize(plan.areas().getFirst().activities().size() + 1);
        assertThat(desk.selection().activities()).hasSize(1).doesNotContain(workshop);

        robot.interact(session::undo);
        assertThat(session.plan()).isSameAs(plan);
        select(robot);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        assertThat(session.plan().activity(workshop)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(area().activities()).hasSameSizeAs(plan.areas().getFirst().activities());
    }

    private void select(FxRobot robot) {
        robot.interact(() -> {
            view.requestFocus();
            desk.select(Selection.of(workshop));
        });
    }

    private Area area() {
        return session.plan().areas().getFirst();
    }

    private Activity workshop() {
        return session.plan().activity(workshop).orElseThrow().activity();
    }

    private LocalDate milestone() {
        return workshop().milestones().getFirst().date();
    }

    /** The middle of the first thing of a kind, on the screen, in the workshop's row. */
    private Point2D find(java.util.function.Predicate<Handle> wanted) {
        var frame = view.frame();
        for (double y = 50; y < 600; y += 2) {
            for (double x = 340; x < 890; x += 2) {
                var handle = frame.hit(x, y);
                if (wanted.test(handle) && isOfWorkshop(handle)) {
                    return view.localToScreen(x + 4, y + 2);
                }
            }
        }
        throw new AssertionError("nothing of that kind in sight");
    }

    private boolean isOfWorkshop(Handle handle) {
        return handle instanceof Handle.OnMilestone(Id id, Id _) && id.equals(workshop)
                || handle instanceof Handle.OnProgress(Id done) && done.equals(workshop);
    }

    @Test
    void whatMovesUnderAFoldedHeadingUnfoldsIt(FxRobot robot) {
        var first = plan.areas().getFirst().activities().getFirst().id();
        select(robot);
        robot.type(KeyCode.UP).type(KeyCode.LEFT); // the heading of the second semester, folded
        assertThat(view.frame().model().rows().indexOf(workshop)).isEmpty();
        robot.interact(() -> desk.select(Selection.of(first)));

        robot.type(KeyCode.RIGHT);

        assertThat(view.frame().model().rows().indexOf(workshop)).isPresent();
        assertThat(view.frame().model().rows().indexOf(first)).isPresent();
    }

    @Test
    void afterADeletionTheNextRowHasTheKeysAndAfterTheLastTheOneBefore(FxRobot robot) {
        var activities = plan.areas().getFirst().activities();
        robot.interact(() -> {
            view.requestFocus();
            desk.select(Selection.of(activities.getFirst().id()));
        });
        robot.type(KeyCode.DELETE);
        assertThat(desk.selection().lead()).as("past the heading below").contains(workshop);

        robot.interact(() -> desk.select(Selection.of(activities.getLast().id())));
        robot.type(KeyCode.DELETE);
        assertThat(desk.selection().lead()).contains(activities.get(activities.size() - 2).id());
    }
}
