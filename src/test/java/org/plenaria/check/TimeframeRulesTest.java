// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Id;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class TimeframeRulesTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Plan during(String start, String end) {
        return Plans.withActivities(Timeframe.of(day(start), day(end)));
    }

    private static Timeframe only(Plan plan) {
        return Looked.first(plan).timeframe();
    }

    @Test
    void datesThatEndBeforeTheyStartAreSeriousAndSwappedByOneClick() {
        var rule = new ReversedDatesRule();
        var plan = during("2020-04-30", "2020-03-01");

        assertThat(Looked.forTheOnly(rule, plan).severity()).isEqualTo(Severity.SERIOUS);
        var fixed = Looked.after("swapDates", rule, plan);
        assertThat(only(fixed)).isEqualTo(Timeframe.of(day("2020-03-01"), day("2020-04-30")));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void datesWithinThePlanAreNotNoticed() {
        var plan = during("2020-01-01", "2020-12-31");

        assertThat(Looked.with(new ReversedDatesRule(), plan)).isEmpty();
        assertThat(Looked.with(new DatesOutsidePlanRule(), plan)).isEmpty();
    }

    @Test
    void datesThatReachOutOfThePlanAreClippedByOneClick() {
        var rule = new DatesOutsidePlanRule();
        var fixed = Looked.after("clipToPlan", rule, during("2019-12-15", "2020-01-31"));

        assertThat(only(fixed)).isEqualTo(Timeframe.of(day("2020-01-01"), day("2020-01-31")));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void datesWhollyOutsideCannotBeClippedButTakeTheWholeTime() {
        var rule = new DatesOutsidePlanRule();
        var plan = during("2021-03-01", "2021-03-31");

        assertThat(Looked.fixes(Looked.forTheOnly(rule, plan))).containsExactly("useWholeTime");
        assertThat(Looked.with(rule, Looked.after("useWholeTime", rule, plan))).isEmpty();
    }

    @Test
    void reversedDatesAreNotAlsoCalledOutside() {
        assertThat(Looked.with(new DatesOutsidePlanRule(), during("2021-04-30", "2021-03-01"))).isEmpty();
    }

    @Test
    void aThirdSemesterInAPlanOfOneYearIsDroppedByOneClick() {
        var rule = new PeriodOutsidePlanRule();
        var plan = Plans.withActivities(Timeframe.of(Period.semester(2), Period.semester(3)));

        assertThat(Looked.forTheOnly(rule, plan).arguments()).containsExactly("S3");
        var fixed = Looked.after("keepPeriodsInside", rule, plan);
        assertThat(only(fixed)).isEqualTo(Timeframe.of(Period.semester(2)));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void whereNoPeriodLiesInsideOnlyTheWholeTimeIsOffered() {
        var rule = new PeriodOutsidePlanRule();
        var plan = Plans.withActivities(Timeframe.of(Period.quarter(5)));

        assertThat(Looked.fixes(Looked.forTheOnly(rule, plan))).containsExactly("useWholeTime");
        assertThat(Looked.with(rule, Looked.after("useWholeTime", rule, plan))).isEmpty();
    }

    @Test
    void aMissingTimeframeIsNoticedAndSetToTheWholeTimeByOneClick() {
        var rule = new UnstatedTimeframeRule();
        var plan = Plans.withActivities(Timeframe.unstated(), Timeframe.annual());

        assertThat(Looked.forTheOnly(rule, plan).element()).contains(Looked.first(plan).id());
        assertThat(Looked.with(rule, Looked.after("useWholeTime", rule, plan))).isEmpty();
    }

    @Test
    void aTimeframeInWordsIsAHintThatQuotesThem() {
        var finding = Looked.forTheOnly(
                new TimeframeAsWrittenRule(), Plans.withActivities(new Timeframe.AsWritten("when funds arrive")));

        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.arguments()).containsExactly("when funds arrive");
    }

    @Test
    void aMilestoneOutsideThePlanIsNoticedOnPlanAndActivity() {
        var rule = new MilestoneOutsidePlanRule();
        var outside = new Milestone(Id.fresh(), Plans.text("Assembly"), day("2021-01-01"), UnknownFields.NONE);
        var inside = new Milestone(Id.fresh(), Plans.text("Deadline"), day("2020-12-31"), UnknownFields.NONE);
        var plan = Looked.firstActivity(
                Plans.withActivities(Timeframe.annual()), one -> one.withMilestones(List.of(outside, inside)));

        assertThat(Looked.forTheOnly(rule, plan).arguments()).containsExactly("Assembly");
        assertThat(Looked.with(rule, plan.withMilestones(List.of(outside)))).hasSize(2);
    }
}
