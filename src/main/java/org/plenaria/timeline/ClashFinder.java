// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Area;
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
 * <p>What was read of areas that stayed the same is kept for the next time.
 */
public final class ClashFinder {

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
        var byActivity = new HashMap<Id, OnSiteEvent>();
        var byPeople = new HashMap<OnSiteEvent.People, List<OnSiteEvent>>();
        for (var area : plan.areas()) {
            var events = Optional.ofNullable(known.get(area)).orElseGet(() -> OnSiteEvent.of(area, plan));
            kept.put(area, events);
            for (var event : events) {
                if (event.exact() || marked == Clash.Marked.ALL) {
                    byActivity.put(event.id(), event);
                    event.people().forEach(who ->
                            byPeople.computeIfAbsent(who, _ -> new ArrayList<>(2)).add(event));
                }
            }
        }
        known = kept;
        return new Clashes(byActivity, byPeople);
    }
}
