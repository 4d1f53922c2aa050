// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Subheading;

/**
 * Gives a part an id of its own where the same part came to stand in two places: one side moved a resource to another
 * activity, the other changed it where it was. The new id follows from the old one and the place, so that the same
 * merge gives the same plan.
 */
final class UniqueIds {

    private final Set<Id> seen = new HashSet<>();
    private final Merging merging;

    private UniqueIds(Merging merging) {
        this.merging = merging;
    }

    static Plan in(Plan plan, Merging merging) {
        var ids = new UniqueIds(merging);
        plan.milestones().forEach(one -> ids.seen.add(one.id()));
        plan.indicators().forEach(one -> ids.seen.add(one.id()));
        var areas = plan.areas().stream().map(ids::in).toList();
        return ids.isUnchanged(plan.areas(), areas) ? plan : plan.withAreas(areas);
    }

    private Area in(Area area) {
        var indicators = unique(area.indicators(), Indicator::id, Indicator::withId, area.id());
        var subheadings = unique(area.subheadings(), Subheading::id, Subheading::withId, area.id());
        var activities = area.activities().stream()
                .map(activity -> in(following(activity, area.subheadings(), subheadings)))
                .toList();
        return isUnchanged(area.indicators(), indicators)
                        && isUnchanged(area.subheadings(), subheadings)
                        && isUnchanged(area.activities(), activities)
                ? area
                : area.with(next -> next.indicators(indicators)
                        .subheadings(subheadings)
                        .activities(activities));
    }

    private static Activity following(Activity activity, List<Subheading> before, List<Subheading> after) {
        if (before != after && activity.subheading().isPresent()) {
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).id().equals(activity.subheading().get())) {
                    var next = after.get(i).id();
                    return next.equals(before.get(i).id()) ? activity : activity.withSubheading(Optional.of(next));
                }
            }
        }
        return activity;
    }

    private Activity in(Activity activity) {
        var resources = unique(activity.resources(), Resource::id, Resource::withId, activity.id());
        var milestones = unique(activity.milestones(), Milestone::id, Milestone::withId, activity.id());
        var indicators = unique(activity.indicators(), Indicator::id, Indicator::withId, activity.id());
        return isUnchanged(activity.resources(), resources)
                        && isUnchanged(activity.milestones(), milestones)
                        && isUnchanged(activity.indicators(), indicators)
                ? activity
                : activity.with(next -> next.resources(resources)
                        .milestones(milestones)
                        .indicators(indicators));
    }

    private <T> List<T> unique(List<T> items, Function<T, Id> id, BiFunction<T, Id, T> withId, Id holder) {
        boolean allNew = true;
        for (var item : items) {
            allNew &= !seen.contains(id.apply(item));
        }
        if (allNew) {
            items.forEach(item -> seen.add(id.apply(item)));
            return items;
        }
        return items.stream()
                .map(item -> {
                    if (seen.add(id.apply(item))) {
                        return item;
                    }
                    var other = new Id(UUID.nameUUIDFromBytes(
                            (id.apply(item) + " in " + holder).getBytes(StandardCharsets.UTF_8)));
                    seen.add(other);
                    merging.repaired(
                            Repair.Kind.GIVEN_ANOTHER_ID,
                            Address.of(Address.Part.ACTIVITY, holder).then(new Address.Step.Item(other)),
                            holder);
                    return withId.apply(item, other);
                })
                .toList();
    }

    private static boolean isUnchanged(List<?> before, List<?> after) {
        if (before == after) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }
}
