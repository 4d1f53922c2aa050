// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;

/** An activity with its printed numbers: a row of a table. */
public record ActivityRow(Area area, String areaNumber, Activity activity, String number) {

    /** All activities of a plan in the order of print. */
    public static List<ActivityRow> of(Plan plan) {
        var numbering = Numbering.of(plan);
        var rows = new ArrayList<ActivityRow>(plan.activityCount());
        for (var area : plan.areas()) {
            var areaNumber = numbering.number(area.id());
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                rows.add(new ActivityRow(area, areaNumber, activity, numbering.number(activity.id())));
            }
        }
        return rows;
    }
}
