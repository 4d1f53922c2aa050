// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The printed numbers of a plan: they follow position unless the author pinned one. A pinned number takes its
 * position's place in the count, so the numbers after it stay as they were. Sections are numbered 1, 2..., the heading
 * of the areas comes next (3), areas are 3.1, 3.2..., activities 3.1.1, 3.1.2... in the order of print.
 */
public final class Numbering {

    private final Map<Id, String> byId;
    private final String ofAreasHeading;

    /** Takes the numbers over; nobody else may hold them. */
    private Numbering(Map<Id, String> numbers, String ofAreasHeading) {
        this.byId = Collections.unmodifiableMap(numbers);
        this.ofAreasHeading = ofAreasHeading;
    }

    public static Numbering of(Plan plan) {
        return numbered(plan, new HashMap<>(), Set.of());
    }

    /**
     * The numbers of a plan of which those of an earlier state are known. Only areas that are another object now, or
     * have another number, are counted anew: an edit of one activity costs the same in a plan of any size.
     *
     * @param previous the numbers of {@code before}
     */
    public static Numbering after(Numbering previous, Plan before, Plan after) {
        if (!before.calendar().equals(after.calendar())) {
            return of(after);
        }
        var kept = Collections.<Area>newSetFromMap(new IdentityHashMap<>());
        kept.addAll(before.areas());
        var heading = areasHeading(after);
        var present = Collections.<Area>newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < after.areas().size(); i++) {
            var area = after.areas().get(i);
            if (kept.contains(area) && previous.number(area.id()).equals(areaNumber(area, heading, i))) {
                present.add(area);
            }
        }
        kept.retainAll(present);
        var numbers = new HashMap<>(previous.byId);
        before.sections().forEach(section -> numbers.remove(section.id()));
        for (var area : before.areas()) {
            if (!kept.contains(area)) {
                numbers.remove(area.id());
                area.activities().forEach(activity -> numbers.remove(activity.id()));
            }
        }
        return numbered(after, numbers, kept);
    }

    /**
     * Completes numbers.
     *
     * @param kept the areas whose numbers are there already
     */
    private static Numbering numbered(Plan plan, Map<Id, String> numbers, Set<Area> kept) {
        int before = numberSections(plan, Placement.BEFORE_AREAS, 1, numbers);
        var heading = areasHeading(plan);
        for (int i = 0; i < plan.areas().size(); i++) {
            var area = plan.areas().get(i);
            if (!kept.contains(area)) {
                numberArea(area, areaNumber(area, heading, i), plan.calendar(), numbers);
            }
        }
        numberSections(plan, Placement.AFTER_AREAS, before + 1, numbers);
        return new Numbering(numbers, heading);
    }

    /** The number of every section, area and activity. */
    public Map<Id, String> byId() {
        return byId;
    }

    /** The number of the heading above the areas. */
    public String ofAreasHeading() {
        return ofAreasHeading;
    }

    /** The printed number of a section, area or activity; "" for anything else. */
    public String number(Id id) {
        return byId.getOrDefault(id, "");
    }

    private static String areasHeading(Plan plan) {
        return plan.areasNumber().orElseGet(() -> Long.toString(1 + plan.sections().stream()
                .filter(section -> section.placement() == Placement.BEFORE_AREAS)
                .count()));
    }

    private static String areaNumber(Area area, String heading, int index) {
        return area.pinnedNumber().orElseGet(() -> heading + "." + (index + 1));
    }

    private static void numberArea(Area area, String areaNumber, PlanCalendar calendar, Map<Id, String> numbers) {
        numbers.put(area.id(), areaNumber);
        int position = 1;
        for (var activity : PrintOrder.activities(area, calendar)) {
            numbers.put(activity.id(), activity.pinnedNumber().orElse(areaNumber + "." + position));
            position++;
        }
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
