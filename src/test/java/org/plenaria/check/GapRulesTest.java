// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/** What activities lack, told once where all of them lack it. */
class GapRulesTest {

    private static final Plan PLAN = Plans.plus(
            Plans.withActivities(Timeframe.annual(), Timeframe.annual()),
            "Second",
            Timeframe.annual(),
            Timeframe.annual());

    static Stream<Rule> rules() {
        return Stream.of(new EmptyProductsRule(), new NoResponsibleRule(), new NoVenueRule(), new NoResourcesRule());
    }

    private static Activity complete(Activity activity) {
        return activity.with(next -> next.products(List.of(text("Report")))
                .responsible(List.of(text("Peru")))
                .venue(Optional.of(Venue.place(text("Lima"))))
                .resources(List.of(Resource.from(text("Work group time")))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatNoActivityHasIsToldOnceForThePlan(Rule rule) {
        var finding = Looked.forTheOnly(rule, PLAN);

        assertThat(finding.element()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatNoActivityOfAnAreaHasIsToldOnceForTheArea(Rule rule) {
        var last = PLAN.areas().getLast();
        var plan = Looked.eachArea(PLAN, area -> area == last
                ? area
                : area.withActivities(area.activities().stream().map(GapRulesTest::complete).toList()));

        assertThat(Looked.forTheOnly(rule, plan).element()).contains(last.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatSomeActivitiesLackIsToldForEachOfThem(Rule rule) {
        var first = Looked.first(PLAN);
        var plan = Looked.eachActivity(PLAN, one -> one == first ? one : complete(one));

        var finding = Looked.forTheOnly(rule, plan);
        assertThat(finding.element()).contains(first.id());
        assertThat(finding.area()).contains(plan.areas().getFirst().id());
        assertThat(finding.field()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCompletePlanAndAnEmptyOneLackNothing(Rule rule) {
        assertThat(Looked.with(rule, Looked.eachActivity(PLAN, GapRulesTest::complete))).isEmpty();
        assertThat(Looked.with(rule, Plans.empty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCancelledActivityLacksNothing(Rule rule) {
        var first = Looked.first(PLAN);
        var plan = Looked.eachActivity(
                PLAN, one -> one == first ? one.withStatus(Optional.of(Status.CANCELLED)) : complete(one));

        assertThat(Looked.with(rule, plan)).isEmpty();
    }

    @Test
    void theFixForAMissingProductOffersTheUsualOne() {
        var rule = new EmptyProductsRule();
        var first = Looked.first(PLAN);
        var plan = Looked.eachActivity(PLAN, one -> one == first ? one : complete(one));

        assertThat(Looked.forTheOnly(rule, plan).fixes().getFirst().arguments()).containsExactly("Report");
        assertThat(Looked.with(rule, Looked.after("useProduct", rule, plan))).isEmpty();
    }

    @Test
    void theFixForAMissingResponsibleTakesOverTheLeadOfTheArea() {
        var rule = new NoResponsibleRule();
        var led = Looked.eachArea(PLAN, area -> area.withLead(text("Uruguay")));
        var first = Looked.first(led);
        var plan = Looked.eachActivity(led, one -> one == first ? one : complete(one));

        var fixed = Looked.after("makeResponsible", rule, plan);
        assertThat(Looked.first(fixed).responsible()).containsExactly(text("Uruguay"));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void withoutALeadTheFixOffersWhoeverIsResponsibleForMostOfTheArea() {
        var rule = new NoResponsibleRule();
        var three = Plans.withActivities(Timeframe.annual(), Timeframe.annual(), Timeframe.annual());
        var first = Looked.first(three);
        var plan = Looked.eachActivity(three, one -> one == first ? one : complete(one));

        assertThat(Looked.forTheOnly(rule, plan).fixes().getFirst().arguments()).containsExactly("Peru");
        assertThat(Looked.with(rule, Looked.after("makeResponsible", rule, plan))).isEmpty();
    }

    @Test
    void whereNobodyIsResponsibleAnywhereOneClickMakesTheLeadsSo() {
        var rule = new NoResponsibleRule();
        var plan = Looked.eachArea(PLAN, area -> area.withLead(area.name()));

        var fixed = Looked.after("makeLeadsResponsible", rule, plan);
        assertThat(fixed.activities().toList().getLast().responsible()).containsExactly(text("Second"));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void aVenueToBeDefinedIsAHintAndBecomesVirtualByOneClick() {
        var rule = new VenueToBeDefinedRule();
        var plan = Looked.firstActivity(PLAN, one -> one.withVenue(Optional.of(Venue.toBeDefined())));

        assertThat(Looked.forTheOnly(rule, plan).severity()).isEqualTo(Severity.HINT);
        var fixed = Looked.after("setToVirtual", rule, plan);
        assertThat(Looked.first(fixed).venue()).contains(Venue.virtual());
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void aMissingVenueBecomesVirtualOrToBeDefinedByOneClick() {
        var rule = new NoVenueRule();
        var first = Looked.first(PLAN);
        var plan = Looked.eachActivity(PLAN, one -> one == first ? one : complete(one));

        assertThat(Looked.with(rule, Looked.after("setToVirtual", rule, plan))).isEmpty();
        assertThat(Looked.with(rule, Looked.after("setToBeDefined", rule, plan))).isEmpty();
    }
}
