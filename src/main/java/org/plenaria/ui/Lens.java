// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.check.Finding;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.timeline.FilteredPlan;
import org.plenaria.timeline.Noticed;
import org.plenaria.timeline.TimelineFilter;

/**
 * Through what all timelines of a window look at the plan: what one is looking for, and what one compares with. It
 * lasts as long as the plan is open and is never kept.
 */
public final class Lens {

    private final Desk desk;
    private final ObjectProperty<TimelineFilter> filter = new SimpleObjectProperty<>(TimelineFilter.ALL);
    private final BooleanProperty othersHidden = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<Set<Id>>> matching = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Set<Id>>> onlyShown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Id> visited = new HashSet<>();
    private final ObjectProperty<Optional<ComparedWith>> comparedWith = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EarlierPlan>> earlier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty sideBySide = new SimpleBooleanProperty();
    private FilteredPlan filtered;

    Lens(Desk desk) {
        this.desk = desk;
        filtered = new FilteredPlan(desk::show);
        filter.subscribe((_, _) -> look());
        desk.shownLanguageProperty().subscribe((_, _) -> {
            filtered = new FilteredPlan(desk::show);
            look();
        });
        desk.findingsProperty().subscribe((_, _) -> lookAgain(Set.of()));
        desk.planProperty().subscribe((before, after) -> {
            lookAgain(added(before, after));
            compare();
        });
        comparedWith.subscribe((_, _) -> compare());
        matching.subscribe(this::show);
        othersHidden.subscribe(this::show);
    }

    /** What one is looking for. */
    public ObjectProperty<TimelineFilter> filterProperty() {
        return filter;
    }

    /** Whether what one is not looking for is left out, rather than dimmed; at first it is. */
    public BooleanProperty othersHiddenProperty() {
        return othersHidden;
    }

    /**
     * The activities one is looking for; absent when one looks for nothing. What was found stays found until one looks
     * for something else: an activity that is edited does not vanish under one's hands, and one just added is seen.
     */
    public ReadOnlyObjectProperty<Optional<Set<Id>>> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /** The only activities that are shown, those one has gone to among them; absent when all are. */
    public Optional<Set<Id>> onlyShown() {
        return onlyShown.get();
    }

    /** As {@link #onlyShown()}, to be followed. */
    public ReadOnlyObjectProperty<Optional<Set<Id>>> onlyShownProperty() {
        return onlyShown.getReadOnlyProperty();
    }

    /** The activities that are not dimmed where they are shown; absent when none is. */
    public Optional<Set<Id>> undimmed() {
        return onlyShown.get().or(matching::get);
    }

    /**
     * Shows an activity although nobody looks for it, since somebody wants to go there: until one looks for something
     * else. It counts among what was found no more than before.
     */
    public void include(Id activity) {
        if (matching.get().filter(found -> !found.contains(activity)).isPresent() && visited.add(activity)) {
            show();
        }
    }

    /** Another state of the plan to compare with. */
    public ObjectProperty<Optional<ComparedWith>> comparedWithProperty() {
        return comparedWith;
    }

    /** Whether both states are shown side by side, instead of the plan alone. */
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /** Shows the plan and another state of it side by side. */
    public void showSideBySide(ComparedWith other) {
        comparedWith.set(Optional.of(other));
        sideBySide.set(true);
    }

    /** What has become of that other state in the present plan. */
    public ReadOnlyObjectProperty<Optional<EarlierPlan>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    private void show() {
        onlyShown.set(matching.get().filter(_ -> othersHidden.get()).map(found -> {
            var all = new HashSet<>(found);
            all.addAll(visited);
            return Set.copyOf(all);
        }));
    }

    private void look() {
        visited.clear();
        matching.set(filter.get().isOpen() ? Optional.empty() : Optional.of(found()));
    }

    private void lookAgain(Set<Id> added) {
        matching.get().ifPresent(before -> {
            var present = desk.plan().activities().map(Activity::id).collect(Collectors.toSet());
            var now = new HashSet<>(found());
            before.stream().filter(present::contains).forEach(now::add);
            now.addAll(added);
            matching.set(Optional.of(Set.copyOf(now)));
        });
    }

    private Set<Id> found() {
        return filtered.matching(desk.plan(), filter.get(), noticed());
    }

    private Map<Id, List<Noticed>> noticed() {
        if (filter.get().findings().isEmpty()) {
            return Map.of();
        }
        return desk.findingsProperty().get().stream()
                .filter(finding -> finding.element().isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.element().orElseThrow(),
                        HashMap::new,
                        Collectors.mapping(Lens::noticed, Collectors.toList())));
    }

    private static Noticed noticed(Finding finding) {
        return new Noticed(finding.rule(), finding.severity().name());
    }

    private Set<Id> added(Plan before, Plan after) {
        if (matching.get().isEmpty()) {
            return Set.of();
        }
        var known = before.activities().map(Activity::id).collect(Collectors.toSet());
        return after.activities().map(Activity::id).filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }

    private void compare() {
        earlier.set(comparedWith.get().map(other -> EarlierPlan.of(other.plan(), desk.plan())));
    }
}
