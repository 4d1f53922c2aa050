// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.UnknownFields;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.HeaderTier;
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
class TimelineZoomTest {

    private final Plan plan = SamplePlans.large(200);
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        desk = new Desk(PlanSession.untitled(plan, clock), Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.all());
        stage.setScene(new Scene(new StackPane(view), 960, 640));
        stage.show();
    }

    @Test
    void two_fingers_zoom_at_the_place_between_them(FxRobot robot) {
        double x = 700;
        var before = dayAt(x);
        robot.interact(() -> pinch(x, 2));

        assertThat(view.zoomProperty().get()).isCloseTo(2, within(1e-9));
        assertThat(dayAt(x)).isBetween(before.minusDays(1), before.plusDays(1));
    }

    @Test
    void one_can_go_from_three_years_to_single_days_and_no_further(FxRobot robot) {
        robot.interact(() -> pinch(700, 0.001));

        assertThat(view.zoomProperty().get()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.PERIODS);
        assertThat(view.zoom().shareProperty().get()).isZero();
        assertThat(dayAt(view.frame().viewport().columnWidth() + 1)).isBefore(LocalDate.of(2019, 2, 1));

        robot.interact(() -> pinch(700, 1000));
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.DAYS);
        assertThat(view.zoom().shareProperty().get()).isCloseTo(1, within(1e-9));
    }

    @Test
    void what_is_selected_can_be_made_to_fill_the_view(FxRobot robot) {
        var dates = SamplePlans.dates("2020-03-01", "2020-08-31");
        var march = plan.activities()
                .filter(one -> one.timeframe().equals(dates))
                .findFirst()
                .orElseThrow();
        assertThat(view.zoom().fitsSelectionProperty().get()).isFalse();
        robot.interact(() -> desk.select(Selection.of(march.id())));
        assertThat(view.zoom().fitsSelectionProperty().get()).isTrue();
        robot.interact(view.zoom()::fitSelection);

        double left = view.frame().viewport().columnWidth();
        assertThat(dayAt(left + 1)).isBetween(LocalDate.of(2020, 2, 15), LocalDate.of(2020, 2, 29));
        assertThat(dayAt(view.frame().viewport().width() - 1))
                .isBetween(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 15));

        robot.interact(view.zoom()::fitYear);
        assertThat(view.zoomProperty().get()).isEqualTo(1);
    }

    @Test
    void one_year_of_a_longer_plan_fills_the_view(FxRobot robot) {
        robot.interact(() -> desk.perform(new PlanEdit.Change<>(
                PlanFields.CALENDAR,
                new PlanCalendar(YearMonth.of(2020, 1), 36, PeriodKind.SEMESTER, UnknownFields.NONE))));
        robot.interact(view.zoom()::fitYear);
        robot.interact(view.zoom()::oneYear);

        double left = view.frame().viewport().columnWidth();
        assertThat(dayAt(left + 2)).isBetween(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 5));
        assertThat(dayAt(view.frame().viewport().width() - 2))
                .isBetween(LocalDate.of(2021, 12, 27), LocalDate.of(2021, 12, 31));

        robot.interact(() -> view.zoom().fitYear());
        robot.interact(() -> pinch(left + 1, 20));
        robot.interact(view.zoom()::oneYear);
        assertThat(dayAt(left + 2)).as("not before the plan")
                .isBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 3));
    }

    @Test
    void a_row_of_the_header_can_be_asked_for(FxRobot robot) {
        for (var level : view.zoom().levels()) {
            robot.interact(() -> view.zoom().to(level));
            assertThat(view.zoom().tierProperty().get()).isEqualTo(level);
        }
    }

    @Test
    void zooming_takes_a_moment_where_that_is_wanted_and_ends_at_the_same(FxRobot robot) throws Exception {
        double x = view.frame().viewport().columnWidth() + 200;
        var before = dayAt(x);
        robot.interact(() -> {
            view.options().motionProperty().set(true);
            view.zoom().wheel(x, 4);
            assertThat(view.zoomProperty().get()).isEqualTo(1);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> view.zoomProperty().get() == 4);
        QuickRobot.settle();

        assertThat(dayAt(x)).isBetween(before.minusDays(1), before.plusDays(1));
    }

    @Test
    void everything_grows_with_the_letters_and_the_mouse_still_finds_it(FxRobot robot) {
        robot.interact(() -> view.options().textScaleProperty().set(1.5));
        var row = (Row.ActivityRow) view.frame().model().rows().get(1);
        var bounds = view.frame().rowBounds(1);
        robot.clickOn(at(100 * 1.5, bounds.middleY() * 1.5));

        assertThat(desk.selection().activities()).containsExactly(row.activity().id());
        assertThat(view.frame().viewport().width() * 1.5).isCloseTo(view.lookup("Canvas").getBoundsInParent()
                .getWidth(), within(1.5));
    }

    @Test
    void a_long_plan_has_a_map_that_goes_where_one_clicks(FxRobot robot) {
        var map = map();
        assertThat(map.isVisible()).isTrue();
        assertThat(map.getAccessibleText()).isEqualTo("Mini-map of the timeline");
        robot.clickOn(map.localToScreen(30, map.getLayoutBounds().getHeight() - 3));
        assertThat(view.frame().viewport().scrollY()).isCloseTo(view.frame().maxScrollY(), within(2.0));

        robot.drag(map.localToScreen(30, map.getLayoutBounds().getHeight() - 12))
                .moveTo(map.localToScreen(30, 0))
                .drop();
        assertThat(view.frame().viewport().scrollY()).isZero();
    }

    @Test
    void the_map_can_be_done_without(FxRobot robot) {
        double before = view.frame().viewport().width();
        robot.interact(() -> view.options().miniMapProperty().set(false));

        assertThat(map().isVisible()).isFalse();
        assertThat(view.frame().viewport().width()).isGreaterThan(before);
    }

    private Node map() {
        return view.lookup(".timeline-map");
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private LocalDate dayAt(double x) {
        return view.frame().scale().day(view.frame().timeX(x));
    }

    private void pinch(double x, double factor) {
        view.lookup(".timeline-glass").fireEvent(new ZoomEvent(
                ZoomEvent.ZOOM, x, 300, 0, 0, false, false, false, false, true, false, factor, factor, null));
    }
}
