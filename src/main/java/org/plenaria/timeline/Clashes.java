// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * The activities of a plan that want the same people at the same time. The events of one person or group are gone
 * through when somebody first asks about one of them, so that in a long plan only those in sight cost anything. To be
 * used from one thread.
 */
public final class Clashes {

    /** Where clashes are not looked for. */
    public static final Clashes NONE = new Clashes(Map.of(), Map.of());

    private final Map<Id, OnSiteEvent> events;
    private final Map<OnSiteEvent.People, List<OnSiteEvent>> byPeople;
    private final Map<OnSiteEvent.People, Map<Id, List<Clash>>> found = new HashMap<>();

    Clashes(Map<Id, OnSiteEvent> events, Map<OnSiteEvent.People, List<OnSiteEvent>> byPeople) {
        this.events = events;
        this.byPeople = byPeople;
    }

    /** The clashes of an activity, sure ones first; of very many, only the first of each person or group. */
    public List<Clash> of(Id activity) {
        var event = events.get(activity);
        if (event == null) {
            return List.of();
        }
        var clashes = new LinkedHashMap<Id, Clash>();
        for (boolean sure : List.of(true, false)) {
            for (var who : event.people()) {
                of(who).getOrDefault(activity, List.of()).stream()
                        .filter(clash -> clash.sure() == sure)
                        .forEach(clash -> clashes.putIfAbsent(clash.with(), clash));
            }
        }
        return List.copyOf(clashes.values());
    }

    /** Whether the mark of an activity stands for a sure clash; absent when it has none. */
    Optional<Boolean> mark(Id activity) {
        return of(activity).stream().findFirst().map(Clash::sure);
    }

    private Map<Id, List<Clash>> of(OnSiteEvent.People who) {
        return found.computeIfAbsent(who, _ -> ClashSweep.of(who, byPeople.getOrDefault(who, List.of())));
    }
}
