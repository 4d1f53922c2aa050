// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Timeframe;

/**
 * A plan that puts most of its work into one semester (quarter, trimester) and little into another: there the
 * committee will have too much to do. Only activities of a single period of the plan's division count. There is no fix
 * but to move some of them.
 */
public final class UnbalancedPeriodsRule implements Rule {

    private static final int ENOUGH = 8;
    private static final int TIMES = 4;

    @Override
    public String name() {
        return "unbalancedPeriods";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        Map<Period, Integer> counts = new HashMap<>();
        plan.activities().filter(Gaps::isAlive).forEach(activity -> {
            if (activity.timeframe() instanceof Timeframe.Periods(var periods) && periods.size() == 1
                    && periods.getFirst().kind() == plan.calendar().division()) {
                counts.merge(periods.getFirst(), 1, Integer::sum);
            }
        });
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int least = plan.calendar().periods().stream().mapToInt(one -> counts.getOrDefault(one, 0)).min().orElse(0);
        double even = (double) all / plan.calendar().periods().size();
        return all >= ENOUGH && most >= TIMES * Math.max(1, least) && most > 1.5 * even
                ? List.of(Spot.plan(PlanFields.CALENDAR).finding(
                        this, Severity.HINT, List.of(Integer.toString(most), Integer.toString(least)), List.of()))
                : List.of();
    }
}
