// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;

/**
 * Finds the clashes among the events of one person or group. They are gone through once in the order of time, so that
 * the work grows with their number and not with its square.
 */
final class ClashSweep {

    /** An event in the way of more others than these is named with some of them. */
    private static final int MOST_NAMED = 8;

    private final OnSiteEvent.People who;
    private final Map<Id, Map<Id, Clash>> found = new HashMap<>();

    private ClashSweep(OnSiteEvent.People who) {
        this.who = who;
    }

    /** The clashes of each event that has any, sure ones first. */
    static Map<Id, List<Clash>> of(OnSiteEvent.People who, List<OnSiteEvent> events) {
        var sweep = new ClashSweep(who);
        var exact = events.stream().filter(OnSiteEvent::exact).toList();
        sweep.name(exact, true);
        if (exact.size() < events.size()) {
            sweep.name(events, false);
        }
        var named = new HashMap<Id, List<Clash>>();
        sweep.found.forEach((id, clashes) -> named.put(id, List.copyOf(clashes.values())));
        return named;
    }

    private void name(List<OnSiteEvent> events, boolean sure) {
        var stays = events.stream()
                .flatMap(event -> event.spans().stream().map(span -> new Stay(event.id(), span)))
                .sorted(Comparator.comparing(stay -> stay.span.first()))
                .toList();
        var running = new LinkedHashMap<Stay, Id>(); // in the order of their beginning
        var ending = new PriorityQueue<Stay>(Comparator.comparing(stay -> stay.span.last()));
        for (var stay : stays) {
            while (!ending.isEmpty() && ending.peek().span.last().isBefore(stay.span.first())) {
                running.remove(ending.poll());
            }
            // With the latest few of those that run every event is named that clashes at all.
            running.sequencedValues().reversed().stream().limit(MOST_NAMED).forEach(other -> {
                if (!other.equals(stay.event)) {
                    name(stay.event, other, sure);
                    name(other, stay.event, sure);
                }
            });
            running.put(stay, stay.event);
            ending.add(stay);
        }
    }

    private void name(Id one, Id other, boolean sure) {
        var clashes = found.computeIfAbsent(one, _ -> new LinkedHashMap<>());
        if (clashes.size() < MOST_NAMED) {
            clashes.putIfAbsent(other, new Clash(other, sure, who.reason(), who.text()));
        }
    }

    /** Some days of an event; two of the same days are still two. */
    private static final class Stay {

        private final Id event;
        private final DateSpan span;

        Stay(Id event, DateSpan span) {
            this.event = event;
            this.span = span;
        }
    }
}
