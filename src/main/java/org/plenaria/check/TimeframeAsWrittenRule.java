// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * A timeframe in words of which nothing exact could be made: it is printed as it stands, but cannot be drawn. There
 * is no fix, for any date would be a guess.
 */
public final class TimeframeAsWrittenRule implements Rule {

    @Override
    public String name() {
        return "timeframeAsWritten";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (activity.timeframe() instanceof Timeframe.AsWritten(String words, _)) {
                    findings.add(Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                            this, Severity.HINT, List.of(words), List.of()));
                }
            }
        }
        return findings;
    }
}
