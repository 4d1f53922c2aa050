// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class SeenTimelineTest {

    private final Activity survey = SamplePlans.activity("Survey", Timeframe.of(Period.month(3)), "p");
    private final Activity meeting = onSite("Meeting in Lima", "2020-09-07", "2020-09-20");
    private final Activity course = onSite("Course in Quito", "2020-09-14", "2020-09-30");
    private final Activity far = onSite("Visit", "2020-09-14", "2020-09-16");
    private final Area first = area("First", survey, meeting, course);
    private final Area second = area("Second", far);
    private final Plan plan = SamplePlans.workPlan().withAreas(List.of(first, second)).withMilestones(List.of());
    private Desk desk;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);
        desk = new Desk(PlanSession.untitled(plan, clock), Locale.ENGLISH, clock);
        view = new TimelineView(desk, TimelineContent.area(first.id()));
        stage.setScene(new Scene(new StackPane(view), 900, 640));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void whatTheFilterDoesNotFindHasNoRowAndWhereNothingIsLeftItSaysSoAndShowsAllAgain(FxRobot robot) {
        robot.interact(() -> desk.lens().filterProperty().set(TimelineFilter.ALL.withText("course")));
        assertThat(isShown(course)).isTrue();
        assertThat(isShown(meeting)).isFalse();

        robot.interact(() -> desk.lens().filterProperty().set(TimelineFilter.ALL.withText("visit")));
        var sentence = robot.lookup("#timeline-empty").queryAs(Label.class);
        assertThat(sentence.getParent().isVisible()).isTrue();
        assertThat(sentence.getText())
                .isEqualTo("No activity of this area matches the filter; elsewhere in the plan 1 does.");

        var all = robot.lookup("#timeline-show-all").queryAs(Button.class);
        robot.interact(all::fire);
        assertThat(desk.lens().filterProperty().get()).isEqualTo(TimelineFilter.ALL);
        assertThat(sentence.getParent().isVisible()).isFalse();
        assertThat(isShown(meeting)).isTrue();
    }

    @Test
    void whatIsOnlyDimmedKeepsItsRow(FxRobot robot) {
        robot.interact(() -> {
            desk.lens().othersHiddenProperty().set(false);
            desk.lens().filterProperty().set(TimelineFilter.ALL.withText("course"));
        });

        assertThat(isShown(meeting)).isTrue();
    }

    @Test
    void clashesAreNamedInTheTooltipAndInTheSentenceAndCanBeTurnedOff(FxRobot robot) {
        robot.interact(() -> desk.select(Selection.of(meeting.id())));

        assertThat(spoken()).contains("2 clashes");
        assertThat(view.tipAt(mark(meeting).getX(), mark(meeting).getY()).lines())
                .contains("Clashes with 1.2.1 Visit (14–16 September 2020): OAS is responsible for both")
                .hasSize(2);
        assertThat(view.tipAt(barOf(meeting).getX(), barOf(meeting).getY())).contains("Clashes with 1.1.3 Course");

        robot.interact(() -> view.options().clashesProperty().set(Clash.Marked.NONE));
        assertThat(spoken()).doesNotContain("clash");
        assertThat(view.handleAt(mark(meeting).getX(), mark(meeting).getY())).isNotInstanceOf(Handle.OnClash.class);
    }

    @Test
    void aClickOnTheMarkListsTheClashesAndGoesToTheOtherActivity(FxRobot robot) {
        robot.clickOn(view.localToScreen(mark(meeting)));
        robot.clickOn("Clashes with 1.1.3 Course in Quito (14–30 September 2020): OAS is responsible for both");
        assertThat(desk.selection()).isEqualTo(Selection.of(course.id()));

        robot.clickOn(view.localToScreen(mark(meeting)));
        robot.clickOn("Clashes with 1.2.1 Visit (14–16 September 2020): OAS is responsible for both");
        assertThat(desk.pageProperty().get()).isEqualTo(new Page.OfArea(second.id()));
        assertThat(desk.selection()).isEqualTo(Selection.of(far.id()));
    }

    @Test
    void aMonthOfTheStripSaysWhatItAddsUpAndHow(FxRobot robot) {
        robot.interact(() -> view.options().loadProperty().set(Optional.of(MonthLoad.Of.MONEY)));
        var frame = view.frame();
        double september = frame.screenX(frame.scale().xOfMonth(8)) + 10;

        var tip = view.tipAt(september, frame.headerHeight() - 5);

        assertThat(tip.lines()).startsWith("Sep 2020", "2 activities", "2,000");
        assertThat(tip).contains("spread evenly");
        assertThat(view.getAccessibleHelp()).startsWith("Amount per month: Jan 0, Feb 0, Mar 0");
        robot.interact(() -> view.options().loadProperty().set(Optional.empty()));
        assertThat(view.getAccessibleHelp()).isEmpty();
    }

    @Test
    void comparedWithAnEarlierRoundItTellsWhatWasWhereAndWhatIsGone(FxRobot robot) {
        var old = SamplePlans.activity("Old study", Timeframe.of(Period.semester(1)), "p");
        var before = plan.withAreas(List.of(
                first.withActivities(List.of(survey.withTimeframe(Timeframe.annual()), meeting, old)), second));
        robot.interact(() -> {
            desk.lens().comparedWithProperty().set(Optional.of(new ComparedWith(before, "Rev. 1")));
            view.reveal(survey.id());
        });

        assertThat(spoken()).endsWith("In Rev. 1: annual");
        robot.interact(() -> view.reveal(course.id()));
        assertThat(spoken()).endsWith("New since Rev. 1");
        robot.interact(() -> view.revealGone(old.id()));
        assertThat(spoken()).isEqualTo("Old study, Gone since Rev. 1");
        assertThat(desk.selection()).isEqualTo(Selection.NONE);
        var bounds = view.frame().rowBounds(
                view.frame().model().rows().indexOf(new RowKey.OfGone(old.id())).orElseThrow());
        assertThat(view.tipAt(100, bounds.middleY())).isEqualTo("Old study\n1st semester\nGone since Rev. 1");
    }

    @Test
    void goingToAnActivityUnderAFoldedHeadingUnfoldsThatHeadingAlone(FxRobot robot) {
        robot.interact(() -> view.foldAll(true));
        assertThat(isShown(meeting)).isFalse();

        robot.interact(() -> view.reveal(meeting.id()));

        assertThat(isShown(meeting)).isTrue();
        assertThat(isShown(survey)).as("of another semester").isFalse();
        assertThat(desk.selection()).isEqualTo(Selection.of(meeting.id()));
    }

    @Test
    void theHeadingUnfoldsInWhateverWayTheRowsAreGrouped(FxRobot robot) {
        robot.interact(() -> {
            var table = view.options().tableProperty();
            table.set(table.get().with(table.get().arrangement().withGrouping(Grouping.RESPONSIBLE)));
            view.foldAll(true);
            view.reveal(course.id());
        });

        assertThat(isShown(course)).isTrue();
        assertThat(isShown(survey)).isFalse();
    }

    /** What a screen reader says of the row in focus. */
    private String spoken() {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            var row = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        }));
    }

    private boolean isShown(Activity activity) {
        return view.frame().model().rows().indexOf(activity.id()).isPresent();
    }

    private Point2D mark(Activity activity) {
        var frame = view.frame();
        var dates = (Timeframe.Dates) activity.timeframe();
        return new Point2D(
                frame.screenX(frame.scale().x(dates.end().plusDays(1))), middle(activity.id()) - 12);
    }

    private Point2D barOf(Activity activity) {
        var frame = view.frame();
        var dates = (Timeframe.Dates) activity.timeframe();
        return new Point2D(frame.screenX(frame.scale().x(dates.start().plusDays(5))), middle(activity.id()) + 4);
    }

    private double middle(Id activity) {
        var frame = view.frame();
        return frame.rowBounds(frame.model().rows().indexOf(activity).orElseThrow()).middleY();
    }

    private static Activity onSite(String title, String from, String to) {
        return SamplePlans.activity(title, SamplePlans.dates(from, to), "p")
                .withVenue(Optional.of(Venue.place(text("Lima"))))
                .withResponsible(List.of(text("OAS")))
                .withResources(List.of(
                        Resource.from(text("IDB")).withAmount(Optional.of(new BigDecimal("1000")))));
    }

    private static Area area(String name, Activity... activities) {
        return Area.named(text(name), SamplePlans.workPlan().areas().getFirst().colour())
                .withActivities(List.of(activities));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
