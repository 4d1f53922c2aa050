// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is shown and said while the hand holds something. */
class UnderTheHandTest {

    private static final Timeframe WRITTEN =
            new Timeframe.AsWritten("after the Assembly", UnknownFields.NONE);
    private static final Activity HALF = activity("Half", Timeframe.of(Period.semester(1)), "p")
            .withProgress(OptionalInt.of(30));
    private static final Activity YEAR = activity("Year", Timeframe.annual(), "p");
    private static final Activity WORDS = activity("Words", WRITTEN, "p");
    private static final Activity OTHER = activity("Other", Timeframe.of(Period.semester(1)), "p");
    private static final Area AREA = Area.named(text("Area"), Colour.PALETTE.getFirst())
            .withActivities(List.of(HALF, YEAR, WORDS));
    private static final Area NEXT =
            Area.named(text("Next"), Colour.PALETTE.get(1)).withActivities(List.of(OTHER));
    private static final Plan PLAN = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(AREA, NEXT));

    private static final String YEAR_NUMBER = Numbering.of(PLAN).number(YEAR.id());
    private static final BorderPane root = new BorderPane();
    private PlanSession session;
    private Desk desk;
    private TimelineView view;

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

    @BeforeEach
    void begin() {
        onScreen(() -> {
            var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
            session = PlanSession.untitled(PLAN, clock);
            desk = new Desk(session, Locale.ENGLISH, clock);
            view = new TimelineView(desk, TimelineContent.area(AREA.id()));
            root.setCenter(view);
            root.applyCss();
            root.layout();
            view.requestFocus();
        });
    }

    @Test
    void altInTheMiddleOfADragShowsTheFreeResultAtOnceAndLettingItGoTheUsualOne() {
        onScreen(() -> {
            var from = body(HALF);
            var to = from.add(230, 0);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, to, false);
            assertThat(note()).contains("2nd semester");
            key(KeyEvent.KEY_PRESSED, KeyCode.ALT);
            assertThat(note()).contains("2020").doesNotContain("semester");
            key(KeyEvent.KEY_RELEASED, KeyCode.ALT);
            assertThat(note()).contains("2nd semester");
            mouse(MouseEvent.MOUSE_RELEASED, to, false);
            assertThat(timeframe(HALF)).isEqualTo(Timeframe.of(Period.semester(2)));
        });
    }

    @Test
    void anAltUsedInADragOpensNoMenuAndALoneOneStillDoes() {
        var lone = new AtomicInteger();
        onScreen(() -> {
            // What reaches the scene is what the menu bar opens at.
            view.getScene().setOnKeyReleased(_ -> lone.incrementAndGet());
            var from = body(HALF);
            var to = from.add(60, 0);
            key(KeyEvent.KEY_PRESSED, KeyCode.ALT);
            mouse(MouseEvent.MOUSE_PRESSED, from, true);
            mouse(MouseEvent.MOUSE_DRAGGED, to, true);
            mouse(MouseEvent.MOUSE_RELEASED, to, true);
            key(KeyEvent.KEY_RELEASED, KeyCode.ALT);
            assertThat(timeframe(HALF)).isInstanceOf(Timeframe.Dates.class);
            assertThat(lone).as("after a drag").hasValue(0);

            key(KeyEvent.KEY_PRESSED, KeyCode.ALT);
            key(KeyEvent.KEY_RELEASED, KeyCode.ALT);
            assertThat(lone).as("after Alt alone").hasValue(1);
            view.getScene().setOnKeyReleased(null);
        });
    }

    @Test
    void theReleaseCountsThoughNothingWasShownOnTheWay() {
        onScreen(() -> {
            var from = body(HALF);
            var to = from.add(230, 0);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(20, 0), false);
            mouse(MouseEvent.MOUSE_RELEASED, to, false);
            assertThat(timeframe(HALF)).as("the release counts").isEqualTo(Timeframe.of(Period.semester(2)));
        });
    }

    @Test
    void anAnnualBarSaysWhyItDoesNotMoveUnderThePointerAndUnderTheKeys() {
        onScreen(() -> {
            var from = body(YEAR);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(40, 0), false);
            assertThat(status()).startsWith(YEAR_NUMBER + " takes the whole year");
            mouse(MouseEvent.MOUSE_RELEASED, from.add(40, 0), false);
            assertThat(status()).startsWith(YEAR_NUMBER + " takes the whole year");

            desk.say("");
            select(YEAR);
            type(KeyCode.RIGHT);
            assertThat(status()).startsWith(YEAR_NUMBER + " takes the whole year");
            assertThat(session.plan()).isSameAs(PLAN);
        });
    }

    @Test
    void theKeysGiveWordsAPeriodAndSayHowTheWordsComeBack() {
        onScreen(() -> {
            select(WORDS);
            type(KeyCode.RIGHT);
            assertThat(timeframe(WORDS)).isEqualTo(Timeframe.of(Period.semester(1)));
            assertThat(status()).contains("after the Assembly").contains("Undo");
            session.undo();
            assertThat(timeframe(WORDS)).isEqualTo(WRITTEN);
        });
    }

    @Test
    void theStatusLineSaysInFewWordsWhatADragKeepsTo() {
        onScreen(() -> {
            var from = body(HALF);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(230, 0), false);
            assertThat(status()).endsWith("snaps to semesters \u00b7 Alt: free \u00b7 Esc: back");
            type(KeyCode.ESCAPE);

            var done = grip(new Handle.OnProgress(HALF.id()));
            mouse(MouseEvent.MOUSE_PRESSED, done, false);
            mouse(MouseEvent.MOUSE_DRAGGED, done.add(60, 0), false);
            assertThat(status()).contains("snaps to 5 %");
        });
    }

    @Test
    void datesKeepToWhatTheScaleShows() {
        onScreen(() -> {
            var dates = Timeframe.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 1, 17));
            desk.perform(new ActivityEdit.Change<>(HALF.id(), ActivityFields.TIMEFRAME, dates));
            view.zoomProperty().set(20);
            root.layout();
            var from = body(HALF);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(68, 0), false);
            assertThat(note()).isEqualTo("8\u201319 January 2020");
            assertThat(status()).contains("snaps to days");
            type(KeyCode.ESCAPE);

            view.zoomProperty().set(2);
            root.layout();
            from = body(HALF);
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(120, 0), false);
            assertThat(status()).contains("snaps to months");
        });
    }

    @Test
    void drawingANewActivityAnnouncesThatOthersGetNewNumbers() {
        onScreen(() -> {
            var from = grip(new Handle.OnAdd(AREA.id(), true));
            mouse(MouseEvent.MOUSE_PRESSED, from, false);
            mouse(MouseEvent.MOUSE_DRAGGED, from.add(120, 0), false);
            assertThat(note()).contains("2 others get new numbers");
        });
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private void mouse(EventType<MouseEvent> what, Point2D at, boolean alt) {
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                view.lookup(".timeline-glass"),
                new MouseEvent(
                        what, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, alt,
                        false, down, false, false, true, false, what == MouseEvent.MOUSE_PRESSED, null));
    }

    private void key(EventType<KeyEvent> what, KeyCode code) {
        Event.fireEvent(
                view.getScene().getFocusOwner(),
                new KeyEvent(what, "", "", code, false, false, false, false));
    }

    private void type(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code);
    }

    private String note() {
        return ((Label) view.lookup(".timeline-note")).getText();
    }

    private String status() {
        return desk.noticeProperty().get();
    }

    private void select(Activity activity) {
        desk.select(Selection.of(activity.id()));
    }

    private Timeframe timeframe(Activity activity) {
        return session.plan().activity(activity.id()).orElseThrow().activity().timeframe();
    }

    private Point2D body(Activity activity) {
        return grip(new Handle.OnBar(activity.id(), Handle.Part.BODY));
    }

    private Point2D grip(Handle wanted) {
        var frame = view.frame();
        for (double y = 20; y < 690; y += 2) {
            for (double x = 20; x < 950; x += 2) {
                if (frame.hit(x, y).equals(wanted) && frame.hit(x + 3, y + 2).equals(wanted)) {
                    return view.localToScene(x + 3, y + 2);
                }
            }
        }
        throw new AssertionError("nothing of that kind in sight");
    }
}
