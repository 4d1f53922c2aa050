// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** Keeps the numbers a source prints where positions would give others, such as a second 3.2.3. */
final class NumberPins {

    private final Findings findings;
    private final Map<Id, String> printed = new HashMap<>();
    private final Map<Id, SourcePlace> places = new HashMap<>();

    NumberPins(PlanDraft draft, Findings findings) {
        this.findings = findings;
        draft.sections().forEach(section -> remember(section.id(), section.number(), section.heading()));
        for (var area : draft.areas()) {
            remember(area.id(), area.number(), area.name());
            area.activities().forEach(activity -> remember(activity.id(), activity.number(), activity.title()));
        }
    }

    private void remember(Id id, Optional<String> number, RawValue value) {
        number.ifPresent(text -> printed.put(id, text));
        value.origins().stream().findFirst().ifPresent(origin -> places.put(id, origin.line().place()));
    }

    /** Pins from the outside in: the number of an area decides what its activities would be numbered. */
    Plan pin(Plan plan, Optional<String> areasNumber) {
        var heading = areasNumber.or(() -> commonHeading(plan));
        var pinned = heading.filter(number -> !number.equals(Numbering.of(plan).ofAreasHeading())).isPresent()
                ? plan.withAreasNumber(heading)
                : plan;
        pinned = pinSections(pinned);
        pinned = pinAreas(pinned);
        pinned = pinActivities(pinned);
        tell(pinned);
        return pinned;
    }

    private Optional<String> commonHeading(Plan plan) {
        var heads = new HashSet<String>();
        for (var area : plan.areas()) {
            var number = printed.getOrDefault(area.id(), "");
            heads.add(number.contains(".") ? number.substring(0, number.lastIndexOf('.')) : "");
        }
        return heads.size() == 1 ? heads.stream().findFirst().filter(head -> !head.isEmpty()) : Optional.empty();
    }

    private Plan pinSections(Plan plan) {
        var numbers = Numbering.of(plan);
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withPinnedNumber(pin(section.id(), numbers)))
                .toList());
    }

    private Plan pinAreas(Plan plan) {
        var numbers = Numbering.of(plan);
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withPinnedNumber(pin(area.id(), numbers)))
                .toList());
    }

    private Plan pinActivities(Plan plan) {
        var numbers = Numbering.of(plan);
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withActivities(area.activities().stream()
                        .map(activity -> activity.withPinnedNumber(pin(activity.id(), numbers)))
                        .toList()))
                .toList());
    }

    private Optional<String> pin(Id id, Numbering numbers) {
        return Optional.ofNullable(printed.get(id)).filter(number -> !number.equals(numbers.number(id)));
    }

    private void tell(Plan plan) {
        var seen = new HashSet<String>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                var number = printed.get(activity.id());
                var place = places.get(activity.id());
                if (number != null && place != null) {
                    if (!seen.add(number)) {
                        findings.note(NoteKind.NUMBER_DUPLICATE, place, activity.id(), number);
                    } else if (activity.pinnedNumber().isPresent()) {
                        findings.note(NoteKind.NUMBER_KEPT, place, activity.id(), number);
                    }
                }
            }
        }
    }
}
