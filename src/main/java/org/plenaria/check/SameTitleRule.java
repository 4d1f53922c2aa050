// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Two activities of the same title: one was copied, or two areas plan the same. What every area does (a title of three
 * activities or more) is meant. There is no fix: which of the two stays only the committee knows.
 */
public final class SameTitleRule implements Rule {

    @Override
    public String name() {
        return "sameTitle";
    }

    private record Place(Area area, Activity activity) {}

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var titles = new LinkedHashMap<String, List<Place>>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                var title = plan.text(activity.title());
                if (!title.isBlank() && Gaps.isAlive(activity)) {
                    titles.computeIfAbsent(FoldedText.fold(title).strip(), _ -> new ArrayList<>(1))
                            .add(new Place(area, activity));
                }
            }
        }
        var findings = new ArrayList<Finding>();
        titles.values().forEach(places -> {
            if (places.size() == 2 && differ(places)) {
                var first = places.getFirst();
                var second = places.getLast();
                findings.add(Spot.at(second.area(), second.activity(), ActivityFields.TITLE).finding(
                        this, Severity.HINT, List.of(numbering.number(first.activity().id())), List.of()));
            }
        });
        return findings;
    }

    /** Meetings that recur in two periods are two activities on purpose. */
    private static boolean differ(List<Place> places) {
        var first = places.getFirst();
        var second = places.getLast();
        return first.area() != second.area()
                || first.activity().timeframe().equals(second.activity().timeframe());
    }
}
