// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.RandomEdits;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Timeframe;

class PlanDiffTest {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));

    private final Plan plan = Plans.plus(Plans.withActivities(S1, S2, S2), "Other", S1);
    private final Area first = plan.areas().getFirst();
    private final Area other = plan.areas().getLast();

    @Test
    void aChangedTimeframeIsOneDifferenceWithBothValues() {
        var b = activity(plan, "B");
        var diff = PlanDiff.between(plan, applied(plan, change(b, ActivityFields.TIMEFRAME, S1)));
        assertThat(diff.differences()).containsExactly(new Difference(
                Difference.Kind.CHANGED,
                Address.of(Address.Part.ACTIVITY, b.id()).field(ActivityFields.TIMEFRAME),
                Optional.of(S2),
                Optional.of(S1)));
        assertThat(diff.renumbered()).isEmpty();
    }

    @Test
    void anActivityThatCrossedIntoAnotherAreaMovedAndWasNotRemovedAndAdded() {
        var b = activity(plan, "B");
        var diff = PlanDiff.between(plan, applied(plan, new ActivityEdit.Move(b.id(), other.id(), 0)));
        assertThat(diff.differences()).containsExactly(Difference.moved(
                Address.of(Address.Part.ACTIVITY, b.id()).field(Address.AREA_OF_ACTIVITY), first.id(), other.id()));
        assertThat(diff.renumbered()).containsEntry(b.id(), new PlanDiff.Renumbering("3.1.2", "3.2.2"));
    }

    @Test
    void anotherPositionIsAMoveOfTheFewestActivities() {
        var c = activity(plan, "C");
        var diff = PlanDiff.between(plan, applied(plan, new ActivityEdit.Move(c.id(), first.id(), 0)));
        assertThat(diff.differences()).containsExactly(
                Difference.moved(Address.of(Address.Part.ACTIVITY, c.id()).field(Address.POSITION), 2, 0));
    }

    @Test
    void aTranslationIsADifferenceInItsLanguageOnly() {
        var b = activity(plan, "B");
        var translated = b.title().with(Language.SPANISH, "Taller");
        var diff = PlanDiff.between(plan, applied(plan, change(b, ActivityFields.TITLE, translated)));
        assertThat(diff.differences()).hasSize(1);
        assertThat(diff.differences().getFirst().kind()).isEqualTo(Difference.Kind.ADDED);
        assertThat(diff.differences().getFirst().at().language()).contains(Language.SPANISH);
    }

    @Test
    void aRewordedProductIsTheSameItemAndANewOneIsAdded() {
        var b = activity(plan, "B");
        var before = applied(plan, change(b, ActivityFields.PRODUCTS, List.of(
                text("Report on interoperability"), text("Photo album"))));
        var after = applied(before, change(b, ActivityFields.PRODUCTS, List.of(
                text("Map of services"), text("Final report on interoperability"), text("Photo album"))));
        var diff = PlanDiff.between(before, after);
        assertThat(diff.differences()).extracting(Difference::kind)
                .containsExactlyInAnyOrder(Difference.Kind.CHANGED, Difference.Kind.ADDED);
        assertThat(diff.differences().stream().filter(one -> one.kind() == Difference.Kind.ADDED).findFirst())
                .hasValueSatisfying(one -> assertThat(one.after()).contains(text("Map of services")));
    }

    @Test
    void everyFieldOfEveryElementIsCompared() {
        for (long seed = 0; seed < 400; seed++) {
            var before = RandomPlans.plan(seed);
            var after = RandomPlans.plan(seed + 1_000);
            PlanFields.ALL.forEach(field -> assertFound(before, field, after));
            if (!before.areas().isEmpty() && !after.areas().isEmpty()) {
                var area = before.areas().getFirst();
                AreaFields.ALL.forEach(field -> assertFound(
                        before, before.withAreas(Stream.concat(
                                Stream.of(taken(area, field, after.areas().getFirst())),
                                before.areas().stream().skip(1)).toList()), field));
            }
            if (!before.sections().isEmpty() && !after.sections().isEmpty()) {
                var section = before.sections().getFirst();
                SectionFields.ALL.forEach(field -> assertFound(
                        before, before.withSections(Stream.concat(
                                Stream.of(taken(section, field, after.sections().getFirst())),
                                before.sections().stream().skip(1)).toList()), field));
            }
            if (before.activityCount() > 0 && after.activityCount() > 0) {
                var activity = before.activities().findFirst().orElseThrow();
                var donor = after.activities().findFirst().orElseThrow();
                ActivityFields.ALL.forEach(field ->
                        assertFound(before, applied(before, taking(activity, field, donor)), field));
            }
        }
    }

    @Test
    void theDifferenceIsEmptyExactlyWhenThePlansAreEqual() {
        for (long seed = 0; seed < 2_000; seed++) {
            var before = RandomPlans.plan(seed);
            var after = RandomEdits.applied(before, seed, (int) (seed % 5));
            assertThat(PlanDiff.between(before, after).isEmpty()).as("seed %d", seed).isEqualTo(before.equals(after));
            assertThat(PlanDiff.between(before, RandomPlans.plan(seed)).isEmpty()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void theEditsOfADifferenceLeadFromTheOnePlanToTheOther() {
        int replaced = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            var before = seed % 2 == 0 ? RandomEdits.applied(RandomPlans.sized(20), seed, 20) : RandomPlans.plan(seed);
            var after = RandomEdits.applied(before, seed + 7_000, 12);
            var edits = PlanDiff.between(before, after).asEdits();
            var present = before;
            for (var edit : edits) {
                present = applied(present, edit);
            }
            assertThat(present).as("seed %d", seed).isEqualTo(after);
            replaced += edits.stream().anyMatch(ReplacePlan.class::isInstance) ? 1 : 0;
        }
        assertThat(replaced).as("pairs that needed more than edits of fields and elements").isLessThan(600);
    }

    @Test
    void takingOverEverythingGivesTheOtherPlanAndTakingOverNothingTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            var before = RandomEdits.applied(RandomPlans.sized(20), seed, 20);
            var after = RandomEdits.applied(before, seed + 7_000, 12);
            var diff = PlanDiff.between(before, after);
            assertThat(diff.takingOver(_ -> true)).as("seed %d", seed).isEqualTo(after);
            assertThat(diff.takingOver(_ -> false)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void oneDifferenceCanBeTakenOverAlone() {
        var b = activity(plan, "B");
        var after = applied(
                applied(
                        applied(plan, change(b, ActivityFields.TIMEFRAME, S1)),
                        change(b, ActivityFields.NOTES, text("!"))),
                new ActivityEdit.Move(b.id(), other.id(), 0));
        var diff = PlanDiff.between(plan, after);
        for (var one : diff.differences()) {
            var some = diff.takingOver(one.at()::equals);
            assertThat(PlanDiff.between(plan, some).differences()).containsExactly(one);
        }
    }

    private static <T> void assertFound(Plan before, Field<Plan, T> field, Plan after) {
        assertFound(before, field.with(before, field.of(after)), field);
    }

    private static void assertFound(Plan before, Plan after, Field<?, ?> field) {
        var found = PlanDiff.between(before, after).differences();
        assertThat(found.isEmpty()).as("%s", field).isEqualTo(before.equals(after));
        assertThat(found).allSatisfy(one -> assertThat(one.at().fieldName()).contains(field.name()));
    }

    private static <E, T> E taken(E element, Field<E, T> field, E donor) {
        return field.with(element, field.of(donor));
    }

    private static <T> Edit taking(Activity activity, Field<Activity, T> field, Activity donor) {
        return change(activity, field, field.of(donor));
    }

    private static <T> Edit change(Activity activity, Field<Activity, T> field, T value) {
        return new ActivityEdit.Change<>(activity.id(), field, value);
    }

    private static Plan applied(Plan plan, Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }
}
