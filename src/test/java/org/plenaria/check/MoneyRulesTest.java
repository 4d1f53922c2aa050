// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class MoneyRulesTest {

    private static final Plan THREE =
            Plans.withActivities(Timeframe.annual(), Timeframe.annual(), Timeframe.annual());

    private static Resource amount(LocalizedText source, String amount) {
        return Resource.from(source).withAmount(Optional.of(new BigDecimal(amount)));
    }

    private static Plan eachGiven(Plan plan, String amount) {
        return Looked.eachActivity(plan, one -> one.withResources(List.of(amount(text("Fund"), amount))));
    }

    private static Plan withCeiling(Plan plan, String ceiling) {
        return plan.withSources(List.of(new FundingSource(
                Id.fresh(), text("Fund"), Optional.empty(), Optional.of(new BigDecimal(ceiling)), UnknownFields.NONE)));
    }

    @Test
    void anAmountWithoutASourceIsChargedToTheUsualOneByOneClick() {
        var rule = new AmountWithoutSourceRule();
        var plan = Looked.firstActivity(
                eachGiven(THREE, "100"), one -> one.withResources(List.of(amount(LocalizedText.none(), "40"))));

        assertThat(Looked.forTheOnly(rule, plan).fixes().getFirst().arguments()).containsExactly("Fund");
        var fixed = Looked.after("chargeTo", rule, plan);
        assertThat(Looked.first(fixed).resources().getFirst().amount()).contains(new BigDecimal("40"));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void aSourceWithoutAnAmountIsNoFault() {
        var plan = Looked.firstActivity(THREE, one -> one.withResources(List.of(Resource.from(text("Time")))));

        assertThat(Looked.with(new AmountWithoutSourceRule(), plan)).isEmpty();
        assertThat(Looked.with(new AmountWithoutCurrencyRule(), plan)).isEmpty();
    }

    @Test
    void amountsInAPlanWithoutCurrencyAreToldOnceAndMendedByOneClick() {
        var rule = new AmountWithoutCurrencyRule();
        var plan = eachGiven(THREE, "100");

        assertThat(Looked.forTheOnly(rule, plan).element()).isEmpty();
        var fixed = Looked.after("useCurrency", rule, plan);
        assertThat(fixed.currency()).contains(Currency.getInstance("USD"));
        assertThat(Looked.with(rule, fixed)).isEmpty();
    }

    @Test
    void aSourceAskedForMoreThanItsCeilingIsToldWithBothAmounts() {
        var plan = withCeiling(eachGiven(THREE, "100.50"), "301");

        assertThat(Looked.forTheOnly(new OverCeilingRule(), plan).arguments())
                .containsExactly("Fund", "301.50", "301");
    }

    @Test
    void aSourceAskedForExactlyItsCeilingIsFine() {
        assertThat(Looked.with(new OverCeilingRule(), withCeiling(eachGiven(THREE, "100"), "300"))).isEmpty();
    }

    @Test
    void whatCancelledActivitiesAskedForDoesNotCount() {
        var plan = Looked.firstActivity(
                withCeiling(eachGiven(THREE, "100"), "200"), one -> one.withStatus(Optional.of(Status.CANCELLED)));

        assertThat(Looked.with(new OverCeilingRule(), plan)).isEmpty();
    }

    @Test
    void anAmountBelowZeroIsToldWhereItStandsAndMendedByOneClick() {
        var rule = new NegativeAmountRule();
        var plan = Looked.firstActivity(eachGiven(THREE, "0.00"), one -> one.withResources(
                List.of(amount(text("Fund"), "100"), amount(text("Fund"), "-12.50"))));

        var finding = Looked.forTheOnly(rule, plan);
        assertThat(finding.arguments()).containsExactly("-12.50");
        assertThat(finding.element()).contains(Looked.first(plan).id());
        assertThat(Looked.first(Looked.after("takeOffMinus", rule, plan)).resources())
                .extracting(one -> one.amount().orElseThrow())
                .containsExactly(new BigDecimal("100"), new BigDecimal("12.50"));
        assertThat(Checks.standard().run(plan)).contains(finding);
    }

    @Test
    void aCeilingBelowZeroIsToldWithItsSource() {
        var rule = new NegativeAmountRule();
        var plan = withCeiling(THREE, "-1");

        assertThat(Looked.forTheOnly(rule, plan).arguments()).containsExactly("-1", "Fund");
        assertThat(Looked.with(rule, Looked.after("takeOffMinus", rule, plan))).isEmpty();
    }
}
