// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.HeaderTier;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is said when nothing comes of a gesture, and what stays where it was. */
class HandsSayTest {

    private static final Milestone DRAFT =
            new Milestone(Id.fresh(), text("Draft"), LocalDate.of(2020, 10, 11), UnknownFields.NONE);
    private static final Activity HALF = activity("Half", Timeframe.of(Period.semester(2)), "p")
            .withProgress(OptionalInt.of(40));
    private static final Activity EARLY = activity("Early", Timeframe.of(Period.semester(1)), "p");
    private static final Activity DATED = activity("Dated", dates("2020-08-03", "2020-09-20"), "p")
            .withMilestones(List.of(DRAFT));
    private static final List<Activity> MANY = IntStream.range(0, 40)
            .mapToObj(i -> activity("Many " + i, Timeframe.of(Period.semester(1)), "p"))
            .toList();
    private static final Area AREA = Area.named(text("Area"), Colour.PALETTE.getFirst())
            .withActivities(List.of(EARLY, HALF, DATED));
    private static final Area LONG = Area.named(text("Long"), Colour.PALETTE.get(1)).withActivities(MANY);
    private static final Plan PLAN = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(AREA, LONG));

    private static final BorderPane root = new BorderPane();
    private PlanSession session;
    private Desk desk;
    private TimelineView view;

    @BeforeAll
    static void showWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(root, 960, 600));
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterAll
    static void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void show(TimelineContent content) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        session = PlanSession.untitled(PLAN, clock);
        desk = new Desk(session, Locale.ENGLISH, clock);
        view = new TimelineView(desk, content);
        root.setCenter(view);
        layout();
        view.requestFocus();
    }

    @Test
    void aDragThatChangesNothingSaysWhatStaysWhere() {
        onScreen(() -> {
            show(TimelineContent.area(AREA.id()));
            drag(grip(new Handle.OnBar(HALF.id(), Handle.Part.BODY)), 12, 0);
            assertThat(status()).isEqualTo("1.1.2 stays where it is: 2nd semester");
            drag(grip(new Handle.OnBar(HALF.id(), Handle.Part.END)), -6, 0);
            assertThat(status()).isEqualTo("1.1.2 stays where it is: 2nd semester");
            drag(grip(new Handle.OnTitle(HALF.id())), 0, 6);
            assertThat(status()).isEqualTo("1.1.2 stays in its place");
            drag(grip(new Handle.OnProgress(HALF.id())), 4, 0);
            assertThat(status()).isEqualTo("1.1.2 stays at 40 %");
            drag(grip(new Handle.OnMilestone(DATED.id(), DRAFT.id())), 1, 4);
            assertThat(status()).isEqualTo("\u201cDraft\u201d stays on 11 October 2020");
            assertThat(session.plan()).isSameAs(PLAN);
        });
    }

    @Test
    void aKeyThatChangesNothingSaysSoToo() {
        onScreen(() -> {
            show(TimelineContent.all());
            desk.select(Selection.of(EARLY.id()));
            key(KeyCode.ALT, KeyCode.UP);
            assertThat(status()).isEqualTo("1.1.1 stays in its place");
            key(KeyCode.ALT, KeyCode.PAGE_UP);
            assertThat(status()).isEqualTo("There is no area before this one");
            key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(status()).isEqualTo("1.1.1 stays at 0 %");
            key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(status()).isEqualTo("1.1.1 stays where it is: 1st semester");
            assertThat(session.plan()).isSameAs(PLAN);
            key(KeyCode.ALT, KeyCode.DOWN);
            assertThat(status()).startsWith("2nd semester \u00b7 1.1.1 becomes 1.1.2");
        });
    }

    @Test
    void sortedRowsSayWhyTheyAreNotMovedByKeys() {
        onScreen(() -> {
            show(TimelineContent.all());
            var table = view.options().tableProperty();
            table.set(table.get().with(new Arrangement(Grouping.AREA, Sorting.TITLE, false)));
            layout();
            desk.select(Selection.of(HALF.id()));
            key(KeyCode.ALT, KeyCode.DOWN);
            assertThat(status()).startsWith("Rows are sorted by \u201cTitle\u201d; choose");
            assertThat(session.plan()).isSameAs(PLAN);
        });
    }

    @Test
    void howeverRowsAreGroupedAndSortedNoKeyThatMovesThemIsSilentAndUndoBringsThePlanBack() {
        onScreen(() -> {
            for (var content : List.of(TimelineContent.all(), TimelineContent.area(AREA.id()))) {
                show(content);
                var table = view.options().tableProperty();
                for (var grouping : Grouping.of(content)) {
                    for (var sorting : Sorting.values()) {
                        table.set(table.get().with(new Arrangement(grouping, sorting, false)));
                        for (var one : List.of(EARLY, HALF, DATED)) {
                            for (var code : List.of(KeyCode.UP, KeyCode.DOWN)) {
                                desk.select(Selection.of(one.id()));
                                desk.say("");
                                key(KeyCode.ALT, code);
                                assertThat(status()).as(grouping + " " + sorting + " " + code).isNotEmpty();
                                session.undo();
                                assertThat(session.plan()).isSameAs(PLAN);
                            }
                        }
                    }
                }
            }
        });
    }

    @Test
    void aNewActivitySaysItsNumberAndPlaceBeforeItIsThereAndIsInSightWithItsTitleOpenAfterwards() {
        onScreen(() -> {
            show(TimelineContent.area(LONG.id()));
            view.frame();
            desk.select(Selection.of(MANY.getLast().id()));
            key(KeyCode.END);
            layout();
            var from = grip(new Handle.OnAdd(LONG.id(), true));
            mouse(MouseEvent.MOUSE_PRESSED, from);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(280, 0));
            assertThat(note()).isEqualTo("1st semester \u00b7 new 1.2.41 under \u201c1st Semester Activities\u201d");
            assertThat(status()).contains("snaps to semesters or months");
            mouse(MouseEvent.MOUSE_RELEASED, from.add(280, 0));
            layout();

            var made = session.plan().area(LONG.id()).orElseThrow().activities().getLast();
            assertThat(desk.selection().activities()).containsExactly(made.id());
            assertThat(view.lookup(".timeline-editor").isVisible()).isTrue();
            var frame = view.frame();
            var row = frame.rowBounds(frame.model().rows().indexOf(made.id()).orElseThrow());
            assertThat(row.y()).isGreaterThanOrEqualTo(frame.headerHeight());
            assertThat(row.bottom()).isLessThanOrEqualTo(frame.headerHeight() + frame.rowsHeight());
            key(KeyCode.ESCAPE);
        });
    }

    @Test
    void theSoftEndOfAPeriodIsTakenHoldOfWhereTheEyeSeesIt() {
        onScreen(() -> {
            show(TimelineContent.area(AREA.id()));
            var frame = view.frame();
            double end = frame.screenX(frame.scale().x(LocalDate.of(2020, 7, 1)));
            double y = frame.rowBounds(frame.model().rows().indexOf(EARLY.id()).orElseThrow()).middleY();
            for (double x = end - 14; x < end; x++) {
                assertThat(frame.hit(x, y)).isEqualTo(new Handle.OnBar(EARLY.id(), Handle.Part.END));
            }
            drag(view.localToScene(end - 12, y), -62, 0);
            assertThat(timeframe(EARLY)).isEqualTo(Timeframe.of(
                    Period.month(1), Period.month(2), Period.month(3), Period.month(4), Period.month(5)));
        });
    }

    @Test
    void theKeySGoesThroughWhatBarsSnapTo() {
        onScreen(() -> {
            show(TimelineContent.area(AREA.id()));
            for (var next : List.of(Snap.PERIOD, Snap.MONTH, Snap.WEEK, Snap.DAY, Snap.NONE, Snap.AUTOMATIC)) {
                key(KeyCode.S);
                assertThat(view.options().snapProperty().get()).isEqualTo(next);
            }
            key(KeyCode.SHIFT, KeyCode.S);
            assertThat(view.options().snapProperty().get()).isEqualTo(Snap.NONE);
            assertThat(status()).isEqualTo("Bars snap to: Nothing (to the day)");
        });
    }

    @Test
    void escBringsTheViewBackToWhereTheDragBegan() {
        onScreen(() -> {
            show(TimelineContent.area(LONG.id()));
            var from = grip(new Handle.OnTitle(MANY.get(3).id()));
            mouse(MouseEvent.MOUSE_PRESSED, from);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(0, 100));
            scroll(-400);
            assertThat(view.frame().viewport().scrollY()).isEqualTo(400);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(0, 120));
            key(KeyCode.ESCAPE);
            assertThat(view.frame().viewport().scrollY()).isZero();
        });
    }

    @Test
    void aHeaderThatGrowsLeavesTheRowsWhereTheyAre() {
        onScreen(() -> {
            show(TimelineContent.area(LONG.id()));
            var before = view.frame();
            double row = before.rowBounds(10).y();
            int tiers = before.tiers().size();
            view.zoom().to(HeaderTier.DAYS);
            layout();
            assertThat(view.frame().tiers()).hasSizeGreaterThan(tiers);
            assertThat(view.frame().rowBounds(10).y()).isEqualTo(row);
            view.zoom().fitYear();
            layout();
            assertThat(view.frame().rowBounds(10).y()).isEqualTo(row);
            assertThat(view.frame().viewport().scrollY()).isZero();
        });
    }

    @Test
    void theThumbOfAScrollBarIsNeverTooSmallToBeTakenHoldOf() {
        onScreen(() -> {
            show(TimelineContent.area(LONG.id()));
            view.zoom().to(HeaderTier.DAYS);
            view.zoomProperty().set(1e6);
            layout();
            var across = view.lookupAll(".scroll-bar:horizontal").stream().findFirst().orElseThrow();
            var thumb = (Region) across.lookup(".thumb");
            assertThat(thumb.getWidth()).isGreaterThanOrEqualTo(24);
        });
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private void layout() {
        root.applyCss();
        root.layout();
    }

    private void drag(Point2D from, double dx, double dy) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, from.add(dx / 2, dy / 2));
        mouse(MouseEvent.MOUSE_DRAGGED, from.add(dx, dy));
        mouse(MouseEvent.MOUSE_RELEASED, from.add(dx, dy));
    }

    private void mouse(EventType<MouseEvent> what, Point2D at) {
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                view.lookup(".timeline-glass"),
                new MouseEvent(
                        what, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false,
                        false, down, false, false, true, false, what == MouseEvent.MOUSE_PRESSED, null));
    }

    private void scroll(double dy) {
        Event.fireEvent(
                view.lookup(".timeline-glass"),
                new ScrollEvent(
                        ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0, dy, 0, dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                        null));
    }

    private void key(KeyCode... codes) {
        var held = List.of(codes);
        Event.fireEvent(
                view.getScene().getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", held.getLast(), held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false));
    }

    private String note() {
        return ((Label) view.lookup(".timeline-note")).getText();
    }

    private String status() {
        return desk.noticeProperty().get();
    }

    private Timeframe timeframe(Activity activity) {
        return session.plan().activity(activity.id()).orElseThrow().activity().timeframe();
    }

    private Point2D grip(Handle wanted) {
        var frame = view.frame();
        for (double y = 20; y < 590; y += 2) {
            for (double x = 20; x < 950; x += 2) {
                if (frame.hit(x, y).equals(wanted) && frame.hit(x + 3, y + 2).equals(wanted)) {
                    return view.localToScene(x + 3, y + 2);
                }
            }
        }
        throw new AssertionError("nothing of that kind in sight");
    }
}
