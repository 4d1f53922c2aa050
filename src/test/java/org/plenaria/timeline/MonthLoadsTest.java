// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class MonthLoadsTest {

    private final Activity course = paid(activity("Course", Timeframe.of(Period.semester(1)), "p"), "6000");
    private final Activity trip = paid(activity("Trip", dates("2020-03-20", "2020-05-02"), "p"), "100");
    private final Activity free = activity("Free", Timeframe.of(Period.month(3)), "p");
    private final Activity open = activity("Open", Timeframe.of(Period.month(3)), "p")
            .withResources(List.of(Resource.from(text("IDB"))));
    private final Activity someday = paid(activity("Someday", Timeframe.unstated(), "p"), "50");
    private final Activity off =
            paid(activity("Off", Timeframe.annual(), "p"), "999").withStatus(Optional.of(Status.CANCELLED));
    private final Plan plan = plan(course, trip, free, open, someday, off);

    @Test
    void anActivityCountsInEveryMonthItTouchesUnlessItWasCancelled() {
        var load = load(plan, Optional.empty());

        assertThat(load.months()).extracting(MonthLoad.Month::activities)
                .containsExactly(1, 1, 4, 2, 2, 1, 0, 0, 0, 0, 0, 0);
        assertThat(load.undated().activities()).isEqualTo(1);
        assertThat(load.undated().money()).isEqualByComparingTo("50");
    }

    @Test
    void moneyIsSpreadEvenlyOverTheMonthsToTheLastCent() {
        var load = load(plan.withCurrency(Optional.of(Currency.getInstance("USD"))), Optional.empty());

        assertThat(money(load)).startsWith("1000.00", "1000.00", "1033.33", "1033.34", "1033.33", "1000.00");
        var whole = load(plan.withCurrency(Optional.of(Currency.getInstance("CLP"))), Optional.empty());
        assertThat(money(whole)).as("pesos have no cents").startsWith("1000", "1000", "1033", "1034", "1033", "1000");
    }

    @Test
    void whatHasNoAmountIsCountedApart() {
        var march = load(plan, Optional.empty()).months().get(2);

        assertThat(march.unfunded()).isEqualTo(1);
        assertThat(march.unquantified()).isEqualTo(1);
    }

    @Test
    void whatFallsOutsideThePlanIsNotSqueezedIntoIt() {
        var late = plan(paid(activity("Late", dates("2020-12-15", "2021-02-01"), "p"), "300"));

        assertThat(money(load(late, Optional.empty())).getLast()).isEqualTo("100.00");
    }

    @Test
    void onlyTheActivitiesOneLooksForAreCounted() {
        var load = load(plan, Optional.of(Set.of(trip.id())));

        assertThat(load.months()).extracting(MonthLoad.Month::activities)
                .containsExactly(0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void anAreaThatChangedIsAddedUpAnewAndTheOthersAreKept() {
        var loads = new MonthLoads();
        var large = SamplePlans.large(200);
        loads.of(MonthLoad.Of.ACTIVITIES, large, TimelineContent.all(), Optional.empty());
        var areas = new ArrayList<>(large.areas());
        areas.set(3, areas.get(3).withActivities(List.of()));
        var edited = large.withAreas(areas);

        assertThat(loads.of(MonthLoad.Of.ACTIVITIES, edited, TimelineContent.all(), Optional.empty()))
                .isEqualTo(load(edited, Optional.empty()));
    }

    @Test
    void thePageOfAnAreaCountsItsOwnActivities() {
        var large = SamplePlans.large(200);
        var page = TimelineContent.area(large.areas().get(2).id());

        var load = new MonthLoads().of(MonthLoad.Of.ACTIVITIES, large, page, Optional.empty());

        assertThat(IntStream.range(0, 12).map(i -> load.months().get(i).activities()).max().orElseThrow())
                .isBetween(1, 20);
    }

    private static Activity paid(Activity activity, String amount) {
        return activity.withResources(List.of(
                Resource.from(text("IDB")).withAmount(Optional.of(new BigDecimal(amount)))));
    }

    private static MonthLoad load(Plan plan, Optional<Set<Id>> counted) {
        return new MonthLoads().of(MonthLoad.Of.ACTIVITIES, plan, TimelineContent.all(), counted);
    }

    private static List<String> money(MonthLoad load) {
        return load.months().stream().map(month -> month.money().toPlainString()).toList();
    }
}
