// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class TimelineViewTest {

    private final Plan plan = SamplePlans.workPlan();
    private final Area area = plan.areas().getFirst();
    private final Id workshop = area.activities().get(1).id(); // 1.1.2, of the 2nd semester
    private Desk desk;
    private PlanSession session;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        session = PlanSession.untitled(plan, clock);
        desk = new Desk(session, Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.area(area.id()));
        stage.setScene(new Scene(new StackPane(view), 900, 640));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void the_view_paints_titles_and_bars(FxRobot robot) {
        var pixels = snapshot(robot).getPixelReader();

        long colours = IntStream.range(0, 640)
                .mapToLong(y -> pixels.getArgb(700, y))
                .distinct()
                .count();
        assertThat(colours).isGreaterThan(5);
    }

    @Test
    void dragging_a_bar_to_the_other_semester_regroups_it_as_one_step_of_undo(FxRobot robot) {
        var from = barOf(workshop);
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(-60, 0)).moveTo(from.add(-275, 4)).drop();

        assertThat(timeframe(workshop)).isEqualTo("S1");
        assertThat(session.numbering().number(workshop)).isEqualTo("1.1.2");
        assertThat(order()).startsWith("Regional Workshop", "On-site workshop");

        robot.interact(session::undo);
        assertThat(session.plan()).isSameAs(plan);
        robot.interact(session::redo);
        assertThat(timeframe(workshop)).isEqualTo("S1");
    }

    @Test
    void escape_drops_a_drag(FxRobot robot) {
        var from = barOf(workshop);
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(-60, 0)).moveTo(from.add(-275, 4));
        robot.type(KeyCode.ESCAPE);
        robot.drop();

        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void the_arrows_move_and_resize_what_is_selected(FxRobot robot) {
        select(robot, workshop);

        robot.type(KeyCode.LEFT);
        assertThat(timeframe(workshop)).isEqualTo("S1");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(timeframe(workshop)).isEqualTo("M1+M2+M3+M4+M5");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(timeframe(workshop)).isEqualTo("M2+M3+M4+M5");
    }

    @Test
    void alt_and_an_arrow_take_a_row_under_another_heading(FxRobot robot) {
        select(robot, workshop);

        robot.push(KeyCode.ALT, KeyCode.UP);

        assertThat(timeframe(workshop)).isEqualTo("S1");
    }

    @Test
    void the_title_is_edited_as_a_whole_and_stays_one_line_of_text(FxRobot robot) {
        select(robot, workshop);
        robot.type(KeyCode.F2);
        var editor = robot.lookup(".timeline-editor").queryAs(TextInputControl.class);
        robot.interact(() -> editor.setText("short"));
        double low = editor.getHeight();

        robot.interact(() -> editor.setText("A very long title ".repeat(9) + "\nin two lines"));

        assertThat(editor.getHeight()).isGreaterThan(2 * low);
        assertThat(view.getLayoutBounds().contains(editor.getBoundsInParent())).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(title(workshop)).endsWith("title in two lines").doesNotContain("\n");
    }

    @Test
    void the_menu_of_a_row_opens_by_either_key(FxRobot robot) {
        select(robot, workshop);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menus(robot)).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(menus(robot)).isZero();

        robot.interact(() -> view.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTEXT_MENU, false, false, false, false)));
        assertThat(menus(robot)).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
    }

    private static long menus(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .count();
    }

    @Test
    void enter_renames_in_the_row_and_escape_keeps_the_old_name(FxRobot robot) {
        select(robot, workshop);
        robot.type(KeyCode.ENTER);
        robot.write("Roadmap workshop").type(KeyCode.ENTER);
        assertThat(title(workshop)).isEqualTo("Roadmap workshop");
        assertThat(robot.lookup(".timeline-editor").queryAs(TextInputControl.class).isVisible()).isFalse();

        robot.type(KeyCode.F2);
        robot.write("Something else").type(KeyCode.ESCAPE);
        assertThat(title(workshop)).isEqualTo("Roadmap workshop");

        robot.interact(session::undo);
        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void an_activity_added_by_key_joins_the_group_and_is_named_in_the_same_step(FxRobot robot) {
        select(robot, workshop);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Follow-up").type(KeyCode.ENTER);

        var added = desk.selection().lead().orElseThrow();
        assertThat(title(added)).isEqualTo("Follow-up");
        assertThat(timeframe(added)).isEqualTo("S2");
        assertThat(session.numbering().number(added)).isEqualTo("1.1.3");
        robot.interact(session::undo);
        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void escape_in_the_name_of_a_new_activity_takes_it_back(FxRobot robot) {
        select(robot, workshop);
        robot.type(KeyCode.INSERT);
        assertThat(session.plan().activityCount()).isEqualTo(plan.activityCount() + 1);

        robot.type(KeyCode.ESCAPE);

        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void drawing_in_the_last_row_creates_an_activity_of_that_semester(FxRobot robot) {
        var row = view.frame().rowBounds(view.frame().model().rows().size() - 1);
        var january = at(dayX("2020-01-08"), row.middleY());
        var june = at(dayX("2020-06-26"), row.middleY());
        robot.drag(january, MouseButton.PRIMARY).moveTo(january.midpoint(june)).moveTo(june).drop();
        robot.write("Drawn").type(KeyCode.ENTER);

        var added = desk.selection().lead().orElseThrow();
        assertThat(title(added)).isEqualTo("Drawn");
        assertThat(timeframe(added)).isEqualTo("S1");
    }

    @Test
    void duplicate_and_delete_are_one_step_each(FxRobot robot) {
        select(robot, workshop);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        var copy = desk.selection().lead().orElseThrow();
        assertThat(copy).isNotEqualTo(workshop);
        assertThat(title(copy)).isEqualTo(title(workshop));

        robot.type(KeyCode.DELETE);
        assertThat(session.plan()).isEqualTo(plan);
        robot.interact(() -> {
            session.undo();
            session.undo();
        });
        assertThat(session.plan()).isSameAs(plan);
    }

    @Test
    void shift_and_an_arrow_extend_the_selection_over_headings(FxRobot robot) {
        select(robot, area.activities().getFirst().id());

        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(desk.selection().activities()).containsExactly(area.activities().getFirst().id(), workshop);
    }

    @Test
    void a_screen_reader_hears_the_focused_row(FxRobot robot) {
        select(robot, workshop);
        assertThat(spoken()).startsWith("1.1.2 On-site workshop").endsWith(", 2nd semester");

        robot.type(KeyCode.DOWN);
        assertThat(spoken()).isEqualTo("Annual Activities, 4 activities");
        robot.type(KeyCode.SPACE);
        assertThat(spoken()).isEqualTo("Annual Activities, 4 activities, folded");
    }

    @Test
    void the_tooltip_of_a_bar_says_all_that_is_known() {
        var text = view.tipAt(700, view.frame().rowBounds(row(workshop)).middleY());

        assertThat(text).contains("1.1.2", "digital signature", "2nd semester", "Report", "5 countries in the project");
    }

    @Test
    void each_thing_the_pointer_comes_to_has_a_tooltip_of_its_own(FxRobot robot) {
        robot.interact(() -> view.options().loadProperty().set(Optional.of(MonthLoad.Of.ACTIVITIES)));
        robot.moveTo(barOf(workshop));
        QuickRobot.until(() -> tip(robot).contains("1.1.2"));

        robot.moveTo(barOf(area.activities().get(2).id()));
        QuickRobot.until(() -> tip(robot).contains("1.1.3"));

        robot.moveTo(at(700, view.frame().headerHeight() - 6));
        QuickRobot.until(() -> tip(robot).contains("Aug 2020"));

        robot.moveTo(at(120, view.frame().headerHeight() / 3));
        QuickRobot.until(() -> tip(robot).startsWith("Click"));

        robot.moveTo(at(700, view.frame().rowBounds(0).middleY()));
        QuickRobot.settle();
        assertThat(tip(robot)).isEmpty();
    }

    private static String tip(FxRobot robot) {
        return robot.listTargetWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void control_and_the_wheel_zoom_at_the_pointer(FxRobot robot) {
        var x = 600.0;
        var before = view.frame().scale().day(view.frame().timeX(x));
        robot.interact(() -> scroll(x, 40));

        assertThat(view.zoomProperty().get()).isGreaterThan(1);
        assertThat(view.frame().scale().day(view.frame().timeX(x))).isBetween(before.minusDays(1), before.plusDays(1));

        robot.interact(view.zoom()::fitYear);
        assertThat(view.frame().maxScrollX()).isLessThan(1);
    }

    @Test
    void a_plan_that_may_only_be_read_says_so_and_stays(FxRobot robot) {
        robot.interact(() -> {
            var clock = Clock.systemUTC();
            var readOnly = PlanSession.opened(plan, Path.of("new.plan.json"), true, clock);
            desk = new Desk(readOnly, Locale.ENGLISH, clock);
            view = new TimelineView(desk, TimelineContent.area(area.id()));
            ((StackPane) robot.window(0).getScene().getRoot()).getChildren().setAll(view);
            session = readOnly;
        });
        select(robot, workshop);
        robot.type(KeyCode.LEFT);

        assertThat(session.plan()).isSameAs(plan);
        assertThat(desk.noticeProperty().get()).isNotEmpty();
    }

    private WritableImage snapshot(FxRobot robot) {
        var images = new ArrayList<WritableImage>();
        robot.interact(() -> images.add(view.snapshot(null, null)));
        return images.getFirst();
    }

    private void scroll(double x, double delta) {
        var event = new ScrollEvent(
                ScrollEvent.SCROLL, x, 300, 0, 0, false, true, false, false, false, false,
                0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
        view.lookup(".timeline-glass").fireEvent(event);
    }

    private void select(FxRobot robot, Id id) {
        robot.interact(() -> {
            view.requestFocus();
            desk.select(Selection.of(id));
        });
        QuickRobot.settle();
    }

    private int row(Id id) {
        return view.frame().model().rows().indexOf(id).orElseThrow();
    }

    private double dayX(String day) {
        return view.frame().screenX(view.frame().scale().x(LocalDate.parse(day)));
    }

    private Point2D barOf(Id id) {
        return at(700, view.frame().rowBounds(row(id)).middleY());
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private Activity activity(Id id) {
        return session.plan().activity(id).orElseThrow().activity();
    }

    private String title(Id id) {
        return activity(id).title().show(Language.ENGLISH, Language.ENGLISH);
    }

    private String timeframe(Id id) {
        return TimeframeNotation.write(activity(id).timeframe()).orElse("");
    }

    private List<String> order() {
        return view.frame().model().rows().all().stream()
                .flatMap(row -> row instanceof Row.ActivityRow one
                        ? Stream.of(title(one.activity().id()))
                        : Stream.<String>empty())
                .map(title -> title.startsWith("On-site workshop") ? "On-site workshop" : title)
                .toList();
    }

    /** What a screen reader says of the row in focus. */
    private String spoken() {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            var row = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        }));
    }
}
