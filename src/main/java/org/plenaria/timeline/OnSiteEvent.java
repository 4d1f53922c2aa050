// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.VenueKind;

/**
 * An activity for which people travel, as far as it can clash with others.
 *
 * @param people who is wanted there
 * @param spans the days on which, or some time within which, it takes place
 * @param exact whether it is known to take place on those very days, in a known place
 */
record OnSiteEvent(Id id, List<People> people, List<DateSpan> spans, boolean exact) {

    /** People in the words of the plan; the same when the words are, whatever the accents and capitals. */
    record People(Clash.Reason reason, String folded, LocalizedText text) {
        @Override
        public boolean equals(Object other) {
            return other instanceof People(var why, var words, var _) && why == reason && words.equals(folded);
        }

        @Override
        public int hashCode() {
            return folded.hashCode() * 31 + reason.ordinal();
        }
    }

    /** The events of an area. */
    static List<OnSiteEvent> of(Area area, Plan plan) {
        var events = new ArrayList<OnSiteEvent>();
        for (var activity : area.activities()) {
            var spans = plan.calendar().segments(activity.timeframe());
            boolean allTime = spans.stream().anyMatch(span -> span.contains(plan.calendar().span()));
            if (isOnSite(activity) && !spans.isEmpty() && !allTime) {
                var people = new ArrayList<People>();
                activity.responsible().forEach(text -> add(Clash.Reason.RESPONSIBLE, text, plan, people));
                activity.participants().forEach(text -> add(Clash.Reason.PARTICIPANTS, text, plan, people));
                if (!people.isEmpty()) {
                    events.add(new OnSiteEvent(activity.id(), List.copyOf(people), spans, isExact(activity)));
                }
            }
        }
        return List.copyOf(events);
    }

    private static boolean isOnSite(Activity activity) {
        return activity.venue().filter(venue -> venue.kind() != VenueKind.VIRTUAL).isPresent()
                && activity.status()
                        .filter(status -> status == Status.CANCELLED || status == Status.POSTPONED)
                        .isEmpty();
    }

    private static boolean isExact(Activity activity) {
        return activity.timeframe() instanceof Timeframe.Dates
                && activity.recurrence().isEmpty()
                && activity.venue().filter(venue -> venue.kind() == VenueKind.PLACE).isPresent();
    }

    private static void add(Clash.Reason reason, LocalizedText text, Plan plan, List<People> people) {
        var words = FoldedText.fold(plan.text(text)).strip();
        var who = new People(reason, words, text);
        if (!words.isEmpty() && !people.contains(who)) {
            people.add(who);
        }
    }
}
