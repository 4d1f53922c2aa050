// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * A number that no activity or area has though a later one does: readers look for what was lost. Numbers by position
 * leave no gap, so some were pinned; the fix lets them follow their positions.
 */
public final class MissingNumberRule implements Rule {

    private static final int MOST_TOLD = 5;
    private static final int HIGHEST = 10_000;

    @Override
    public String name() {
        return "missingNumber";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        tell(
                Spot.plan(PlanFields.AREAS_NUMBER),
                numbering.ofAreasHeading(),
                numbers(plan.areas().stream().map(Area::id), numbering),
                plan.areas().stream()
                        .filter(area -> area.pinnedNumber().isPresent())
                        .<Edit>map(area -> new AreaEdit.Change<>(
                                area.id(), AreaFields.PINNED_NUMBER, Optional.empty()))
                        .toList(),
                findings);
        for (var area : plan.areas()) {
            var pinned = area.activities().stream().filter(one -> one.pinnedNumber().isPresent()).toList();
            if (!pinned.isEmpty()) {
                tell(
                        Spot.at(area, ActivityFields.PINNED_NUMBER),
                        numbering.number(area.id()),
                        numbers(area.activities().stream().map(Activity::id), numbering),
                        pinned.stream()
                                .<Edit>map(one -> new ActivityEdit.Change<>(
                                        one.id(), ActivityFields.PINNED_NUMBER, Optional.empty()))
                                .toList(),
                        findings);
            }
        }
        return findings;
    }

    private static List<String> numbers(Stream<Id> ids, Numbering numbering) {
        return ids.map(numbering::number).toList();
    }

    private void tell(Spot spot, String parent, List<String> numbers, List<Edit> unpin, List<Finding> findings) {
        var prefix = parent + ".";
        var used = new TreeSet<Integer>();
        for (var number : numbers) {
            if (number.startsWith(prefix) && number.substring(prefix.length()).matches("\\d{1,5}")) {
                used.add(Integer.parseInt(number.substring(prefix.length())));
            }
        }
        if (used.isEmpty() || unpin.isEmpty() || used.last() > HIGHEST) {
            return;
        }
        var missing = IntStream.range(1, used.last())
                .filter(number -> !used.contains(number))
                .mapToObj(number -> prefix + number)
                .toList();
        if (!missing.isEmpty()) {
            var told = String.join(", ", missing.subList(0, Math.min(MOST_TOLD, missing.size())))
                    + (missing.size() > MOST_TOLD ? "…" : "");
            findings.add(spot.finding(this, Severity.WARNING, List.of(told), List.of(new QuickFix(
                    "numberByPosition", List.of(), new Together(Together.Cause.FIX, unpin)))));
        }
    }
}
