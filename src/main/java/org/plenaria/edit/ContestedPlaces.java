// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** Puts what one side of an open conflict says into the plan. */
final class ContestedPlaces {

    private ContestedPlaces() {}

    static Outcome put(Plan plan, Contested about, boolean ours) {
        return switch (about) {
            case Contested.FieldValue<?, ?> one -> value(plan, one, ours ? one.ours() : one.theirs());
            case Contested.AreaOfActivity one -> moved(plan, one, ours ? one.ours() : one.theirs());
            case Contested.Removal one -> one.byOurs() == ours ? removed(plan, one) : Outcome.applied(plan);
            case Contested.Order one -> ordered(plan, one, ours ? one.ours() : one.theirs());
            case Contested.CommentVersions one ->
                plan.comment(one.element()).isEmpty()
                        ? Outcome.refused(Refusal.ELEMENT_IS_GONE)
                        : Outcome.applied(InPlan.replace(plan, ours ? one.ours() : one.theirs()));
            case Contested.RoundVersions one -> Outcome.applied(plan.withRounds(Lists.replaced(
                    plan.rounds(),
                    round -> round.id().equals(one.element()),
                    _ -> ours ? one.ours() : one.theirs())));
        };
    }

    @SuppressWarnings("unchecked") // the field is one of this kind of element, as whoever made the conflict saw to
    private static Outcome value(Plan plan, Contested.FieldValue<?, ?> about, Object value) {
        return switch (about.kind()) {
            case PLAN -> new PlanEdit.Change<>((Field<Plan, Object>) about.field(), value).apply(plan);
            case SECTION ->
                new SectionEdit.Change<>(about.element(), (Field<Section, Object>) about.field(), value).apply(plan);
            case AREA ->
                new AreaEdit.Change<>(about.element(), (Field<Area, Object>) about.field(), value).apply(plan);
            case ACTIVITY ->
                new ActivityEdit.Change<>(about.element(), (Field<Activity, Object>) about.field(), value).apply(plan);
            case COMMENT, ROUND -> Outcome.applied(plan);
        };
    }

    private static Outcome moved(Plan plan, Contested.AreaOfActivity about, Id area) {
        var place = plan.activity(about.element());
        if (place.isPresent() && place.get().area().id().equals(area)) {
            return Outcome.applied(plan);
        }
        return new ActivityEdit.Move(about.element(), area, Integer.MAX_VALUE).apply(plan);
    }

    private static Outcome removed(Plan plan, Contested.Removal about) {
        return switch (about.kind()) {
            case SECTION -> new SectionEdit.Remove(about.element()).apply(plan);
            case AREA -> new AreaEdit.Remove(about.element()).apply(plan);
            case ACTIVITY -> new ActivityEdit.Remove(List.of(about.element())).apply(plan);
            case COMMENT -> new CommentEdit.Remove(about.element()).apply(plan);
            case ROUND -> Outcome.applied(plan.withRounds(Lists.without(
                    plan.rounds(), round -> round.id().equals(about.element()))));
            case PLAN -> Outcome.applied(plan);
        };
    }

    private static Outcome ordered(Plan plan, Contested.Order about, List<Id> order) {
        return switch (about.kind()) {
            case SECTION -> Outcome.applied(plan.withSections(ordered(plan.sections(), Section::id, order)));
            case AREA -> Outcome.applied(plan.withAreas(ordered(plan.areas(), Area::id, order)));
            case ACTIVITY -> plan.area(about.element())
                    .map(area -> Outcome.applied(InPlan.replace(
                            plan, area.withActivities(ordered(area.activities(), Activity::id, order)))))
                    .orElseGet(() -> Outcome.refused(Refusal.ELEMENT_IS_GONE));
            case PLAN, COMMENT, ROUND -> Outcome.applied(plan);
        };
    }

    /** Those the order names stand in it, in the places they take together; what came since stays where it is. */
    private static <T> List<T> ordered(List<T> items, Function<T, Id> id, List<Id> order) {
        var known = new HashMap<Id, T>();
        items.forEach(item -> known.put(id.apply(item), item));
        Set<Id> named = new HashSet<>(order);
        var next = order.stream().filter(known::containsKey).distinct().map(known::get).iterator();
        var result = new ArrayList<T>(items.size());
        for (var item : items) {
            result.add(named.contains(id.apply(item)) ? next.next() : item);
        }
        return result;
    }
}
