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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever the mouse does by a drag the keyboard does too, and Esc takes back any drag at any moment. */
class HandsAndKeysTest {

    private static final Activity FIRST = activity("First", Timeframe.of(Period.semester(1)), "p");
    private static final Activity SECOND = activity("Second", Timeframe.of(Period.semester(1)), "p");
    private static final Activity MARCH = activity("March", Timeframe.of(Period.month(3)), "p")
            .withProgress(OptionalInt.of(30));
    private static final Milestone DRAFT =
            new Milestone(Id.fresh(), text("Draft"), LocalDate.of(2020, 10, 11), UnknownFields.NONE);
    private static final Milestone ASSEMBLY =
            new Milestone(Id.fresh(), text("Assembly"), LocalDate.of(2020, 11, 12), UnknownFields.NONE);
    private static final Activity DATED =
            activity("Dated", dates("2020-08-03", "2020-09-20"), "p").withMilestones(List.of(DRAFT));
    private static final Activity HALF = activity("Half", Timeframe.of(Period.semester(2)), "p")
            .withProgress(OptionalInt.of(40));
    private static final Activity OPEN = activity("Open", Timeframe.unstated(), "p");
    private static final Activity OTHER = activity("Other", Timeframe.of(Period.semester(1)), "p");
    private static final Area AREA = Area.named(text("Area"), Colour.PALETTE.getFirst())
            .withActivities(List.of(FIRST, SECOND, MARCH, DATED, HALF, OPEN));
    private static final Area NEXT =
            Area.named(text("Next"), Colour.PALETTE.get(1)).withActivities(List.of(OTHER));
    private static final Plan PLAN = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(AREA, NEXT))
            .withMilestones(List.of(ASSEMBLY));

    private static final StackPane root = new StackPane();
    private PlanSession session;
    private Desk desk;
    private TimelineView view;

    /**
     * A gesture and the keys that do the same.
     *
     * @param grip what the pointer takes hold of
     * @param right how far it is dragged to the right, in pixels
     * @param down how far down
     */
    private record Twin(
            String name,
            TimelineContent content,
            List<Activity> selected,
            Snap grid,
            Predicate<Handle> grip,
            ToDoubleFunction<TimelineFrame> right,
            ToDoubleFunction<TimelineFrame> down,
            Consumer<HandsAndKeysTest> keys) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Twin> twins() {
        var page = TimelineContent.area(AREA.id());
        var all = TimelineContent.all();
        return Stream.of(
                new Twin("move a semester", page, List.of(FIRST), Snap.AUTOMATIC,
                        bar(FIRST, Handle.Part.BODY), months(6), none(),
                        keys(KeyCode.RIGHT)),
                new Twin("move a month", page, List.of(MARCH), Snap.AUTOMATIC,
                        bar(MARCH, Handle.Part.BODY), months(-1), none(),
                        keys(KeyCode.LEFT)),
                new Twin("move dates and their milestone", page, List.of(DATED), Snap.AUTOMATIC,
                        bar(DATED, Handle.Part.BODY),
                        months(1), none(), keys(KeyCode.RIGHT)),
                new Twin("move several", page, List.of(FIRST, SECOND), Snap.AUTOMATIC,
                        bar(SECOND, Handle.Part.BODY), months(6),
                        none(), keys(KeyCode.RIGHT)),
                new Twin("resize the end", page, List.of(FIRST), Snap.AUTOMATIC,
                        bar(FIRST, Handle.Part.END), months(-1), none(),
                        keys(KeyCode.SHIFT, KeyCode.LEFT)),
                new Twin("resize the start", page, List.of(HALF), Snap.AUTOMATIC,
                        bar(HALF, Handle.Part.START), months(1), none(),
                        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT)),
                new Twin("resize several", page, List.of(FIRST, SECOND), Snap.AUTOMATIC,
                        bar(FIRST, Handle.Part.END), months(-2),
                        none(), keys(KeyCode.SHIFT, KeyCode.LEFT).andThen(keys(KeyCode.SHIFT, KeyCode.LEFT))),
                new Twin("reorder", page, List.of(FIRST), Snap.AUTOMATIC,
                        title(FIRST), _ -> 2, rows(SECOND, 0.9),
                        keys(KeyCode.ALT, KeyCode.DOWN)),
                new Twin("drag a bar out of its row", page, List.of(FIRST), Snap.AUTOMATIC,
                        bar(FIRST, Handle.Part.BODY), none(),
                        rows(SECOND, 0.9), keys(KeyCode.ALT, KeyCode.DOWN)),
                new Twin("reorder several", page, List.of(FIRST, SECOND), Snap.AUTOMATIC,
                        title(FIRST), none(), rows(MARCH, 0.9),
                        keys(KeyCode.ALT, KeyCode.DOWN)),
                new Twin("past the end of a semester without a heading", all, List.of(MARCH), Snap.AUTOMATIC,
                        title(MARCH), none(), rows(DATED, 0.9),
                        keys(KeyCode.ALT, KeyCode.DOWN)),
                new Twin("move by months though it is a semester", page, List.of(FIRST), Snap.MONTH,
                        bar(FIRST, Handle.Part.BODY), months(1), none(),
                        keys(KeyCode.RIGHT)),
                new Twin("move where nothing snaps", page, List.of(FIRST), Snap.NONE,
                        bar(FIRST, Handle.Part.BODY), months(4 / 30.5), none(),
                        keys(KeyCode.RIGHT).andThen(keys(KeyCode.RIGHT)).andThen(keys(KeyCode.RIGHT))
                                .andThen(keys(KeyCode.RIGHT))),
                new Twin("resize by weeks", page, List.of(DATED), Snap.WEEK,
                        bar(DATED, Handle.Part.END), months(7 / 30.5), none(),
                        keys(KeyCode.SHIFT, KeyCode.RIGHT)),
                new Twin("into another area", all, List.of(OPEN), Snap.AUTOMATIC,
                        title(OPEN), none(), rows(OTHER, 0.9),
                        keys(KeyCode.ALT, KeyCode.PAGE_DOWN)),
                new Twin("several into another area", all, List.of(FIRST, HALF), Snap.AUTOMATIC,
                        title(HALF), none(),
                        rows(OTHER, 0.9), keys(KeyCode.ALT, KeyCode.PAGE_DOWN)),
                new Twin("a milestone", page, List.of(DATED), Snap.MONTH,
                        handle -> handle instanceof Handle.OnMilestone,
                        months(1), none(), keys(KeyCode.M).andThen(keys(KeyCode.ALT, KeyCode.RIGHT))),
                new Twin("a milestone of the plan", page, List.of(), Snap.MONTH,
                        handle -> handle instanceof Handle.OnPlanMilestone, months(-0.4), none(),
                        keys(KeyCode.M).andThen(keys(KeyCode.ALT, KeyCode.LEFT))),
                new Twin("progress", page, List.of(HALF), Snap.AUTOMATIC,
                        handle -> handle instanceof Handle.OnProgress(Id id)
                        && id.equals(HALF.id()), months(0.6), none(),
                        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP)),
                new Twin("draw a bar in an empty row", page, List.of(OPEN), Snap.AUTOMATIC,
                        handle -> handle instanceof Handle.OnEmptyCell(Id id) && id.equals(OPEN.id()), months(6),
                        none(), keys(KeyCode.RIGHT)),
                new Twin("draw a new activity", all, List.of(), Snap.AUTOMATIC,
                        handle -> handle instanceof Handle.OnAdd(Id id, boolean inTime)
                                && inTime && id.equals(NEXT.id()),
                        months(6), none(),
                        keys(KeyCode.END).andThen(keys(KeyCode.CONTROL, KeyCode.ENTER))
                                .andThen(keys(KeyCode.ENTER)).andThen(keys(KeyCode.RIGHT))));
    }

    @BeforeAll
    static void showWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(root, 960, 700));
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterAll
    static void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void a_gesture_and_its_keys_come_to_the_same_plan_and_undo_to_the_one_before(Twin twin) {
        onScreen(() -> {
            begin(twin);
            var from = grip(twin);
            var to = target(twin, from);
            mouse(MouseEvent.MOUSE_PRESSED, from);
            mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
            mouse(MouseEvent.MOUSE_DRAGGED, to);
            mouse(MouseEvent.MOUSE_RELEASED, to);
            closeEditor();
            var byHand = session.plan();
            assertThat(byHand).as("the gesture does something").isNotSameAs(PLAN);
            session.undo();
            assertThat(session.plan()).as("one step of undo").isSameAs(PLAN);

            begin(twin);
            twin.keys.accept(this);
            // Two plans in a message would be unreadable.
            assertThat(alike(session.plan()).equals(alike(byHand))).as("keys and hands agree").isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("twins")
    void esc_at_any_moment_leaves_the_plan_as_it_is(Twin twin) {
        onScreen(() -> {
            begin(twin);
            var from = grip(twin);
            var to = target(twin, from);
            for (var moment : List.of(from, from.add(4, 4), from.midpoint(to), to)) {
                mouse(MouseEvent.MOUSE_PRESSED, from);
                mouse(MouseEvent.MOUSE_DRAGGED, moment);
                key(KeyCode.ESCAPE);
                mouse(MouseEvent.MOUSE_DRAGGED, to);
                mouse(MouseEvent.MOUSE_RELEASED, to);
                assertThat(session.plan()).isSameAs(PLAN);
                assertThat(desk.noticeProperty().get()).isEmpty();
            }
        });
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** The pointer does something at a point of the window. */
    private void mouse(EventType<MouseEvent> what, Point2D at) {
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        var event = new MouseEvent(
                what, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                down, false, false, true, false, what == MouseEvent.MOUSE_PRESSED, null);
        Event.fireEvent(view.lookup(".timeline-glass"), event);
    }

    /** Presses a key, after those that are held with it, wherever the keyboard is. */
    private void key(KeyCode... codes) {
        var held = List.of(codes);
        Event.fireEvent(
                view.getScene().getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", held.getLast(), held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false));
    }

    private void begin(Twin twin) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        session = PlanSession.untitled(PLAN, clock);
        desk = new Desk(session, Locale.ENGLISH, clock);
        view = new TimelineView(desk, twin.content);
        root.getChildren().setAll(view);
        root.applyCss();
        root.layout();
        if (twin.grid != Snap.AUTOMATIC) {
            view.options().snapProperty().set(twin.grid);
        }
        desk.select(new Selection(twin.selected.stream().map(Activity::id).toList()));
        view.requestFocus();
    }

    /** A new activity that was drawn asks for its title first. */
    private void closeEditor() {
        if (view.lookup(".timeline-editor").isVisible()) {
            key(KeyCode.ENTER);
        }
    }

    /** A new activity is the same but for its id. */
    private static Plan alike(Plan plan) {
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withActivities(area.activities().stream()
                        .map(one -> PLAN.activity(one.id()).isPresent() ? one : one.withId(PLAN.id()))
                        .toList()))
                .toList());
    }

    private Point2D target(Twin twin, Point2D from) {
        var inView = view.sceneToLocal(from);
        var frame = view.frame();
        double down = twin.down.applyAsDouble(frame);
        double y = down == 0 ? inView.getY() : down;
        return view.localToScene(inView.getX() + twin.right.applyAsDouble(frame), y);
    }

    private Point2D grip(Twin twin) {
        // Asked for at each point, the frame would be laid out each time.
        var frame = view.frame();
        for (double y = 20; y < 690; y += 2) {
            for (double x = 20; x < 950; x += 2) {
                // Two pixels inside, so that a pixel more or less is the same grip.
                if (twin.grip.test(frame.hit(x, y)) && twin.grip.test(frame.hit(x + 2, y + 2))) {
                    return view.localToScene(x + 2, y + 2);
                }
            }
        }
        throw new AssertionError("nothing of that kind in sight");
    }

    private static Predicate<Handle> bar(Activity activity, Handle.Part part) {
        return handle -> handle.equals(new Handle.OnBar(activity.id(), part));
    }

    private static Predicate<Handle> title(Activity activity) {
        return handle -> handle.equals(new Handle.OnTitle(activity.id()));
    }

    private static ToDoubleFunction<TimelineFrame> months(double count) {
        return frame -> count * frame.scale().pixelsPerDay() * 30.5;
    }

    private static ToDoubleFunction<TimelineFrame> none() {
        return _ -> 0;
    }

    /** A height within the row of an activity, from 0 to 1. */
    private static ToDoubleFunction<TimelineFrame> rows(Activity activity, double share) {
        return frame -> {
            var bounds = frame.rowBounds(frame.model().rows().indexOf(activity.id()).orElseThrow());
            return bounds.y() + share * bounds.height();
        };
    }

    private static Consumer<HandsAndKeysTest> keys(KeyCode... codes) {
        return test -> test.key(codes);
    }
}
