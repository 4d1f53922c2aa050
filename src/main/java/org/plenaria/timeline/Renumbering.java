// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * What becomes of the printed numbers when activities are put elsewhere: told before they are let go.
 *
 * @param moved the numbers after, by the numbers before, of the activities that move and get another one
 * @param others how many other activities get another number
 */
public record Renumbering(Map<String, String> moved, int others) {

    /**
     * Compares the numbers of two states of a plan.
     *
     * @param numbers those of {@code before}
     */
    public static Renumbering of(Plan before, Numbering numbers, Plan after, List<Id> moving) {
        var next = Numbering.after(numbers, before, after);
        var moved = new LinkedHashMap<String, String>();
        int changed = 0;
        var same = Collections.<Area>newSetFromMap(new IdentityHashMap<>());
        same.addAll(before.areas());
        for (var area : after.areas()) {
            if (same.contains(area)) {
                continue; // nothing in it can have changed but by another number of the area, which no drag gives
            }
            for (var activity : area.activities()) {
                var id = activity.id();
                if (!numbers.number(id).equals(next.number(id)) && !numbers.number(id).isEmpty()) {
                    changed++;
                    if (moving.contains(id)) {
                        moved.put(numbers.number(id), next.number(id));
                    }
                }
            }
        }
        return new Renumbering(moved, changed - moved.size());
    }
}
