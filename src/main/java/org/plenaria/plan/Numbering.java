// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * The printed numbers of a plan: they follow position unless the author pinned one. A pinned number takes its
 * position's place in the count, so the numbers after it stay as they were. Sections are numbered 1, 2..., the heading
 * of the areas comes next (3), areas are 3.1, 3.2..., activities 3.1.1, 3.1.2... in the order of print.
 *
 * @param byId the number of every section, area and activity
 * @param ofAreasHeading the number of the heading above the areas
 */
public record Numbering(Map<Id, String> byId, String ofAreasHeading) {

    public Numbering {
        byId = Map.copyOf(byId);
    }

    public static Numbering of(Plan plan) {
        var numbers = new HashMap<Id, String>();
        int before = numberSections(plan, Placement.BEFORE_AREAS, 1, numbers);
        var heading = plan.areasNumber().orElse(Integer.toString(before));
        for (int i = 0; i < plan.areas().size(); i++) {
            var area = plan.areas().get(i);
            var areaNumber = area.pinnedNumber().orElse(heading + "." + (i + 1));
            numbers.put(area.id(), areaNumber);
            int position = 1;
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                numbers.put(activity.id(), activity.pinnedNumber().orElse(areaNumber + "." + position));
                position++;
            }
        }
        numberSections(plan, Placement.AFTER_AREAS, before + 1, numbers);
        return new Numbering(numbers, heading);
    }

    /** The printed number of a section, area or activity; "" for anything else. */
    public String number(Id id) {
        return byId.getOrDefault(id, "");
    }

    private static int numberSections(Plan plan, Placement placement, int first, Map<Id, String> numbers) {
        int next = first;
        for (var section : plan.sections()) {
            if (section.placement() == placement) {
                numbers.put(section.id(), section.pinnedNumber().orElse(Integer.toString(next)));
                next++;
            }
        }
        return next;
    }
}
