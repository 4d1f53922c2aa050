// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * An area with activities but without an objective: nobody can say what they are for. Told once for the plan where no
 * area has one. There is no fix but to write it.
 */
public final class MissingObjectiveRule implements Rule {

    @Override
    public String name() {
        return "missingObjective";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var areas = plan.areas().stream().filter(area -> !area.activities().isEmpty()).toList();
        var lacking = areas.stream().filter(area -> area.objective().isAbsent()).toList();
        return lacking.size() > 1 && lacking.size() == areas.size()
                ? List.of(Spot.plan(AreaFields.OBJECTIVE).finding(this, Severity.HINT))
                : lacking.stream().map(this::finding).toList();
    }

    private Finding finding(Area area) {
        return Spot.at(area, AreaFields.OBJECTIVE).finding(this, Severity.HINT);
    }
}
