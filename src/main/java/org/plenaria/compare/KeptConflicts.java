// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Contested;
import org.plenaria.plan.ContestedFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.Section;

/**
 * The conflicts of a merge that nobody resolved, as records the plan file can keep: one for each contested field. What
 * a side says of a field is what the field would be with all conflicts in it resolved that side's way; so both sides'
 * agreed changes stay, whichever is taken in the end.
 */
final class KeptConflicts {

    private final MergePlan merge;
    private final List<Plan> sides;
    private final Plan base;
    private final Plan ours;
    private final Plan theirs;
    private final Optional<Authorship> oursBy;
    private final Optional<Authorship> theirsBy;

    KeptConflicts(MergePlan merge, List<Plan> sides, Optional<Authorship> oursBy, Optional<Authorship> theirsBy) {
        this.merge = merge;
        this.sides = sides;
        this.oursBy = oursBy;
        this.theirsBy = theirsBy;
        base = merge.base();
        ours = merge.others(Resolution.OURS).merged();
        theirs = merge.others(Resolution.THEIRS).merged();
    }

    Plan plan() {
        Map<Id, OpenConflict> all = new LinkedHashMap<>();
        merge.merged().conflicts().forEach(one -> all.put(one.id(), one));
        for (var conflict : merge.open()) {
            contested(conflict)
                    .map(about -> OpenConflict.found(about, oursBy, theirsBy))
                    .ifPresent(one -> all.put(one.id(), one));
        }
        return all.size() == merge.merged().conflicts().size()
                ? merge.merged()
                : merge.merged().withConflicts(new ArrayList<>(all.values()));
    }

    private Optional<Contested> contested(Conflict conflict) {
        var at = conflict.at();
        Id element = at.element();
        var kind = Contested.Kind.valueOf(at.part().name());
        if (at.steps().isEmpty() && conflict.kind() == Conflict.Kind.REMOVED_OR_CHANGED) {
            return Optional.of(new Contested.Removal(kind, element, conflict.ours().isEmpty()));
        }
        String field = at.fieldName().orElse("");
        return switch (kind) {
            case PLAN -> switch (field) {
                case Address.AREAS -> order(Contested.Kind.AREA, element, Plan::areas, Area::id);
                case Address.SECTIONS -> order(Contested.Kind.SECTION, element, Plan::sections, Section::id);
                default -> ContestedFields.ofPlan(field).flatMap(one -> value(kind, element, one, Optional::of));
            };
            case SECTION -> ContestedFields.ofSection(field)
                    .flatMap(one -> value(kind, element, one, plan -> plan.section(element)));
            case AREA -> field.equals(Address.ACTIVITIES)
                    ? order(Contested.Kind.ACTIVITY, element, plan -> activities(plan, element), Activity::id)
                    : ContestedFields.ofArea(field)
                            .flatMap(one -> value(kind, element, one, plan -> plan.area(element)));
            case ACTIVITY -> field.equals(Address.AREA_OF_ACTIVITY)
                    ? home(element)
                    : ContestedFields.ofActivity(field)
                            .flatMap(one -> value(kind, element, one, plan -> activity(plan, element)));
            case COMMENT -> versions(plan -> plan.comment(element)).map(KeptConflicts::comments);
            case ROUND -> versions(plan -> round(plan, element)).map(KeptConflicts::rounds);
        };
    }

    private static Contested comments(List<Comment> both) {
        return new Contested.CommentVersions(both.getFirst(), both.getLast());
    }

    private static Contested rounds(List<Round> both) {
        return new Contested.RoundVersions(both.getFirst(), both.getLast());
    }

    private <E, T> Optional<Contested> value(
            Contested.Kind kind, Id element, Field<E, T> field, Function<Plan, Optional<E>> in) {
        return versions(in).map(both -> new Contested.FieldValue<>(
                kind,
                element,
                field,
                in.apply(base).map(field::of),
                field.of(both.getFirst()),
                field.of(both.getLast())));
    }

    private Optional<Contested> home(Id activity) {
        return versions(plan -> plan.activity(activity).map(place -> place.area().id()))
                .map(both -> new Contested.AreaOfActivity(
                        activity,
                        base.activity(activity).map(place -> place.area().id()),
                        both.getFirst(),
                        both.getLast()));
    }

    private <T> Optional<Contested> order(
            Contested.Kind kind, Id element, Function<Plan, List<T>> list, Function<T, Id> id) {
        return Optional.of(new Contested.Order(
                kind,
                element,
                list.apply(ours).stream().map(id).toList(),
                list.apply(theirs).stream().map(id).toList()));
    }

    /** Both sides' version; of what a decided removal took away meanwhile, as the side itself had it. */
    private <T> Optional<List<T>> versions(Function<Plan, Optional<T>> in) {
        var first = in.apply(ours).or(() -> in.apply(sides.getFirst()));
        var last = in.apply(theirs).or(() -> in.apply(sides.getLast()));
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : Optional.of(List.of(first.get(), last.get()));
    }

    private static List<Activity> activities(Plan plan, Id area) {
        return plan.area(area).map(Area::activities).orElse(List.of());
    }

    private static Optional<Activity> activity(Plan plan, Id id) {
        return plan.activity(id).map(place -> place.activity());
    }

    private static Optional<Round> round(Plan plan, Id id) {
        return plan.rounds().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
