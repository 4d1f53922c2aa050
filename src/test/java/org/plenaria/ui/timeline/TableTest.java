// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.Trait;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Rows and columns of a timeline by mouse, keys and menus. */
@ExtendWith(QuickWindow.class)
class TableTest {

    private final Plan plan = SamplePlans.workPlan();
    private final Id workshop = plan.areas().getFirst().activities().get(1).id();
    private PlanSession session;
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        session = PlanSession.untitled(plan, clock);
        desk = new Desk(session, Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.all());
        stage.setScene(new Scene(new StackPane(view), 960, 700));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void draggingAnEdgeMakesItsColumnWiderAndEscapeGivesTheWidthBack(FxRobot robot) {
        columns(robot, ColumnSet.COMPACT.with(Column.STATUS, true));
        var edge = edge(Column.STATUS);

        robot.drag(edge, MouseButton.PRIMARY).moveTo(edge.add(20, 0)).moveTo(edge.add(30, 0)).drop();
        assertThat(table().columns().width(Column.STATUS)).isEqualTo(Column.STATUS.usualWidth() + 30);
        assertThat(table().columns().width(Column.TITLE)).isEqualTo(Column.TITLE.usualWidth());

        var now = edge(Column.STATUS);
        robot.drag(now, MouseButton.PRIMARY).moveTo(now.add(20, 0)).moveTo(now.add(44, 0));
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertThat(table().columns().width(Column.STATUS)).isEqualTo(Column.STATUS.usualWidth() + 30);
    }

    @Test
    void aDoubleClickOnAnEdgeFitsTheColumnToItsTexts(FxRobot robot) {
        columns(robot, ColumnSet.COMPACT.with(Column.STATUS, true).resized(Column.STATUS, 300));

        robot.moveTo(edge(Column.STATUS)).doubleClickOn(MouseButton.PRIMARY);

        assertThat(table().columns().width(Column.STATUS)).isBetween(60.0, 120.0);
    }

    @Test
    void aClickOnAHeadSortsAnotherTurnsItRoundAndTheThirdGivesThePlansOrderBack(FxRobot robot) {
        var head = header(30 + view.frame().viewport().columns().title().x());

        robot.clickOn(head);
        assertThat(titles(2)).containsExactly("Feed the space on this focal point", "On-site workshop to create the "
                + "roadmaps towards a cross-border digital signature");
        robot.sleep(400).clickOn(head);
        assertThat(titles(1)).containsExactly("Three on-site workshops to harmonize interoperability");
        robot.sleep(400).clickOn(head);
        assertThat(table().arrangement()).isEqualTo(Arrangement.printed(TimelineContent.all()));
    }

    @Test
    void theMenuOfAHeadHidesItsColumnAndShowsOthers(FxRobot robot) {
        columns(robot, ColumnSet.COMPACT.with(Column.STATUS, true));

        robot.moveTo(edge(Column.STATUS).add(-20, 0)).clickOn(MouseButton.SECONDARY);
        fire(robot, openItems(), "column-hide");
        assertThat(table().columns().isShown(Column.STATUS)).isFalse();
        assertThat(desk.noticeProperty().get()).isEqualTo("Column hidden: Status");

        fire(robot, view.tableItems(), "column-venue");
        assertThat(table().columns().isShown(Column.VENUE)).isTrue();
        assertThat(view.frame().viewport().columns().cell(Column.VENUE)).isPresent();
    }

    @Test
    void columnsAreResizedFromTheMenuToo(FxRobot robot) {
        double before = view.frame().viewport().columns().title().width();

        fire(robot, view.tableItems(), "column-wider");
        fire(robot, view.tableItems(), "lines-2");

        assertThat(table().columns().width(Column.NUMBER)).isEqualTo(Column.NUMBER.usualWidth() + ColumnHands.STEP);
        assertThat(view.frame().viewport().columns().title().width()).isEqualTo(before);
        assertThat(table().titleLines()).isEqualTo(2);
    }

    @Test
    void theSelectionAndTheKeyboardStayOnTheirActivityUnderOtherHeadings(FxRobot robot) {
        robot.interact(() -> {
            view.requestFocus();
            desk.select(Selection.of(workshop));
        });

        fire(robot, view.tableItems(), "group-status");
        robot.type(KeyCode.DOWN).type(KeyCode.UP);

        assertThat(desk.selection().lead()).contains(workshop);
        assertThat(view.frame().model().rows().indexOf(workshop)).isPresent();
    }

    @Test
    void draggedUnderAStatusAnActivityHasItAndDraggedAmongItsNeighboursTheReasonIsSaid(FxRobot robot) {
        fire(robot, view.tableItems(), "group-status");
        fire(robot, view.tableItems(), "sort-title");
        robot.interact(() -> desk.say(""));
        var from = title(new RowKey.OfActivity(workshop));

        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(0, 20)).moveTo(from.add(0, 36)).drop();
        assertThat(session.plan()).isSameAs(plan);
        assertThat(desk.noticeProperty().get()).startsWith("Rows are sorted by “Title”");

