// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.check.Finding;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;

/** How many findings each element of the plan has; counted once for each run of the checks. */
final class FindingCounts {

    private final Desk desk;
    private List<Finding> counted = List.of();
    private Map<Id, Integer> counts = Map.of();

    FindingCounts(Desk desk) {
        this.desk = desk;
    }

    /** The counts at the moment; elements without a finding are left out. */
    Map<Id, Integer> get() {
        var found = desk.findingsProperty().get();
        if (found != counted) {
            var next = new HashMap<Id, Integer>();
            for (var finding : found) {
                finding.element().ifPresent(id -> next.merge(id, 1, Integer::sum));
            }
            counts = Map.copyOf(next);
            counted = found;
        }
        return counts;
    }
}
