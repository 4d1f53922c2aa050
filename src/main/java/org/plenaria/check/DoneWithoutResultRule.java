// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;

/**
 * An activity that is done, of which nobody has said what came of it: the report at the end of the year will ask.
 * There is no fix but to say it.
 */
public final class DoneWithoutResultRule implements Rule {

    @Override
    public String name() {
        return "doneWithoutResult";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (activity.status().equals(Optional.of(Status.DONE)) && activity.result().isAbsent()) {
                    findings.add(Spot.at(area, activity, ActivityFields.RESULT).finding(this, Severity.HINT));
                }
            }
        }
        return findings;
    }
}
