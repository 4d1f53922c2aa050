// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.A;
import static org.plenaria.compare.MergeCase.P;
import static org.plenaria.compare.MergeCase.Q;
import static org.plenaria.compare.MergeCase.R;
import static org.plenaria.compare.MergeCase.edit;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.titles;
import static org.plenaria.compare.MergeCase.valueOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.ConflictEdit;
import org.plenaria.edit.ConflictEdit.Choice;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Contested;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Venue;
import org.plenaria.planfile.PlanJson;

/** What a merge leaves open stays in the plan with both sides' words, and ends as somebody decides. */
class KeptConflictsTest {

    private static final Optional<Authorship> ANA =
            Optional.of(Authorship.of("Ana", Instant.parse("2020-03-01T10:42:00Z")));

    @Test
    void aFieldWithTwoValuesIsKeptWithBothAndWithTheirAuthors() {
        var kept = kept(set(ActivityFields.TITLE, text("B")), set(ActivityFields.TITLE, text("C")));

        assertThat(valueOf(ActivityFields.TITLE, kept)).isEqualTo(text("B"));
        assertThat(kept.conflicts()).singleElement().satisfies(one -> {
            assertThat(one.about()).isEqualTo(new Contested.FieldValue<>(
                    Contested.Kind.ACTIVITY, A, ActivityFields.TITLE,
                    Optional.of(text("A")), text("B"), text("C")));
            assertThat(one.theirs()).isEqualTo(ANA);
        });
    }

    @Test
    void theSameDisagreementIsTheSameConflictWhicheverSideFoundIt() {
        UnaryOperator<Plan> one = set(ActivityFields.TITLE, text("B"));
        UnaryOperator<Plan> other = set(ActivityFields.TITLE, text("C"));

        assertThat(only(kept(one, other)).id()).isEqualTo(only(kept(other, one)).id());
    }

    @Test
    void takingTheirsPutsItIntoThePlanAndEndsTheConflict() {
        var kept = kept(
                set(ActivityFields.VENUE, Optional.of(Venue.place(text("Bogotá")))),
                set(ActivityFields.VENUE, Optional.of(Venue.virtual())));

        var settled = settled(kept, Choice.THEIRS);

        assertThat(valueOf(ActivityFields.VENUE, settled)).contains(Venue.virtual());
        assertThat(settled.conflicts()).isEmpty();
        assertThat(settled(kept, Choice.AS_IT_STANDS)).isEqualTo(kept.withConflicts(List.of()));
    }

    @Test
    void aRemovalWaitsForItsDecision() {
        var kept = kept(edit(new ActivityEdit.Remove(List.of(A))), set(ActivityFields.NOTES, text("!")));

        assertThat(titles(kept, P)).contains("A");
        assertThat(only(kept).about()).isEqualTo(new Contested.Removal(Contested.Kind.ACTIVITY, A, true));
        assertThat(titles(settled(kept, Choice.OURS), P)).doesNotContain("A");
        assertThat(titles(settled(kept, Choice.THEIRS), P)).contains("A");
    }

    @Test
    void anActivityMovedToTwoAreasGoesWhereTheDecisionSays() {
        var kept = kept(edit(new ActivityEdit.Move(A, Q, 0)), edit(new ActivityEdit.Move(A, R, 0)));

        assertThat(titles(settled(kept, Choice.THEIRS), R)).contains("A");
        assertThat(titles(settled(kept, Choice.OURS), Q)).contains("A");
    }

    @Test
    void twoOrdersAreKeptAndEitherCanBeTaken() {
        var abcd = plan().withAreas(List.of(MergeCase.area("P", MergeCase.activity("A"), MergeCase.activity("B"),
                MergeCase.activity("C"), MergeCase.activity("D"))));
        var merge = ThreeWayMerge.plan(
                abcd,
                edit(new ActivityEdit.Move(MergeCase.id("activity D"), P, 0)).apply(abcd),
                edit(new ActivityEdit.Move(MergeCase.id("activity D"), P, 1)).apply(abcd));

        var kept = merge.keepingOpen(Optional.empty(), Optional.empty());

        assertThat(titles(kept, P)).containsExactly("D", "A", "B", "C");
        assertThat(titles(settled(kept, Choice.THEIRS), P)).containsExactly("A", "D", "B", "C");
    }

    /** Whatever the conflicts: a file can hold them, and what is left once they are decided. */
    @Test
    void everyConflictOfRandomMergesCanBeKeptWrittenAndSettled() throws Exception {
        int kept = 0;
        for (long seed = 0; seed < 300; seed++) {
            var base = RandomPlans.plan(seed, 2).withConflicts(List.of());
            var merge = ThreeWayMerge.plan(
                    base,
                    RandomEdits.applied(base, seed + 20_000_000, 8),
                    RandomEdits.applied(base, seed + 40_000_000, 8));
            var open = merge.keepingOpen(ANA, ANA);
            assertThat(open.withConflicts(List.of())).as("seed %d", seed).isEqualTo(merge.merged());
            assertThat(open.conflicts().isEmpty()).as("seed %d", seed).isEqualTo(merge.open().isEmpty());
            if (writable(merge.merged())) {
                assertThat(PlanJson.read(PlanJson.write(open), "x").plan()).as("seed %d", seed).isEqualTo(open);
            }
            var settled = open;
            for (var conflict : open.conflicts()) {
                var outcome = new ConflictEdit.Settle(conflict, Choice.THEIRS).apply(settled);
                settled = outcome instanceof Outcome.Applied(Plan next) ? next : settled;
                kept++;
            }
            assertThat(writable(settled) || !writable(merge.merged())).as("settled, seed %d", seed).isTrue();
        }
        assertThat(kept).isGreaterThan(60);
    }

    private static boolean writable(Plan plan) {
        try {
            PlanJson.write(plan);
            return true;
        } catch (Exception brokenBefore) {
            return false;
        }
    }

    private static Plan kept(UnaryOperator<Plan> ours, UnaryOperator<Plan> theirs) {
        return ThreeWayMerge.plan(plan(), ours.apply(plan()), theirs.apply(plan())).keepingOpen(Optional.empty(), ANA);
    }

    private static OpenConflict only(Plan plan) {
        assertThat(plan.conflicts()).hasSize(1);
        return plan.conflicts().getFirst();
    }

    private static Plan settled(Plan plan, Choice choice) {
        return edit(new ConflictEdit.Settle(only(plan), choice)).apply(plan);
    }
}
