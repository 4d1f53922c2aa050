// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.check.AmbiguousFrequencyRule;
import org.plenaria.check.Checks;
import org.plenaria.check.DoubledLabelRule;
import org.plenaria.check.EventWithoutFundsRule;
import org.plenaria.check.Finding;
import org.plenaria.check.LookAlikeRule;
import org.plenaria.check.MissingNumberRule;
import org.plenaria.check.MissingWordRule;
import org.plenaria.check.OtherYearRule;
import org.plenaria.check.SameTitleRule;
import org.plenaria.check.SimilarTitlesRule;
import org.plenaria.check.StaffTimeOnlyRule;
import org.plenaria.check.StrayBlanksRule;
import org.plenaria.check.StrayMarksRule;
import org.plenaria.check.UnbalancedMarksRule;
import org.plenaria.check.UnbalancedPeriodsRule;
import org.plenaria.check.WordSlipRule;
import org.plenaria.check.WordingDriftRule;
import org.plenaria.planfile.PlanFileException;

/** What the checks say of the plans that come along. */
class SampleFindingsTest {

    @Test
    void theQuirksOfTheFirstPlanAreFound() throws PlanFileException {
        var plan = Samples.named("red-gealc-2020");
        var found = Checks.standard().run(plan);

        assertThat(found).extracting(Finding::rule).contains(
                "duplicateNumber", "onSiteWithoutVenue", "staffTimeOnly", "lookAlike", "wordSlip", "missingWord",
                "wordingDrift");
        assertThat(found).filteredOn(one -> one.rule().equals("wordingDrift")).extracting(Finding::arguments)
                .containsExactlyInAnyOrder(
                        List.of("cross-border", "crossborder"), List.of("ExcelGOV", "ExcelGov"),
                        List.of("Gealc", "GEALC"), List.of("Work group", "workgroup"));
    }

    @Test
    void plansInOrderRaiseNoAlarmOverTheirWords() throws PlanFileException {
        var rules = new Checks(List.of(
                new WordingDriftRule(), new LookAlikeRule(), new WordSlipRule(), new StrayBlanksRule(),
                new StrayMarksRule(), new UnbalancedMarksRule(), new DoubledLabelRule(), new OtherYearRule(),
                new SimilarTitlesRule(), new SameTitleRule(), new AmbiguousFrequencyRule(), new MissingNumberRule(),
                new UnbalancedPeriodsRule(), new MissingWordRule(), new StaffTimeOnlyRule(),
                        new EventWithoutFundsRule()));

        assertThat(rules.run(Samples.named("regional-water-2027"))).isEmpty();
        assertThat(rules.run(Samples.named("bilingual-2026"))).isEmpty();
        assertThat(rules.run(Samples.named("blank"))).isEmpty();
    }
}
