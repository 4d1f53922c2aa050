// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class ChecksTest {

    private static Plan large(int areas, int activitiesEach) {
        var plan = Plans.empty();
        var timeframes = new Timeframe[activitiesEach];
        for (int i = 0; i < activitiesEach; i++) {
            timeframes[i] = i % 2 == 0 ? Timeframe.annual() : Timeframe.of(Period.semester(2));
        }
        for (int i = 0; i < areas; i++) {
            plan = Plans.plus(plan, "Area " + i, timeframes);
        }
        var first = Looked.first(plan);
        return Looked.eachActivity(plan, one -> one == first
                ? one
                : one.withVenue(Optional.of(Venue.toBeDefined())));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        var names = Checks.standard().rules().stream().map(Rule::name).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void findingsCarryTheNameOfTheirRule() {
        var names = Checks.standard().rules().stream().map(Rule::name).toList();

        assertThat(Checks.standard().run(large(3, 5))).isNotEmpty().allMatch(one -> names.contains(one.rule()));
    }

    @Test
    void aNewPlanWithTitlesOnlyIsNotFloodedWithFindings() {
        assertThat(Checks.standard().run(Plans.withActivities(
                Timeframe.annual(), Timeframe.annual(), Timeframe.annual(), Timeframe.annual()))).hasSizeLessThan(9);
    }

    @Test
    void theSamePlanGivesTheSameFindingsInTheSameOrder() {
        var plan = large(3, 5);

        assertThat(Checks.standard().run(plan)).isEqualTo(Checks.standard().run(plan));
    }

    @Test
    void tenThousandActivitiesAreLookedThroughWithoutDelay() {
        var plan = large(20, 500);
        var checks = Checks.standard();
        var best = Duration.ofDays(1);
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            checks.run(plan);
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }

        // Far above what it takes (some 100 ms), far below what anything quadratic would.
        assertThat(best).isLessThan(Duration.ofMillis(250));
    }
}
