// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Something that belongs to the plan, an area or an activity: a milestone, an indicator, an extra field.
 *
 * @param number of the activity or area; "" for the plan itself
 * @param of the title of what it belongs to
 * @param element to which it belongs
 * @param place among the things of the same kind there, from 1
 */
record Owned<T>(String number, String of, Id element, T thing, int place) {

    /** All things of one kind: the plan's own first, then area by area in the order of print. */
    static <T> List<Owned<T>> all(
            WorkbookContent content,
            Function<Plan, List<T>> ofPlan,
            Function<Area, List<T>> ofArea,
            Function<Activity, List<T>> ofActivity) {
        var all = new ArrayList<Owned<T>>();
        var plan = content.plan();
        var words = content.words();
        var numbering = Numbering.of(plan);
        add(all, "", words.title(), plan.id(), ofPlan.apply(plan));
        for (var area : plan.areas()) {
            add(all, numbering.number(area.id()), words.text(area.name()), area.id(), ofArea.apply(area));
            for (var row : content.rowsOf(area.id())) {
                var activity = row.activity();
                add(all, row.number(), words.text(activity.title()), activity.id(), ofActivity.apply(activity));
            }
        }
        return List.copyOf(all);
    }

    private static <T> void add(List<Owned<T>> all, String number, String of, Id element, List<T> things) {
        for (int i = 0; i < things.size(); i++) {
            all.add(new Owned<>(number, of, element, things.get(i), i + 1));
        }
    }
}
