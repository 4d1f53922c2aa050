// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.first;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.rows;
import static org.plenaria.timeline.Looks.scale;
import static org.plenaria.timeline.Looks.titles;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.UnknownFields;

class HandsTest {

    private static final double DAY = 2;

    private final Milestone draft =
            new Milestone(Id.fresh(), text("Draft"), LocalDate.of(2020, 3, 10), UnknownFields.NONE);

    @Test
    void aMilestoneIsDraggedByDaysAndItsKeyDoesTheSame() {
        var plan = plan(activity("a", Timeframe.annual(), "p").withMilestones(List.of(draft)));
        var gesture = new MoveMilestoneGesture(plan, scale(plan), owner(plan), draft.id(), 100);

        assertThat(date(plan, gesture.at(100 + 5 * DAY, 0, Modifiers.NONE))).isEqualTo("2020-03-15");
        assertThat(date(plan, gesture.at(100 - 400 * DAY, 0, Modifiers.NONE))).isEqualTo("2020-01-01");
        assertThat(gesture.at(101, 0, Modifiers.NONE)).isEmpty();
        assertThat(date(plan, keys(plan, Snap.AUTOMATIC).moveMilestone(owner(plan), draft.id(), 1)))
                .isEqualTo("2020-03-11");
    }

    @Test
    void aMilestoneSnapsToWhatIsChosenAndAltSetsItFree() {
        var plan = plan(activity("a", Timeframe.annual(), "p").withMilestones(List.of(draft)));
        var gesture = new MoveMilestoneGesture(plan, scale(plan), owner(plan), draft.id(), 100);
        double x = 100 + 14 * DAY; // 24 March, a Tuesday

        assertThat(date(plan, gesture.at(x, 0, new Modifiers(false, Snap.WEEK)))).isEqualTo("2020-03-23");
        assertThat(date(plan, gesture.at(x, 0, new Modifiers(false, Snap.MONTH)))).isEqualTo("2020-04-01");
        assertThat(date(plan, gesture.at(x, 0, new Modifiers(false, Snap.PERIOD)))).isEqualTo("2020-01-01");
        assertThat(date(plan, gesture.at(x, 0, new Modifiers(true, Snap.MONTH)))).isEqualTo("2020-03-24");
        assertThat(date(plan, keys(plan, Snap.MONTH).moveMilestone(owner(plan), draft.id(), -1)))
                .isEqualTo("2020-03-01");
    }

    @Test
    void aMilestoneOfThePlanMovesToo() {
        var plan = plan(activity("a", Timeframe.annual(), "p")).withMilestones(List.of(draft));
        var gesture = new MoveMilestoneGesture(plan, scale(plan), Optional.empty(), draft.id(), 100);

        var after = after(plan, gesture.at(100 + 10 * DAY, 0, Modifiers.NONE));

        assertThat(after.milestones().getFirst().date()).isEqualTo("2020-03-20");
        assertThat(after.areas()).isEqualTo(plan.areas());
    }

    @Test
    void progressFollowsItsHandleByFivePercentAndTheKeysByTen() {
        var plan = plan(activity("a", Timeframe.of(Period.semester(1)), "p").withProgress(OptionalInt.of(20)));
        var gesture = new ProgressGesture(plan, scale(plan), first(plan).id());
        var bar = Bar.of(first(plan).timeframe(), scale(plan));

        assertThat(progress(plan, gesture.at(bar.xOfShare(0.52), 0, Modifiers.NONE))).isEqualTo(50);
        assertThat(progress(plan, gesture.at(bar.xOfShare(0.52), 0, new Modifiers(true)))).isEqualTo(52);
        assertThat(progress(plan, gesture.at(5_000, 0, Modifiers.NONE))).isEqualTo(100);
        assertThat(gesture.at(bar.xOfShare(0.2), 0, Modifiers.NONE)).isEmpty();
        var ids = List.of(first(plan).id());
        assertThat(progress(plan, keys(plan, Snap.AUTOMATIC).progress(ids, 10))).isEqualTo(30);
        assertThat(progress(plan, keys(plan, Snap.AUTOMATIC).progress(ids, -30))).isZero();
    }

