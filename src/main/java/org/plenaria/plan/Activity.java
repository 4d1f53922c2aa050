// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something the committee means to do.
 *
 * @param pinnedNumber the number to print whatever the position ("3.2.3")
 * @param subheading the sub-heading of its area under which it stands
 * @param products what it delivers
 * @param recurrence how often it recurs within its timeframe
 * @param progress how much is done, in per cent, 0 to 100
 * @param result what was delivered
 * @param notes for the drafters; not printed
 */
@PlanRecord
public record Activity(
        Id id,
        Optional<String> pinnedNumber,
        LocalizedText title,
        Timeframe timeframe,
        Optional<Id> subheading,
        List<LocalizedText> products,
        List<LocalizedText> participants,
        Optional<Venue> venue,
        List<Resource> resources,
        List<LocalizedText> responsible,
        Optional<Recurrence> recurrence,
        Optional<Status> status,
        OptionalInt progress,
        LocalizedText result,
        LocalizedText notes,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<ExtraField> extraFields,
        UnknownFields unknown)
        implements ActivityBuilder.With {

    /**
     * @throws IllegalArgumentException when the progress lies outside 0 to 100
     */
    public Activity {
        if (progress.isPresent() && (progress.getAsInt() < 0 || progress.getAsInt() > 100)) {
            throw new IllegalArgumentException("progress lies between 0 and 100: " + progress.getAsInt());
        }
        products = List.copyOf(products);
        participants = List.copyOf(participants);
        resources = List.copyOf(resources);
        responsible = List.copyOf(responsible);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        extraFields = List.copyOf(extraFields);
    }

    /** A new activity of which only title and timeframe are known. */
    public static Activity titled(LocalizedText title, Timeframe timeframe) {
        return new Activity(
                Id.fresh(),
                Optional.empty(),
                title,
                timeframe,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                LocalizedText.none(),
                LocalizedText.none(),
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }

    /** The same activity as a new one: fresh ids throughout, and a number by its position. */
    public Activity copy() {
        return with(copy -> copy.id(Id.fresh())
                .pinnedNumber(Optional.empty())
                .resources(resources.stream().map(r -> r.withId(Id.fresh())).toList())
                .milestones(milestones.stream().map(m -> m.withId(Id.fresh())).toList())
                .indicators(indicators.stream().map(i -> i.withId(Id.fresh())).toList()));
    }
}
