// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Outcome;
import org.plenaria.phrasing.FindingPhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

class OpenConflictRuleTest {

    private static final Timeframe FIRST = Timeframe.of(Period.semester(1));
    private static final Timeframe SECOND = Timeframe.of(Period.semester(2));
    private static final Activity ACTIVITY = Activity.titled(text("Workshop"), FIRST);
    private static final Plan PLAN = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(Area.named(text("Services"), Colour.PALETTE.getFirst())
                    .withActivities(List.of(ACTIVITY))));

    @Test
    void whatNobodyDecidedIsSeriousNamesBothVersionsAndEndsByAClick() {
        var plan = PLAN.withConflicts(List.of(conflict(ACTIVITY.id())));

        var finding = findings(plan).getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(finding.element()).contains(ACTIVITY.id());
        assertThat(finding.field()).contains("timeframe");
        assertThat(FindingPhrases.in(Locale.ENGLISH).sentence(finding, plan))
                .isEqualTo("Timeframe is not settled: ours “1st semester”, theirs “2nd semester”.");
        assertThat(after(finding, 0, plan)).isEqualTo(PLAN);
        assertThat(after(finding, 1, plan).activities().findFirst().orElseThrow().timeframe()).isEqualTo(SECOND);
        assertThat(after(finding, 2, plan)).isEqualTo(PLAN);
    }

    @Test
    void whatIsGoneIsNothingToDecideAnyMore() {
        assertThat(findings(PLAN.withConflicts(List.of(conflict(Id.fresh()))))).isEmpty();
    }

    private static Plan after(Finding finding, int fix, Plan plan) {
        return ((Outcome.Applied) finding.fixes().get(fix).edit().apply(plan)).plan();
    }

    private static List<Finding> findings(Plan plan) {
        return new OpenConflictRule().check(plan, Numbering.of(plan));
    }

    private static OpenConflict conflict(Id element) {
        return OpenConflict.found(
                new Contested.FieldValue<>(
                        Contested.Kind.ACTIVITY,
                        element,
                        ActivityFields.TIMEFRAME,
                        Optional.of(Timeframe.annual()),
                        FIRST,
                        SECOND),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
