// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;

/**
 * Which areas stay. An area that one side removed stays with everything in it when another side changed it or anything
 * in it, put an activity into it, or commented on it.
 */
final class AreaStandings {

    private final Map<Key, Merging.Standing<Area>> standings = new HashMap<>();
    private final Map<Id, Merging.Standing<Area>> contested = new HashMap<>();
    private final Set<Id> unwanted = new HashSet<>();

    AreaStandings(ListMerge<Area> list, Merging merging) {
        for (var key : list.all()) {
            var versions = list.item(key);
            var standing = merging.standing(
                    versions,
                    Elements.address(Address.Part.AREA, key),
                    _ -> false,
                    side -> versions.map(area -> area.withActivities(List.of())).isChanged(side)
                            || claims(versions, side)
                            || merging.speaksOfAny(side, Elements.inside(versions.sides().get(side).orElseThrow())),
                    () -> false,
                    Area.class);
            standings.put(key, standing);
            if (versions.base().isEmpty() && !standing.stays()) {
                unwanted.add(Elements.id(key));
            }
            if (standing.isContested()) {
                contested.put(Elements.id(key), standing);
                if (standing.stays()) {
                    versions.base().ifPresent(base -> merging.spare(standing.removers(), Elements.inside(base)));
                }
            }
        }
    }

    /** Whether a side did more to the area's activities than take some away. */
    private static boolean claims(Versions<Area> versions, int side) {
        var before = versions.base().orElseThrow().activities();
        var after = versions.sides().get(side).orElseThrow().activities();
        return after.stream().anyMatch(activity -> !before.contains(activity))
                || !Moves.between(ids(before), ids(after)).isEmpty();
    }

    private static List<Id> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }

    Merging.Standing<Area> of(Key area) {
        return standings.getOrDefault(area, new Merging.Standing<>(false, Set.of(), Optional.empty()));
    }

    /** Whether a side removed an area that another changed: then its silence on what is inside says nothing. */
    boolean isRemovedBy(Id area, int side) {
        var standing = contested.get(area);
        return standing != null && standing.removers().contains(side);
    }

    /** Whether an activity may stand in an area: it is there, or would have to stay for the activity's sake. */
    boolean mayHold(Id area) {
        return !isRuledOut(area) && !unwanted.contains(area);
    }

    /** Whether a person decided that the area goes. */
    boolean isRuledOut(Id area) {
        var standing = contested.get(area);
        return standing != null && !standing.stays();
    }
}
