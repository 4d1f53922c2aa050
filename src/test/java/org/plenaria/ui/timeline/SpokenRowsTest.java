// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Plan;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class SpokenRowsTest {

    private final Plan plan = SamplePlans.workPlan();
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        desk = new Desk(PlanSession.untitled(plan, clock), Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.area(plan.areas().getFirst().id()));
        stage.setScene(new Scene(new StackPane(view), 900, 640));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void theTimelineIsAListWhoseRowsAreReadOneByOne(FxRobot robot) {
        robot.interact(() -> {
            assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
            int count = (Integer) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
            var texts = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                var row = row(i);
                assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
                assertThat(row.getScene()).as("a reader finds its way up from it").isSameAs(view.getScene());
                assertThat(row.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(i);
                texts.add((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
            assertThat(texts)
                    .contains("1st Semester Activities, 1 activity", "1.1.1 Regional Workshop, 1st semester, done")
                    .last().isEqualTo("Add activity");
        });
    }

    @Test
    void theRowInFocusIsTheOneTheKeysWentTo(FxRobot robot) {
        robot.interact(() -> {
            view.requestFocus();
            desk.select(Selection.of(plan.areas().getFirst().activities().getFirst().id()));
        });
        assertThat(focused(robot)).isEqualTo("1.1.1 Regional Workshop, 1st semester, done");

        robot.type(KeyCode.RIGHT);
        assertThat(focused(robot)).as("what has become of it").contains("2nd semester");

        robot.type(KeyCode.UP);
        assertThat(focused(robot)).isEqualTo("2nd Semester Activities, 2 activities");
        robot.type(KeyCode.LEFT);
        assertThat(focused(robot)).isEqualTo("2nd Semester Activities, 2 activities, folded");
    }

    @Test
    void aReaderCanSelectRowsAndGoToThem(FxRobot robot) {
        robot.interact(() -> {
            view.executeAccessibleAction(
                    AccessibleAction.SET_SELECTED_ITEMS, FXCollections.observableArrayList(row(1), row(3)));
            assertThat(desk.selection().activities()).hasSize(2);
            assertThat(row(1).queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
            assertThat((List<?>) view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
                    .isEqualTo(List.of(row(1), row(3)));

            row(3).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)).isSameAs(row(3));
            assertThat(desk.selection().activities()).hasSize(1);
        });
    }

    @Test
    void rowsLieWhereTheyArePainted(FxRobot robot) {
        robot.interact(() -> {
            var first = (Bounds) row(0).queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
            var second = (Bounds) row(1).queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
            var painted = view.localToScreen(0, view.frame().rowBounds(1).y());

            assertThat(second.getMinY()).isEqualTo(first.getMaxY()).isEqualTo(painted.getY());
            assertThat((List<?>) view.queryAccessibleAttribute(AccessibleAttribute.CHILDREN))
                    .isNotEmpty()
                    .satisfies(rows -> assertThat(rows.getFirst()).isSameAs(row(0)));
        });
    }

    private Node row(int index) {
        return (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, index);
    }

    private String focused(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = (String) ((Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .queryAccessibleAttribute(AccessibleAttribute.TEXT));
        return text[0];
    }
}
