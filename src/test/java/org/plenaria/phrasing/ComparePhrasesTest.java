// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;
import static org.plenaria.plan.Plans.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;

class ComparePhrasesTest {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));

    private final Plan plan = Plans.plus(Plans.withActivities(S1, S2, S2), "Training", S1)
            .withCurrency(Optional.of(Currency.getInstance("USD")));

    @Test
    void aDifferenceIsToldInTheNumbersTheReaderKnows() {
        var b = activity(plan, "B").id();
        var training = plan.areas().getLast();
        var resource = Resource.from(text("Funds")).withAmount(Optional.of(BigDecimal.valueOf(12_000)));
        var after = edited(
                new ActivityEdit.Change<>(b, ActivityFields.TIMEFRAME, S1),
                new ActivityEdit.Add(training.id(), 0, Activity.titled(text("New"), S2)),
                new ActivityEdit.Add(training.id(), 0, Activity.titled(text("Newer"), S2)),
                new ActivityEdit.Change<>(b, ActivityFields.RESOURCES, List.of(resource)),
                new AreaEdit.Add(2, Area.named(text("Open data"), Colour.PALETTE.getLast())),
                new CommentEdit.Add(Comment.open(CommentTarget.of(b), "Chile", LocalDate.EPOCH, "Good")));
        assertThat(in("en").sentences(PlanDiff.between(plan, after))).containsExactly(
                "Area 3.3 Open data added",
                "2 activities added in 3.2",
                "3.1.2 moved to: 1st semester",
                "Budget +12,000 USD",
                "3.1.2 changed: resources",
                "1 comment added");
        assertThat(in("en").sentences(PlanDiff.between(after, plan)))
                .contains("Area 3.3 Open data removed", "2 activities removed from 3.2", "Budget −12,000 USD");
        assertThat(in("es").sentences(PlanDiff.between(plan, after)))
                .contains(
                        "Se añadieron 2 actividades en 3.2",
                        "3.1.2 pasa a: 1.er semestre",
                        "Presupuesto +12.000 USD");
    }

    @Test
    void equalPlansHaveNothingToTell() {
        assertThat(in("en").sentences(PlanDiff.between(plan, plan))).isEmpty();
    }

    @Test
    void aConflictIsNamedByItsNumberFieldAndLanguage() {
        var b = activity(plan, "B").id();
        var merge = ThreeWayMerge.plan(
                plan,
                edited(new ActivityEdit.Change<>(b, ActivityFields.TITLE, text("C"))),
                edited(new ActivityEdit.Change<>(b, ActivityFields.TITLE, text("D"))));
        var conflict = merge.open().getFirst();
        assertThat(in("en").place(conflict.at(), plan)).isEqualTo("3.1.2, Title, English");
        assertThat(in("fr").conflict(conflict.kind())).isEqualTo("Modifié de façons différentes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void whateverDiffersCanBeToldInEveryLanguage(String language) {
        var phrases = in(language);
        for (long seed = 0; seed < 40; seed++) {
            var base = RandomPlans.plan(seed);
            var ours = RandomEdits.applied(base, seed, 8);
            var theirs = RandomEdits.applied(base, seed + 1_000, 8);
            assertThat(phrases.sentences(PlanDiff.between(base, ours)).isEmpty()).isEqualTo(base.equals(ours));
            PlanDiff.between(base, ours).differences().forEach(one ->
                    assertThat(phrases.place(one.at(), ours)).doesNotContain("gone.").isNotBlank());
            var merge = ThreeWayMerge.plan(base, ours, theirs);
            merge.conflicts().forEach(one -> assertThat(phrases.place(one.at(), merge.merged())).isNotBlank());
            merge.repairs().forEach(one -> assertThat(phrases.repair(one, merge.merged())).isNotBlank());
        }
    }

    private Plan edited(Edit... edits) {
        var present = plan;
        for (var edit : edits) {
            present = ((Outcome.Applied) edit.apply(present)).plan();
        }
        return present;
    }

    private static ComparePhrases in(String language) {
        return ComparePhrases.in(Locale.forLanguageTag(language));
    }
}
