// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class IgnoringTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Rule rule = new StrayBlanksRule();
    private final Plan plan = Looked.eachActivity(
            Plans.withActivities(Timeframe.annual(), Timeframe.annual()),
            one -> one.with(next -> next.title(english("Guide  on privacy"))
                    .products(List.of(english("A  report"), english("A  map")))));

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private List<Finding> found(Plan in) {
        return rule.check(in, Numbering.of(in));
    }

    private static Plan after(Edit edit, Plan before) {
        return switch (edit.apply(before)) {
            case Outcome.Applied(Plan next) -> next;
            case Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void whatIsIgnoredIsNotHeardUntilItSaysSomethingElse() {
        var first = found(plan).getFirst();
        var note = Ignoring.note(first, " as in the by-laws ", "Ana", DAY);
        var ignoring = after(new PlanEdit.Ignore(note), plan);

        var parted = Ignoring.of(ignoring, found(ignoring));
        assertThat(parted.heard()).hasSize(3).doesNotContain(first);
        assertThat(parted.ignored()).containsExactly(new Ignoring.Ignored(first, note));
        assertThat(note.reason()).contains("as in the by-laws");

        var changed = Looked.firstActivity(ignoring, one -> one.withTitle(english("Guide  on data")));
        assertThat(Ignoring.of(changed, found(changed)).heard()).hasSize(4);
        assertThat(after(new PlanEdit.Heed(note), ignoring)).isEqualTo(plan);
    }

    @Test
    void allFindingsOfAKindAreMendedByOneEdit() {
        var mended = after(FixAll.of(plan, rule, "tidyBlanks").orElseThrow(), plan);

        assertThat(found(mended)).isEmpty();
        assertThat(FixAll.of(mended, rule, "tidyBlanks")).isEmpty();
    }

    @Test
    void twoFixesOfOneFieldDoNotUndoEachOther() {
        var drift = Looked.eachActivity(plan, one -> one.withTitle(one == Looked.first(plan)
                ? english("ExcelGov for crossborder work")
                : english("ExcelGOV for cross-border work and ExcelGOV")));
        var rule = new WordingDriftRule();

        var mended = after(FixAll.of(drift, rule, "useEverywhere").orElseThrow(), drift);

        assertThat(rule.check(mended, Numbering.of(mended))).isEmpty();
        assertThat(plan.text(Looked.first(mended).title())).isEqualTo("ExcelGOV for cross-border work");
    }

    @Test
    void whatIsIgnoredStaysIgnored() {
        var ignoring = after(new PlanEdit.Ignore(Ignoring.note(found(plan).getFirst(), "", "", DAY)), plan);

        var mended = after(FixAll.of(ignoring, rule, "tidyBlanks").orElseThrow(), ignoring);

        assertThat(plan.text(Looked.first(mended).title())).isEqualTo("Guide  on privacy");
        assertThat(Ignoring.of(mended, found(mended)).heard()).isEmpty();
    }

    @Test
    void mergingKeepsWhatEitherIgnoresAndForgetsWhatOneTookBack() {
        var notes = found(plan).stream().map(one -> Ignoring.note(one, "", "Ana", DAY)).toList();
        var base = plan.withIgnored(notes.subList(0, 1));
        var ours = plan.withIgnored(notes.subList(0, 2));
        var theirs = plan.withIgnored(notes.subList(2, 3));

        assertThat(ThreeWayMerge.plan(base, ours, theirs).merged().ignored())
                .containsExactlyInAnyOrderElementsOf(notes.subList(1, 3));
    }
}
