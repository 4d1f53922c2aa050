// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;

/** Merges the activities of all areas, wherever they moved. */
final class ActivityMerge {

    /** An activity and the area it stands in. */
    private record Home(Area area, Activity activity) {
        boolean is(Id id) {
            return area.id().equals(id);
        }
    }

    private static final Keying<Activity> KEYS = Keying.byId(Activity::id);

    private final Versions<List<Area>> versions;
    private final Map<Id, Home> base;
    private final List<Map<Id, Home>> sides = new ArrayList<>();
    private final Set<Id> all = new LinkedHashSet<>();
    private final Set<Id> areas = new LinkedHashSet<>();
    private final AreaStandings standings;
    private final Merging merging;
    private final Map<Id, Map<Id, Activity>> merged = new HashMap<>();

    ActivityMerge(Versions<List<Area>> versions, AreaStandings standings, Merging merging) {
        this.versions = versions;
        this.standings = standings;
        this.merging = merging;
        base = homes(versions.base().orElseThrow());
        versions.sides().forEach(side -> sides.add(homes(side.orElseThrow())));
    }

    private Map<Id, Home> homes(List<Area> from) {
        var homes = new LinkedHashMap<Id, Home>();
        for (var area : from) {
            areas.add(area.id());
            area.activities().forEach(activity -> homes.put(activity.id(), new Home(area, activity)));
        }
        all.addAll(homes.keySet());
        return homes;
    }

    void merge() {
        all.forEach(this::merge);
    }

    private void merge(Id id) {
        var untouched = base.get(id);
        if (untouched != null && isUntouched(id, untouched)) { // nearly all of them, nearly always
            put(untouched.area().id(), untouched.activity());
            untouched.activity().subheading().ifPresent(one -> needSubheading(one, untouched.area().id(), id));
            return;
        }
        var versions = new Versions<>(
                Optional.ofNullable(base.get(id)),
                sides.stream().map(side -> Optional.ofNullable(side.get(id))).toList());
        var contents = versions.map(Home::activity);
        var at = Address.of(Address.Part.ACTIVITY, id);
        var standing = merging.standing(
                contents,
                at,
                side -> versions.base().isPresent()
                        && standings.isRemovedBy(versions.base().get().area().id(), side),
                side -> contents.isChanged(side)
                        || hasMoved(versions, side)
                        || merging.speaksOfAny(
                                side, Elements.inside(contents.sides().get(side).orElseThrow())),
                () -> false,
                Activity.class);
        if (!standing.stays()) {
            return;
        }
        if (standing.isContested()) {
            merging.spare(standing.removers(), Elements.inside(contents.base().orElseThrow()));
        }
        var home = home(versions, at);
        if (home.isEmpty()) {
            return; // its area was ruled out, and it stands nowhere else
        }
        var activity = standing.imposed()
                .orElseGet(() -> withSubheading(
                        Shapes.ACTIVITY.merge(contents, at, merging), versions, home.get(), at));
        put(home.get(), activity);
    }

    private void put(Id area, Activity activity) {
        merged.computeIfAbsent(area, _ -> new LinkedHashMap<>()).put(activity.id(), activity);
    }

    private boolean isUntouched(Id id, Home before) {
        for (var side : sides) {
            var home = side.get(id);
            if (home == null || !home.is(before.area().id()) || !Versions.same(home.activity(), before.activity())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMoved(Versions<Home> versions, int side) {
        return versions.sides().get(side).filter(home -> !home.is(versions.base().orElseThrow().area().id()))
                .isPresent();
    }

    /** The area it stands in, among those that stay. */
    private Optional<Id> home(Versions<Home> versions, Address at) {
        var candidates = new Versions<>(
                versions.base().map(home -> home.area().id()).filter(this::stays),
                versions.sides().stream()
                        .map(side -> side.map(home -> home.area().id()).filter(this::stays))
                        .toList());
        if (candidates.base().isEmpty() && candidates.sides().stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var chosen = merging.decide(candidates, at.field(Address.AREA_OF_ACTIVITY), Id.class);
        return Optional.of(areas.contains(chosen) ? chosen : candidates.any());
    }

    private boolean stays(Id area) {
        return standings.mayHold(area);
    }

    /** A sub-heading belongs to its area: only those who have the activity in that area have a say. */
    private Activity withSubheading(Activity activity, Versions<Home> homes, Id area, Address at) {
        var subheadingAt = at.field(ActivityFields.SUBHEADING);
        var before = homes.base().map(home ->
                home.is(area) ? home.activity().subheading() : Optional.<Id>empty());
        var said = new Versions<>(
                before,
                homes.sides().stream()
                        .map(side -> side.filter(home -> home.is(area)).map(home -> home.activity().subheading()))
                        .toList());
        for (int side = 0; side < sides.size(); side++) {
            if (homes.has(side) && !said.has(side) && changedSubheadingOnly(homes, side)) {
                merging.repaired(Repair.Kind.SUBHEADING_LEFT_BEHIND, subheadingAt, area);
            }
        }
        // Nobody has it here now: it is back where it was because another area was ruled out.
        boolean isBack = said.sides().stream().allMatch(Optional::isEmpty);
        if (isBack && said.base().flatMap(one -> one).filter(one -> isSomewhere(one, area)).isEmpty()) {
            return activity.withSubheading(Optional.empty());
        }
        var subheading = Shapes.SUBHEADING.merge(said, subheadingAt, merging);
        subheading.ifPresent(one -> needSubheading(one, area, activity.id()));
        return activity.withSubheading(subheading);
    }

    /** Whether an area still has a sub-heading on some side, or may keep it because only some changes are wanted. */
    private boolean isSomewhere(Id subheading, Id area) {
        return merging.isSelective()
                || versions.sides().stream()
                        .flatMap(side -> side.orElseThrow().stream())
                        .filter(one -> one.id().equals(area))
                        .flatMap(one -> one.subheadings().stream())
                        .anyMatch(one -> one.id().equals(subheading));
    }

    private static boolean changedSubheadingOnly(Versions<Home> versions, int side) {
        return versions.base().isPresent()
                && !hasMoved(versions, side)
                && versions.map(home -> home.activity().subheading()).isChanged(side);
    }

    // Missing on the very side that uses it: it pointed nowhere before the merge, and is not the merge's to change.
    private void needSubheading(Id subheading, Id area, Id activity) {
        boolean wasWhole = true;
        for (var side : sides) {
            var home = side.get(activity);
            if (home != null && home.is(area) && home.activity().subheading().equals(Optional.of(subheading))) {
                wasWhole &= home.area().subheadings().stream().anyMatch(one -> one.id().equals(subheading));
            }
        }
        if (wasWhole) {
            merging.need(subheading, activity);
        }
    }

    /** The merged activities that stand in an area. */
    Map<Id, Activity> in(Id area) {
        return merged.getOrDefault(area, Map.of());
    }

    /** The same in their merged order. */
    List<Activity> ordered(Versions<Area> versions, Map<Id, Activity> home, Address areaAt) {
        var list = new ListMerge<>(KEYS, versions.map(Area::activities));
        Map<Key, Activity> kept = new LinkedHashMap<>();
        home.values().forEach(activity -> kept.put(new Key(new Address.Step.Item(activity.id()), 0), activity));
        return list.ordered(
                kept,
                key -> Elements.address(Address.Part.ACTIVITY, key),
                merging,
                Optional.of(areaAt.field(Address.ACTIVITIES)));
    }
}
