// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.compare.PlanDiff;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.export.Exported;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;
import org.plenaria.timeline.SamplePlans;

class ComparisonTest {

    private final Plan before = SamplePlans.workPlan();
    private final Area first = before.areas().getFirst();
    private final Area second = before.areas().get(1);

    @Test
    void eachKindOfChangeIsCountedAndLookedForByItselfAndByArea() {
        var moved = first.activities().getFirst();
        var paid = first.activities().get(1).withResources(List.of(Resource.from(SamplePlans.text("A fund"))));
        var renamed = second.activities().getFirst().withTitle(SamplePlans.text("Quite another thing"));
        var added = SamplePlans.activity("New", Timeframe.annual(), "Report");
        var after = before.withAreas(List.of(
                first.withActivities(List.of(moved.withTimeframe(Timeframe.annual()), paid)),
                second.withActivities(plus(replaced(second, 0, renamed), added)),
                before.areas().get(2)));
        var comparison = comparison(after, before, true);
        int removed = first.activities().size() - 2;

        assertThat(comparison.counts(Optional.empty())).containsAllEntriesOf(Map.of(
                ChangeKind.TIMEFRAME, 1, ChangeKind.MONEY, 1, ChangeKind.WORDS, 1, ChangeKind.ADDED, 1,
                ChangeKind.REMOVED, removed));
        assertThat(comparison.counts(Optional.of(second.id())))
                .containsEntry(ChangeKind.WORDS, 1).doesNotContainKey(ChangeKind.MONEY);
        assertThat(comparison.areas()).extracting(Comparison.AreaCount::area).containsExactly(first.id(), second.id());
        assertThat(stops(comparison, Optional.empty(), ChangeKind.MONEY))
                .extracting(row -> row.at().element()).containsExactly(paid.id());
        assertThat(stops(comparison, Optional.of(second.id()), ChangeKind.ADDED, ChangeKind.TIMEFRAME))
                .extracting(row -> row.at().element()).containsExactly(added.id());
    }

    @Test
    void onTheWayToWhatIsTheSameEverythingIsThereOnceInTheOrderOfTheNewerPlan() {
        var gone = first.activities().get(1);
        var after = with(first.withActivities(without(first, gone)));
        var all = comparison(after, before, true)
                .rows(new ComparedFilter(Optional.empty(), EnumSet.allOf(ChangeKind.class), true));
        var headings = all.stream().filter(row -> row.type() == ComparedRow.Type.ELEMENT).toList();

        assertThat(headings).extracting(row -> row.at().element()).doesNotHaveDuplicates()
                .containsAll(before.activities().map(Activity::id).toList());
        assertThat(all.stream().filter(row -> row.at().element().equals(gone.id())).findFirst())
                .hasValueSatisfying(row -> assertThat(row.after()).isEmpty());
    }

    @Test
    void oneChangeIsCopiedIntoTheOpenPlanAndNothingElseWhicheverSideItStandsOn() {
        var changed = first.activities().getFirst().withTimeframe(Timeframe.annual())
                .withTitle(SamplePlans.text("Quite another thing"));
        var after = with(first.withActivities(replaced(first, 0, changed)));
        for (var openIsNewer : List.of(true, false)) {
            var open = openIsNewer ? after : before;
            var other = openIsNewer ? before : after;
            var comparison = comparison(open, other, openIsNewer);
            var row = stops(comparison, Optional.empty(), ChangeKind.TIMEFRAME).getFirst();

            var next = applied(comparison.copyAcross(row), open).activity(changed.id()).orElseThrow().activity();

            assertThat(next.timeframe()).isEqualTo(other.activity(changed.id()).orElseThrow().activity().timeframe());
            assertThat(next.title()).isEqualTo(open.activity(changed.id()).orElseThrow().activity().title());
        }
    }

    @Test
    void whatIsGoneComesBackToItsPlaceAndWhatIsNewIsTakenOut() {
        var gone = first.activities().get(1);
        var after = with(first.withActivities(without(first, gone)));
        var back = comparison(after, before, true);
        var out = comparison(before, after, false);

        assertThat(applied(back.copyAcross(stops(back, Optional.empty(), ChangeKind.REMOVED).getFirst()), after))
                .isEqualTo(before);
        assertThat(applied(out.copyAcross(stops(out, Optional.empty(), ChangeKind.REMOVED).getFirst()), before))
                .isEqualTo(after);
    }

