// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.plenaria.plan.Area;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/**
 * Finds activities that want the same people at the same time: the same responsible, or the same participants in the
 * same words, at two events in real places whose days overlap.
 *
 * <p>Two events with exact dates and known places that share a day clash surely. Where one of them only says "2nd
 * semester", recurs within its dates, or has no venue yet, they may well be held on different days: they clash
 * possibly. Virtual activities, those without a venue, annual ones and those cancelled or postponed clash with nothing.
 *
 * <p>Each person's or group's events are gone through once in the order of time, so that the work grows with their
 * number and not with its square. What was read of areas that stayed the same is kept for the next time.
 */
public final class ClashFinder {

    /** An event in the way of this many others is named with the first of them. */
    private static final int MOST_NAMED = 8;

    private Map<Area, List<OnSiteEvent>> known = new IdentityHashMap<>();
    private Optional<PlanCalendar> calendar = Optional.empty();

    /** The clashes of a plan. */
    public Clashes find(Plan plan, Clash.Marked marked) {
        if (marked == Clash.Marked.NONE) {
            return Clashes.NONE;
        }
        if (!calendar.equals(Optional.of(plan.calendar()))) {
            known.clear();
            calendar = Optional.of(plan.calendar());
        }
        var kept = new IdentityHashMap<Area, List<OnSiteEvent>>();
        var byPeople = new HashMap<OnSiteEvent.People, List<OnSiteEvent>>();
        for (var area : plan.areas()) {
            var events = Optional.ofNullable(known.get(area)).orElseGet(() -> OnSiteEvent.of(area, plan));
            kept.put(area, events);
            for (var event : events) {
                event.people().forEach(who -> byPeople.computeIfAbsent(who, _ -> new ArrayList<>()).add(event));
            }
        }
        known = kept;
        var found = new HashMap<Id, Map<Id, Clash>>();
        byPeople.values().removeIf(events -> events.size() < 2);
        byPeople.forEach((who, events) ->
                sweep(who, events.stream().filter(OnSiteEvent::exact).toList(), true, found));
        if (marked == Clash.Marked.ALL) {
            byPeople.forEach((who, events) -> sweep(who, events, false, found));
        }
        var named = new HashMap<Id, List<Clash>>();
        found.forEach((id, clashes) -> named.put(id, List.copyOf(clashes.values())));
        return new Clashes(named);
    }

    private static void sweep(
            OnSiteEvent.People who, List<OnSiteEvent> events, boolean sure, Map<Id, Map<Id, Clash>> found) {
        var stays = events.stream()
                .flatMap(event -> event.spans().stream().map(span -> new Stay(event, span)))
                .sorted(Comparator.comparing(stay -> stay.span().first()))
                .toList();
        var running = new LinkedHashMap<Stay, Boolean>(); // in the order of their beginning
        var ending = new PriorityQueue<Stay>(Comparator.comparing(stay -> stay.span().last()));
        for (var stay : stays) {
            while (!ending.isEmpty() && ending.peek().span().last().isBefore(stay.span().first())) {
                running.remove(ending.poll());
            }
            // With the latest few of those that run every event is named that clashes at all.
            int left = MOST_NAMED;
            for (var other : running.sequencedKeySet().reversed()) {
                if (left-- == 0) {
                    break;
                }
                name(who, stay.event(), other.event(), sure, found);
            }
            running.put(stay, true);
            ending.add(stay);
        }
    }

    private static void name(
            OnSiteEvent.People who, OnSiteEvent one, OnSiteEvent other, boolean sure, Map<Id, Map<Id, Clash>> found) {
        if (!one.id().equals(other.id())) {
            name(who, one.id(), other.id(), sure, found);
            name(who, other.id(), one.id(), sure, found);
        }
    }

    private static void name(
            OnSiteEvent.People who, Id one, Id other, boolean sure, Map<Id, Map<Id, Clash>> found) {
        var clashes = found.computeIfAbsent(one, _ -> new LinkedHashMap<>());
        if (clashes.size() < MOST_NAMED) {
            clashes.putIfAbsent(other, new Clash(other, sure, who.reason(), who.text()));
        }
    }

    /** The stay of an event's people; one event may have several. */
    private static final class Stay {

        private final OnSiteEvent event;
        private final DateSpan span;

        Stay(OnSiteEvent event, DateSpan span) {
            this.event = event;
            this.span = span;
        }

        OnSiteEvent event() {
            return event;
        }

        DateSpan span() {
            return span;
        }
    }
}
