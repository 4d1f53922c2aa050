// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/**
 * An area of work: a theme with one objective, and the activities that serve it.
 *
 * @param pinnedNumber the number to print whatever the position ("3.1")
 * @param lead who leads the work
 * @param activities in the author's order; print groups them by sub-heading and timeframe (see {@link PrintOrder})
 */
@PlanRecord
public record Area(
        Id id,
        Optional<String> pinnedNumber,
        LocalizedText name,
        LocalizedText objective,
        Colour colour,
        LocalizedText lead,
        List<Indicator> indicators,
        List<Subheading> subheadings,
        List<Activity> activities,
        List<ExtraField> extraFields,
        UnknownFields unknown)
        implements AreaBuilder.With {

    public Area {
        indicators = List.copyOf(indicators);
        subheadings = List.copyOf(subheadings);
        activities = List.copyOf(activities);
        extraFields = List.copyOf(extraFields);
    }

    /** A new area without activities. */
    public static Area named(LocalizedText name, Colour colour) {
        return new Area(
                Id.fresh(),
                Optional.empty(),
                name,
                LocalizedText.none(),
                colour,
                LocalizedText.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }

    /** The position of an activity in the author's order, or -1. */
    public int indexOf(Id activity) {
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).id().equals(activity)) {
                return i;
            }
        }
        return -1;
    }
}
