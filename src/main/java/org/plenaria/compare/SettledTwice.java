// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/**
 * Open conflicts that two sides have settled in different ways. Who decides to leave a value as it is changes nothing
 * that could be seen in it, but has decided all the same: the other's decision does not simply win.
 */
final class SettledTwice {

    private final Plan base;
    private final List<Plan> sides;
    private final Merging merging;

    SettledTwice(Plan base, List<Plan> sides, Merging merging) {
        this.base = base;
        this.sides = sides;
        this.merging = merging;
    }

    Plan asked(Plan merged) {
        var plan = merged;
        for (var conflict : base.conflicts()) {
            boolean settledByAll = sides.stream()
                    .allMatch(side -> side.conflicts().stream().noneMatch(one -> one.id().equals(conflict.id())));
            if (settledByAll && conflict.about() instanceof Contested.FieldValue<?, ?> about) {
                plan = asked(plan, about);
            }
        }
        return plan;
    }

    @SuppressWarnings("unchecked") // the field is one of this kind of element, as whoever made the conflict saw to
    private <T> Plan asked(Plan plan, Contested.FieldValue<?, T> about) {
        var id = about.element();
        return switch (about.kind()) {
            case PLAN -> asked(plan, about, (Field<Plan, T>) about.field(), Optional::of, Function.identity());
            case SECTION -> asked(plan, about, (Field<Section, T>) about.field(), one -> one.section(id),
                    changed -> plan.withSections(plan.sections().stream()
                            .map(one -> one.id().equals(id) ? changed : one).toList()));
            case AREA -> asked(plan, about, (Field<Area, T>) about.field(), one -> one.area(id),
                    changed -> plan.withAreas(plan.areas().stream()
                            .map(one -> one.id().equals(id) ? changed : one).toList()));
            case ACTIVITY -> asked(plan, about, (Field<Activity, T>) about.field(),
                    one -> one.activity(id).map(place -> place.activity()),
                    changed -> plan.withAreas(plan.areas().stream()
                            .map(area -> area.indexOf(id) < 0 ? area : area.withActivities(area.activities().stream()
                                    .map(one -> one.id().equals(id) ? changed : one).toList()))
                            .toList()));
            case COMMENT, ROUND -> plan;
        };
    }

    private <E, T> Plan asked(
            Plan plan,
            Contested.FieldValue<?, T> about,
            Field<E, T> field,
            Function<Plan, Optional<E>> in,
            Function<E, Plan> put) {
        var at = Address.of(Address.Part.valueOf(about.kind().name()), about.element()).field(field);
        var element = in.apply(plan);
        var said = sides.stream().map(side -> in.apply(side).map(field::of)).toList();
        boolean isAsked = merging.conflicts().stream().anyMatch(one -> at.covers(one.at()) || one.at().covers(at));
        boolean isOne = said.stream().distinct().count() < 2 || said.contains(Optional.<T>empty());
        if (element.isEmpty() || isAsked || isOne) {
            return plan;
        }
        var type = said.getFirst().orElseThrow() instanceof LocalizedText ? LocalizedText.class : Void.class;
        var chosen = merging.decide(new Versions<>(Optional.empty(), said), at, type);
        return put.apply(field.with(element.get(), chosen));
    }
}
