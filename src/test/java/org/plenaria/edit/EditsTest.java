// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;
import static org.plenaria.plan.Plans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class EditsTest {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));

    private final Plan plan = Plans.plus(Plans.withActivities(S1, S2, S2), "Other", S1);
    private final Area first = plan.areas().getFirst();
    private final Area other = plan.areas().getLast();

    @Test
    void movingAnActivityToAnotherSemesterChangesOnlyItsTimeframe() {
        var b = activity(plan, "B");
        var after = applied(new ActivityEdit.Change<>(b.id(), ActivityFields.TIMEFRAME, S1));
        assertThat(after).isEqualTo(withActivity(plan, b.withTimeframe(S1)));
        assertThat(after.areas().getLast()).isSameAs(other);
    }

    @Test
    void givingAFieldTheValueItHasChangesNothingAtAll() {
        assertThat(applied(new ActivityEdit.Change<>(activity(plan, "B").id(), ActivityFields.TIMEFRAME, S2)))
                .isSameAs(plan);
        assertThat(applied(new AreaEdit.Change<>(first.id(), AreaFields.NAME, text("Area")))).isSameAs(plan);
        assertThat(applied(new PlanEdit.Change<>(PlanFields.TITLE, plan.title()))).isSameAs(plan);
        assertThat(applied(new AreaEdit.Move(first.id(), 0))).isSameAs(plan);
        assertThat(applied(new ActivityEdit.Move(first.activities().getLast().id(), first.id(), 2))).isSameAs(plan);
    }

    @Test
    void aNewActivityGoesWhereItIsAskedForAndBeyondTheEndMeansLast() {
        var one = Activity.titled(text("X"), S1);
        assertThat(applied(new ActivityEdit.Add(first.id(), 1, one)).areas().getFirst().indexOf(one.id()))
                .isEqualTo(1);
        assertThat(applied(new ActivityEdit.Add(first.id(), 99, one)).areas().getFirst().indexOf(one.id()))
                .isEqualTo(3);
    }

    @Test
    void theSameActivityCannotBeAddedTwice() {
        assertRefused(new ActivityEdit.Add(other.id(), 0, activity(plan, "B")), Refusal.ALREADY_THERE);
    }

    @Test
    void removingAnActivityTakesTheCommentsOnItAndTheRepliesToThem() {
        var b = activity(plan, "B");
        var comment = comment(CommentTarget.of(b.id()));
        var reply = comment(CommentTarget.plan()).withReplyTo(Optional.of(comment.id()));
        var onPlan = comment(CommentTarget.plan());
        var commented = plan.withComments(List.of(reply, comment, onPlan));
        var after = applied(commented, new ActivityEdit.Remove(List.of(b.id())));
        assertThat(after.activity(b.id())).isEmpty();
        assertThat(after.comments()).containsExactly(onPlan);
    }

    @Test
    void severalActivitiesAreRemovedTogetherOrNotAtAll() {
        var gone = new ActivityEdit.Remove(List.of(activity(plan, "B").id(), Id.fresh()));
        assertRefused(gone, Refusal.ELEMENT_IS_GONE);
        var both = List.of(activity(plan, "B").id(), other.activities().getFirst().id());
        assertThat(applied(new ActivityEdit.Remove(both)).activityCount()).isEqualTo(2);
    }

    @Test
    void anActivityMovedToAnotherAreaTakesItsNumberThereAndKeepsEverythingElse() {
        var b = activity(plan, "B").withPinnedNumber(Optional.of("9.9"));
        var after = applied(withActivity(plan, b), new ActivityEdit.Move(b.id(), other.id(), 0));
        assertThat(after.areas().getFirst().activities()).hasSize(2);
        assertThat(after.areas().getLast().activities().getFirst()).isEqualTo(b.withPinnedNumber(Optional.empty()));
    }

    @Test
    void anActivityMovesWithinItsArea() {
        var after = applied(new ActivityEdit.Move(activity(plan, "C").id(), first.id(), 0));
        assertThat(after.areas().getFirst().activities().stream().map(one -> plan.text(one.title())))
                .containsExactly("C", "A", "B");
    }

    @Test
    void areasAreAddedMovedAndRemovedWithTheirActivities() {
        var added = Area.named(text("New"), Colour.PALETTE.get(2));
        var after = applied(new AreaEdit.Add(1, added));
        assertThat(after.areas()).containsExactly(first, added, other);
        assertThat(applied(after, new AreaEdit.Move(other.id(), 0)).areas()).containsExactly(other, first, added);
        assertThat(applied(after, new AreaEdit.Remove(first.id())).areas()).containsExactly(added, other);
    }

    @Test
    void removingAnAreaTakesTheCommentsOnItsActivities() {
        var commented = plan.withComments(List.of(comment(CommentTarget.of(activity(plan, "B").id()))));
        assertThat(applied(commented, new AreaEdit.Remove(first.id())).comments()).isEmpty();
    }

    @Test
    void sectionsAreAddedChangedMovedAndRemoved() {
        var annex = Section.headed(text("Annex"), Placement.AFTER_AREAS);
        var after = applied(new SectionEdit.Add(2, annex));
        after = applied(after, new SectionEdit.Change<>(annex.id(), SectionFields.PARAGRAPHS, List.of(text("One"))));
        assertThat(after.section(annex.id()).orElseThrow().paragraphs()).containsExactly(text("One"));
        after = applied(after, new SectionEdit.Move(annex.id(), 0));
        assertThat(after.sections().getFirst().id()).isEqualTo(annex.id());
        assertThat(applied(after, new SectionEdit.Remove(annex.id()))).isEqualTo(plan);
    }

    @Test
    void aCommentIsDecidedOnceAndCanBeReopened() {
        var comment = comment(CommentTarget.of(first.id()));
        var decision = new Decision(Optional.of("Agreed"), Optional.of("Chair"), Optional.empty(), UnknownFields.NONE);
        var decided = applied(
                applied(new CommentEdit.Add(comment)),
                new CommentEdit.Decide(comment.id(), CommentState.ACCEPTED, decision));
        assertThat(decided.comments().getFirst().decision()).contains(decision);
        assertThat(new CommentEdit.Decide(comment.id(), CommentState.DECLINED, decision).apply(decided))
                .isEqualTo(Outcome.refused(Refusal.ALREADY_DECIDED));
        assertThat(applied(decided, new CommentEdit.Reopen(comment.id())).comments()).containsExactly(comment);
    }

    @Test
    void aCommentOnSomethingThatIsNotThereIsRefused() {
        assertRefused(new CommentEdit.Add(comment(CommentTarget.of(Id.fresh()))), Refusal.ELEMENT_IS_GONE);
    }

    @Test
    void roundsFollowEachOther() {
        var second = round(2);
        var circulated = applied(new PlanEdit.AddRound(second));
        assertThat(circulated.rounds()).containsExactly(second);
        assertThat(new PlanEdit.AddRound(round(1)).apply(circulated))
                .isEqualTo(Outcome.refused(Refusal.ROUND_OUT_OF_ORDER));
    }

    @Test
    void editsMadeTogetherAreAllMadeOrNone() {
        var rename = new AreaEdit.Change<>(first.id(), AreaFields.NAME, text("Renamed"));
        var impossible = new AreaEdit.Remove(Id.fresh());
        assertRefused(new Together(Together.Cause.FIX_ALL, List.of(rename, impossible)), Refusal.ELEMENT_IS_GONE);
        assertThat(applied(new Together(Together.Cause.FIX_ALL, List.of(rename))).areas().getFirst().name())
                .isEqualTo(text("Renamed"));
    }

    @Test
    void everyEditOfSomethingThatIsGoneIsRefusedAndNotThrown() {
        var gone = Id.fresh();
        for (var edit : List.<Edit>of(
                new ActivityEdit.Change<>(gone, ActivityFields.TITLE, text("x")),
                new ActivityEdit.Add(gone, 0, Activity.titled(text("x"), S1)),
                new ActivityEdit.Move(gone, first.id(), 0),
                new ActivityEdit.Move(activity(plan, "B").id(), gone, 0),
                new AreaEdit.Change<>(gone, AreaFields.NAME, text("x")),
                new AreaEdit.Move(gone, 0),
                new SectionEdit.Change<>(gone, SectionFields.HEADING, text("x")),
                new SectionEdit.Move(gone, 0),
                new SectionEdit.Remove(gone),
                new CommentEdit.Reopen(gone),
                new CommentEdit.Remove(gone))) {
            assertRefused(edit, Refusal.ELEMENT_IS_GONE);
        }
    }

    @Test
    void aCopyOfAnActivityHasIdsOfItsOwn() {
        var original = activity(plan, "B")
                .withResources(List.of(org.plenaria.plan.Resource.from(text("Fund"))))
                .withPinnedNumber(Optional.of("1"));
        var copy = original.copy();
        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.resources().getFirst().id())
                .isNotEqualTo(original.resources().getFirst().id());
        assertThat(copy.pinnedNumber()).isEmpty();
        assertThat(copy.title()).isEqualTo(original.title());
    }

    private Plan applied(Edit edit) {
        return applied(plan, edit);
    }

    private static Plan applied(Plan plan, Edit edit) {
        assertThat(edit.apply(plan)).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }

    private void assertRefused(Edit edit, Refusal reason) {
        assertThat(edit.apply(plan)).as(edit.toString()).isEqualTo(Outcome.refused(reason));
    }

    private static Plan withActivity(Plan plan, Activity changed) {
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withActivities(area.activities().stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList()))
                .toList());
    }

    private static Comment comment(CommentTarget target) {
        return Comment.open(target, "Delegation A", LocalDate.parse("2020-02-01"), "We could host it.");
    }

    private static Round round(int revision) {
        return new Round(
                Id.fresh(),
                RoundKind.CIRCULATED,
                revision,
                LocalDate.parse("2020-02-01"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                UnknownFields.NONE);
    }
}
