// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * Merges whole plans. Activities are merged apart from their areas, so that one that moved is still the same; then the
 * areas, which keep what their activities need; then the comments, whose elements are known by then.
 */
final class PlanMerge {

    private final Plan base;
    private final List<Plan> sides;
    private final Merging merging;

    PlanMerge(Plan base, List<Plan> sides, Rulings rulings) {
        this.base = base;
        this.sides = List.copyOf(sides);
        var spokenOf = new ArrayList<Set<Id>>();
        sides.forEach(side -> spokenOf.add(CommentMerge.spokenOf(base, side)));
        merging = new Merging(rulings, spokenOf);
    }

    Merging merging() {
        return merging;
    }

    Plan merged() {
        var versions = Versions.of(base, sides);
        var agreed = versions.agreed(merging.isSelective());
        if (agreed.isPresent()) {
            return agreed.get();
        }
        var at = Address.of(Address.Part.PLAN, base.id());
        var merged = Shapes.PLAN.merge(versions, at, merging);
        merged = merged.withAreas(areas(versions.map(Plan::areas), at.field(Address.AREAS)));
        merged = merged.withComments(new CommentMerge(versions, merging).merged(at.field(Address.COMMENTS)));
        if (!base.conflicts().isEmpty() && !merging.isSelective()) {
            merged = new SettledTwice(base, sides, merging).asked(merged);
        }
        return Repairs.made(merged, base, sides, merging);
    }

    private List<Area> areas(Versions<List<Area>> versions, Address at) {
        var list = new ListMerge<>(Keying.byId(Area::id), versions);
        var contested = new AreaStandings(list, merging);
        var activities = new ActivityMerge(versions, contested, merging);
        activities.merge();
        Map<Key, Area> kept = new LinkedHashMap<>();
        for (var key : list.all()) {
            var id = Elements.id(key);
            var home = activities.in(id);
            var standing = contested.of(key);
            if (standing.stays() || (!home.isEmpty() && contested.mayHold(id))) {
                var areaAt = Elements.address(Address.Part.AREA, key);
                if (!standing.stays()) {
                    merging.repaired(Repair.Kind.KEPT_BECAUSE_NEEDED, areaAt, home.keySet().iterator().next());
                }
                var area = standing.imposed()
                        .orElseGet(() -> Shapes.AREA.merge(list.item(key), areaAt, merging));
                kept.put(key, area.withActivities(activities.ordered(list.item(key), home, areaAt)));
            }
        }
        return list.ordered(
                kept, key -> Elements.address(Address.Part.AREA, key), merging, Optional.of(at));
    }
}