    @Test
    void theProgressHandleIsAtTheLowerEdgeWhereWhatIsDoneEnds() {
        var plan = plan(activity("a", Timeframe.of(Period.semester(1)), "p").withProgress(OptionalInt.of(50)));
        double x = Looks.COLUMN + Bar.of(first(plan).timeframe(), scale(plan)).xOfShare(0.5);

        assertThat(frame(plan).hit(x, 107)).isEqualTo(new Handle.OnProgress(id(plan, 0)));
        assertThat(frame(plan).hit(x, 92)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.BODY));
        var done = plan(first(plan).withStatus(Optional.of(Status.DONE)));
        assertThat(frame(done).hit(x, 107)).isEqualTo(new Handle.OnBar(id(done, 0), Handle.Part.BODY));
    }

    @Test
    void barsSnapToWhatIsChosenAndTheKeysTakeTheSameSteps() {
        assertThat(moved("S1", 32, Snap.MONTH)).isEqualTo("M2+M3+M4+M5+M6+M7");
        assertThat(moved("M3", 100, Snap.PERIOD)).isEqualTo("M7");
        assertThat(moved("M3", 5, Snap.DAY)).isEqualTo("2020-03-06/2020-04-05");
        assertThat(moved("2020-03-10/2020-03-12", 9, Snap.WEEK)).isEqualTo("2020-03-16/2020-03-18");
        assertThat(stepped("S1", 1, Snap.MONTH)).isEqualTo("M2+M3+M4+M5+M6+M7");
        assertThat(stepped("2020-03-10/2020-03-12", 1, Snap.WEEK)).isEqualTo("2020-03-16/2020-03-18");
        assertThat(stepped("M3", 1, Snap.PERIOD)).isEqualTo("M7");
        assertThat(stepped("annual", 1, Snap.MONTH)).isEqualTo("unchanged");
    }

    @Test
    void endsSnapToWhatIsChosen() {
        assertThat(resized("S1", -70, Snap.MONTH)).isEqualTo("M1+M2+M3+M4");
        assertThat(resized("M1+M2+M3+M4", 40, Snap.PERIOD)).isEqualTo("S1");
        assertThat(resized("2020-03-02/2020-03-08", 9, Snap.WEEK)).isEqualTo("2020-03-02/2020-03-15");
    }

    @Test
    void aDragAcrossEmptyTimeSnapsToo() {
        var plan = plan(activity("a", Timeframe.unstated(), "p"));
        var gesture = new SetTimeframeGesture(plan, scale(plan), first(plan).id(), 10);

        assertThat(notation(plan, gesture.at(70, 0, new Modifiers(false, Snap.PERIOD)))).isEqualTo("S1");
        assertThat(notation(plan, gesture.at(70, 0, new Modifiers(false, Snap.MONTH)))).isEqualTo("M1");
        assertThat(notation(plan, gesture.at(34, 0, new Modifiers(false, Snap.WEEK))))
                .isEqualTo("2020-01-06/2020-01-19");
    }

    @Test
    void severalRowsComeToStandOneAfterTheOther() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p"),
                activity("b", Timeframe.of(Period.semester(1)), "p"),
                activity("c", Timeframe.of(Period.semester(1)), "p"),
                activity("d", Timeframe.of(Period.semester(2)), "p"));
        var rows = rows(plan);
        var chosen = List.of(id(plan, 1), id(plan, 0));
        var gesture = new ReorderRowGesture(plan, rows, chosen, 0);

        var among = after(plan, gesture.at(0, rows.top(4) - 2, Modifiers.NONE));
        assertThat(titles(among)).containsExactly("[in S1]", "c", "a", "b", "[in S2]", "d", "[annual]", "+");

        var below = after(plan, gesture.at(0, rows.top(rows.indexOf(id(plan, 3)).orElseThrow()) + 40, Modifiers.NONE));
        assertThat(titles(below)).containsExactly("[in S1]", "c", "[in S2]", "d", "a", "b", "[annual]", "+");

        var byKey = after(plan, keys(plan, Snap.AUTOMATIC).reorder(rows, chosen, 1));
        assertThat(titles(byKey)).isEqualTo(titles(among));
    }

    @Test
    void datesTakeTheirMilestonesAlongByTheSameDaysAsOneEditUnlessTheyAreToStay() {
        var plan = plan(activity("a", SamplePlans.dates("2020-03-01", "2020-03-31"), "p")
                .withMilestones(List.of(draft, draft.withId(Id.fresh()).withDate(LocalDate.of(2021, 2, 1)))));
        var ids = List.of(first(plan).id());
        var snap = new Modifiers(false, Snap.DAY);

        var along = after(plan, new MoveBarGesture(plan, scale(plan), ids.getFirst(), ids, 300)
                .at(300 + 5 * DAY, 0, snap));
        assertThat(first(along).timeframe()).isEqualTo(SamplePlans.dates("2020-03-06", "2020-04-05"));
        assertThat(first(along).milestones()).extracting(Milestone::date)
                .containsExactly(LocalDate.of(2020, 3, 15), LocalDate.of(2021, 2, 1));

        var alone = after(plan, new MoveBarGesture(plan, scale(plan), ids.getFirst(), ids, 300, false)
                .at(300 + 5 * DAY, 0, snap));
        assertThat(first(alone).milestones()).isEqualTo(first(plan).milestones());

        var byKey = after(plan, keys(plan, Snap.AUTOMATIC).move(ids, 1));
        assertThat(first(byKey).milestones().getFirst().date()).isEqualTo("2020-04-10");
        var periods = plan(first(plan).withTimeframe(Timeframe.of(Period.semester(1))));
        assertThat(first(after(periods, keys(periods, Snap.AUTOMATIC).move(ids, 1))).milestones())
                .isEqualTo(first(plan).milestones());
    }

    @Test
    void severalBarsAreResizedAndSeveralGetFurtherByOneHandle() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p").withProgress(OptionalInt.of(10)),
                activity("b", Timeframe.of(Period.semester(2)), "p").withProgress(OptionalInt.of(50)));
        var both = List.of(id(plan, 0), id(plan, 1));

        var resize = new ResizeBarGesture(plan, scale(plan), both, Handle.Part.END, 300)
                .at(300 - 62, 0, Modifiers.NONE);
        assertThat(after(plan, resize)).isEqualTo(after(plan, keys(plan, Snap.AUTOMATIC).resizeEnd(both, -1)));

        var bar = Bar.of(first(plan).timeframe(), scale(plan));
        var progress = new ProgressGesture(plan, scale(plan), id(plan, 0), both)
                .at(bar.xOfShare(0.2), 0, Modifiers.NONE);
        assertThat(after(plan, progress)).isEqualTo(after(plan, keys(plan, Snap.AUTOMATIC).progress(both, 10)));
    }

    @Test
    void theKeysGiveATimeToAnActivityThatHasNone() {
        var plan = planOf("M3");
        var open = plan(first(plan).withTimeframe(Timeframe.unstated()));
        var ids = List.of(first(plan).id());

        assertThat(notation(open, keys(open, Snap.AUTOMATIC).move(ids, 1))).isEqualTo("S1");
        assertThat(notation(open, keys(open, Snap.AUTOMATIC).move(ids, -1))).isEqualTo("S2");
        assertThat(notation(open, keys(open, Snap.MONTH).move(ids, -1))).isEqualTo("M12");
        var written = plan(first(plan).withTimeframe(new Timeframe.AsWritten("later")));
        assertThat(notation(written, keys(written, Snap.AUTOMATIC).move(ids, 1))).as("words give way").isEqualTo("S1");
    }

    @Test
    void theNumbersToComeAreKnownBeforeTheRowIsLetGo() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p"),
                activity("b", Timeframe.of(Period.semester(1)), "p"),
                activity("c", Timeframe.of(Period.semester(1)), "p"));
        var rows = rows(plan);
        var gesture = new ReorderRowGesture(plan, rows, id(plan, 0), 0);
        var after = after(plan, gesture.at(0, rows.top(4) - 2, Modifiers.NONE));

        var numbers = Renumbering.of(plan, Numbering.of(plan), after, gesture.activities());

        assertThat(numbers.moved()).containsExactly(Map.entry("1.1.1", "1.1.3"));
        assertThat(numbers.others()).isEqualTo(2);
    }

    private static String moved(String timeframe, double byDays, Snap snap) {
        var plan = planOf(timeframe);
        var ids = List.of(first(plan).id());
        var gesture = new MoveBarGesture(plan, scale(plan), ids.getFirst(), ids, 300);
        return notation(plan, gesture.at(300 + byDays * DAY, 0, new Modifiers(false, snap)));
    }

    private static String stepped(String timeframe, int direction, Snap snap) {
        var plan = planOf(timeframe);
        return notation(plan, keys(plan, snap).move(List.of(first(plan).id()), direction));
    }

    private static String resized(String timeframe, double byDays, Snap snap) {
        var plan = planOf(timeframe);
        var gesture = new ResizeBarGesture(plan, scale(plan), first(plan).id(), Handle.Part.END, 300);
        return notation(plan, gesture.at(300 + byDays * DAY, 0, new Modifiers(false, snap)));
    }

    private static Plan planOf(String timeframe) {
        return plan(activity("a", TimeframeNotation.parse(timeframe).orElseThrow(), "p"));
    }

    private static KeyMoves keys(Plan plan, Snap snap) {
        return new KeyMoves(plan, scale(plan), snap);
    }

    private static Optional<Id> owner(Plan plan) {
        return Optional.of(first(plan).id());
    }

    private static String notation(Plan plan, Optional<? extends Edit> edit) {
        return edit.isEmpty()
                ? "unchanged"
                : TimeframeNotation.write(first(after(plan, edit)).timeframe()).orElseThrow();
    }

    private static LocalDate date(Plan plan, Optional<? extends Edit> edit) {
        return first(after(plan, edit)).milestones().getFirst().date();
    }

    private static int progress(Plan plan, Optional<? extends Edit> edit) {
        return first(after(plan, edit)).progress().orElseThrow();
    }

    private static Plan after(Plan plan, Optional<? extends Edit> edit) {
        return ((Outcome.Applied) edit.orElseThrow().apply(plan)).plan();
    }
}
