// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.into;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/**
 * Which parts of an imported plan are which of an open one: the same id first, then the same title in the same area,
 * the same number with a similar title, the same title anywhere, a very similar title in the same area.
 */
final class Matching {

    private static final double SIMILAR = 0.4;
    private static final double VERY_SIMILAR = 0.75;

    private final Plan open;
    private final Plan imported;
    private final Numbering openNumbers;
    private final Numbering importedNumbers;
    private final Map<Id, Area> areas = new HashMap<>();
    private final Map<Id, ActivityPlace> activities = new HashMap<>();
    private final Map<Activity, String> titles = new IdentityHashMap<>();
    private final Map<Id, Section> sections = new HashMap<>();

    Matching(Plan open, Plan imported) {
        this.open = open;
        this.imported = imported;
        openNumbers = Numbering.of(open);
        importedNumbers = Numbering.of(imported);
        matchAreas();
        matchActivities();
        matchSections();
    }

    /** The area of the open plan that an imported one is. */
    Optional<Area> area(Area one) {
        return Optional.ofNullable(areas.get(one.id()));
    }

    Optional<ActivityPlace> activity(Activity one) {
        return Optional.ofNullable(activities.get(one.id()));
    }

    Optional<Section> section(Section one) {
        return Optional.ofNullable(sections.get(one.id()));
    }

    /** The activities of the open plan that stand in areas the document has, but not in the document. */
    List<Activity> missing() {
        var found = new HashSet<Id>();
        activities.values().forEach(place -> found.add(place.activity().id()));
        var covered = new HashSet<Id>();
        areas.values().forEach(area -> covered.add(area.id()));
        return open.areas().stream()
                .filter(area -> covered.contains(area.id()))
                .flatMap(area -> area.activities().stream())
                .filter(activity -> !found.contains(activity.id()))
                .toList();
    }

    private String name(Area area, Plan plan) {
        return Likeness.folded(area.name().show(imported.originalLanguage(), plan.originalLanguage()));
    }

    private String title(Activity activity, Plan plan) {
        return titles.computeIfAbsent(activity, one ->
                Likeness.folded(one.title().show(imported.originalLanguage(), plan.originalLanguage())));
    }

    private void matchAreas() {
        var taken = new HashSet<Id>();
        pairAreas(taken, (one, other) -> one.id().equals(other.id()));
        pairAreas(taken, (one, other) -> !name(one, imported).isEmpty()
                && name(one, imported).equals(name(other, open)));
        pairAreas(taken, (one, other) -> importedNumbers.number(one.id()).equals(openNumbers.number(other.id()))
                && (name(one, imported).isEmpty() || Likeness.of(name(one, imported), name(other, open)) >= SIMILAR));
        pairAreas(taken, (one, other) -> Likeness.of(name(one, imported), name(other, open)) >= VERY_SIMILAR);
    }

    private void pairAreas(Set<Id> taken, BiPredicate<Area, Area> same) {
        for (var one : imported.areas()) {
            if (!areas.containsKey(one.id())) {
                open.areas().stream()
                        .filter(other -> !taken.contains(other.id()) && same.test(one, other))
                        .findFirst()
                        .ifPresent(other -> {
                            areas.put(one.id(), other);
                            taken.add(other.id());
                        });
            }
        }
    }

    private void matchActivities() {
        Map<Id, ActivityPlace> byId = new HashMap<>();
        Map<String, List<ActivityPlace>> byTitle = new HashMap<>();
        Map<Id, List<ActivityPlace>> byArea = new HashMap<>();
        for (var place : places(open)) {
            byId.put(place.activity().id(), place);
            byTitle.computeIfAbsent(title(place.activity(), open), _ -> new ArrayList<>()).add(place);
            byArea.computeIfAbsent(place.area().id(), _ -> new ArrayList<>()).add(place);
        }
        byTitle.remove("");
        var taken = new HashSet<Id>();
        pair(taken, one -> Stream.ofNullable(byId.get(one.activity().id())));
        pair(taken, one -> byTitle.getOrDefault(title(one.activity(), imported), List.of()).stream()
                .filter(other -> sameArea(one, other)));
        pair(taken, one -> inSameArea(one, byArea).filter(other -> sameNumber(one, other)
                && likeness(one, other) >= SIMILAR));
        pair(taken, one -> byTitle.getOrDefault(title(one.activity(), imported), List.of()).stream());
        pair(taken, one -> inSameArea(one, byArea).filter(other -> likeness(one, other) >= VERY_SIMILAR));
    }

    private static List<ActivityPlace> places(Plan plan) {
        var places = new ArrayList<ActivityPlace>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                places.add(new ActivityPlace(area, places.size(), activity));
            }
        }
        return places;
    }

    private Stream<ActivityPlace> inSameArea(ActivityPlace one, Map<Id, List<ActivityPlace>> byArea) {
        return area(one.area()).map(area -> byArea.getOrDefault(area.id(), List.of())).stream().flatMap(List::stream);
    }

    private boolean sameArea(ActivityPlace one, ActivityPlace other) {
        return area(one.area()).filter(area -> area.id().equals(other.area().id())).isPresent();
    }

    private boolean sameNumber(ActivityPlace one, ActivityPlace other) {
        return importedNumbers.number(one.activity().id()).equals(openNumbers.number(other.activity().id()));
    }

    private double likeness(ActivityPlace one, ActivityPlace other) {
        return Likeness.of(title(one.activity(), imported), title(other.activity(), open));
    }

    private void pair(Set<Id> taken, Function<ActivityPlace, Stream<ActivityPlace>> candidates) {
        for (var one : places(imported)) {
            if (!activities.containsKey(one.activity().id())) {
                candidates.apply(one)
                        .filter(other -> !taken.contains(other.activity().id()))
                        .findFirst()
                        .ifPresent(other -> {
                            activities.put(one.activity().id(), other);
                            taken.add(other.activity().id());
                        });
            }
        }
    }

    private void matchSections() {
        var taken = new HashSet<Id>();
        for (var one : imported.sections()) {
            var heading = Likeness.folded(imported.text(one.heading()));
            open.sections().stream()
                    .filter(other -> !taken.contains(other.id()))
                    .filter(other -> other.id().equals(one.id()) || heading.equals(Likeness.folded(
                            other.heading().show(imported.originalLanguage(), open.originalLanguage()))))
                    .findFirst()
                    .ifPresent(other -> {
                        sections.put(one.id(), other);
                        taken.add(other.id());
                    });
        }
    }
}