    @Test
    void anAreaComesBackWithItsActivitiesAndAnActivityBringsItsArea() {
        var after = before.withAreas(List.of(first, before.areas().get(2)));
        var comparison = comparison(after, before, true);
        var rows = stops(comparison, Optional.empty(), ChangeKind.REMOVED);

        assertThat(rows.getFirst().at().element()).isEqualTo(second.id());
        assertThat(applied(comparison.copyAcross(rows.getFirst()), after)).isEqualTo(before);
        var one = applied(comparison.copyAcross(rows.get(1)), after);
        assertThat(one.area(second.id()).orElseThrow().activities()).extracting(Activity::id)
                .containsExactly(rows.get(1).at().element());
    }

    @Test
    void whatMovedToAnotherAreaStandsThereAndGoesBack() {
        var wanderer = first.activities().getFirst();
        var after = before.withAreas(List.of(
                first.withActivities(without(first, wanderer)),
                second.withActivities(plus(second.activities(), wanderer)), before.areas().get(2)));
        var comparison = comparison(after, before, true);
        var rows = stops(comparison, Optional.empty(), ChangeKind.MOVED);

        assertThat(rows).singleElement()
                .satisfies(row -> assertThat(row.area()).contains(second.id()));
        assertThat(applied(comparison.copyAcross(rows.getFirst()), after)
                .activity(wanderer.id()).orElseThrow().area().id()).isEqualTo(first.id());
    }

    @Test
    void theSampleHasSomethingOfEveryKindToShowFromTheFirstMinute() throws PlanFileException {
        var plan = Exported.sample("regional-water-2027");
        var circulated = SnapshotPacking.unpack(plan.rounds().getLast(), plan.rounds());
        var comparison = comparison(plan, circulated, true);

        assertThat(comparison.counts(Optional.empty()).keySet()).containsExactlyInAnyOrder(ChangeKind.values());
        assertThat(comparison.sentences()).hasSizeGreaterThan(10);
        // All copied across, one after the other, is the circulated version; what was said of it since goes too.
        var next = plan;
        for (var left = stops(comparison); !left.isEmpty(); ) {
            var now = next;
            next = applied(comparison(now, circulated, true).copyAcross(left.getFirst()), now);
            left = stops(comparison(next, circulated, true));
        }
        assertThat(PlanDiff.between(next.withRounds(List.of()).withLog(List.of()), circulated).differences()).isEmpty();
        assertThat(next.rounds()).isEqualTo(plan.rounds());
    }

    @Test
    void aCommentIsSaidWithHowItEnded() throws PlanFileException {
        var plan = Exported.sample("regional-water-2027");
        var decided = plan.comments().stream().filter(one -> one.decision().isPresent()).findFirst().orElseThrow();
        var fewer = plan.withComments(plan.comments().stream().filter(one -> one != decided).toList());
        var comparison = comparison(plan, fewer, true);
        var row = stops(comparison, Optional.empty(), ChangeKind.COMMENTS).getFirst();
        var said = new ComparisonWords(comparison, Locale.ENGLISH);

        assertThat(said.before(row)).isEmpty();
        assertThat(said.after(row)).hasValueSatisfying(text -> assertThat(text)
                .contains(decided.author(), decided.decision().orElseThrow().answer().orElseThrow()));
        assertThat(applied(comparison.copyAcross(row), plan).comments()).extracting(Comment::id)
                .doesNotContain(decided.id());
    }

    private static List<ComparedRow> stops(Comparison comparison, Optional<Id> area, ChangeKind... kinds) {
        return comparison.rows(new ComparedFilter(area, Set.of(kinds), false)).stream()
                .filter(row -> row.isChange() && row.kind().filter(Set.of(kinds)::contains).isPresent())
                .toList();
    }

    private static List<ComparedRow> stops(Comparison comparison) {
        return stops(comparison, Optional.empty(), ChangeKind.values()).stream()
                .filter(row -> !row.copies().isEmpty())
                .toList();
    }

    private static Comparison comparison(Plan open, Plan other, boolean openIsNewer) {
        return Comparison.of(open, other, openIsNewer, Locale.ENGLISH);
    }

    private static Plan applied(Optional<Edit> edit, Plan plan) {
        return ((Outcome.Applied) edit.orElseThrow().apply(plan)).plan();
    }

    private Plan with(Area changed) {
        return before.withAreas(List.of(changed, second, before.areas().get(2)));
    }

    private static List<Activity> without(Area area, Activity gone) {
        return area.activities().stream().filter(one -> one != gone).toList();
    }

    private static List<Activity> replaced(Area area, int index, Activity with) {
        var all = new java.util.ArrayList<>(area.activities());
        all.set(index, with);
        return all;
    }

    private static List<Activity> plus(List<Activity> activities, Activity one) {
        var all = new java.util.ArrayList<>(activities);
        all.add(one);
        return all;
    }
}