        var done = title(new RowKey.OfTrait(Optional.empty(), new Trait.InStatus(Optional.of(Status.DONE))));
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(0, -20)).moveTo(done);
        assertThat(robot.lookup(".timeline-note").queryAs(Label.class).getText()).isEqualTo("Done");
        robot.drop();
        assertThat(session.plan().activity(workshop).orElseThrow().activity().status()).contains(Status.DONE);

        robot.interact(session::undo);
        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void allIsFoldedAndUnfoldedAtOnce(FxRobot robot) {
        fire(robot, view.tableItems(), "fold-all");
        assertThat(view.frame().model().rows().all()).hasSize(3).allMatch(Row.AreaRow.class::isInstance);

        fire(robot, view.tableItems(), "unfold-all");
        assertThat(titles(20)).hasSize(13);
    }

    @Test
    void aNewActivityUnderAHeadingOfAllAreasAsksForAnAreaFirst(FxRobot robot) {
        fire(robot, view.tableItems(), "group-source");
        robot.clickOn(title(view.frame().model().rows().get(0).key()), MouseButton.PRIMARY);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(session.plan()).isSameAs(plan);
        assertThat(desk.noticeProperty().get()).startsWith("Choose an activity or an area first");
    }

    @Test
    void aCutCellAndACutHeadHaveATooltip(FxRobot robot) {
        columns(robot, ColumnSet.COMPACT.with(Column.PRODUCT, true).resized(Column.PRODUCT, 48));
        var row = view.frame().rowBounds(1);
        double x = view.frame().viewport().columns().cell(Column.PRODUCT).orElseThrow().x() + 10;

        assertThat(view.tipAt(x, row.middleY())).isEqualTo("Fundamentals of the state of affairs");
        assertThat(view.tipAt(x + 8, 20)).startsWith("Product");
    }

    @Test
    void aCutHeadingHasATooltipAndAWholeOneNone(FxRobot robot) {
        columns(robot, ColumnSet.COMPACT);
        double middle = view.frame().rowBounds(0).middleY();
        assertThat(view.tipAt(60, middle)).isEmpty();

        columns(robot, new ColumnSet(Set.of(), Map.of(Column.TITLE, 96.0)));

        assertThat(view.tipAt(60, middle)).isEqualTo("Cross-border services");
    }

    @Test
    void theColumnsThereIsNoRoomForComeWithAClickOrFromTheMenu(FxRobot robot) {
        columns(robot, new ColumnSet(EnumSet.allOf(Column.class), Map.of()));
        var first = view.frame().viewport().columns();
        assertThat(first.after()).contains(Column.STATUS);
        double strip = first.width() - 8;
        assertThat(view.tipAt(strip, 20)).startsWith("There is no room for: ").contains("Status");

        robot.clickOn(view.localToScreen(strip, 20));
        var second = view.frame().viewport().columns();
        assertThat(second.shown()).doesNotContain(Column.PRODUCT).contains(first.after().getFirst());

        for (int i = 0; i < 8 && view.frame().viewport().columns().after().contains(Column.STATUS); i++) {
            fire(robot, view.tableItems(), "columns-next");
        }
        assertThat(view.frame().viewport().columns().shown()).contains(Column.STATUS, Column.TITLE);
        assertThat(view.viewed().columns().shown()).as("a picture leaves none out").hasSize(Column.values().length);
    }

    private TableLayout table() {
        return view.options().tableProperty().get();
    }

    private void columns(FxRobot robot, ColumnSet columns) {
        robot.interact(() -> view.options().tableProperty().set(table().with(columns)));
    }

    private Point2D edge(Column column) {
        return header(view.frame().viewport().columns().cell(column).orElseThrow().right() - 1);
    }

    private Point2D header(double x) {
        return view.localToScreen(x, 20);
    }

    private Point2D title(RowKey key) {
        var frame = view.frame();
        return view.localToScreen(120, frame.rowBounds(frame.model().rows().indexOf(key).orElseThrow()).middleY());
    }

    private List<String> titles(int most) {
        return view.frame().model().rows().all().stream()
                .filter(Row.ActivityRow.class::isInstance)
                .map(row -> desk.show(((Row.ActivityRow) row).activity().title()))
                .limit(most)
                .toList();
    }

    private static List<MenuItem> openItems() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .toList();
    }

    private static void fire(FxRobot robot, List<MenuItem> items, String id) {
        var item = items.stream()
                .flatMap(TableTest::withInner)
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item.fire();
        });
    }

    private static Stream<MenuItem> withInner(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(TableTest::withInner))
                : Stream.of(item);
    }
}
