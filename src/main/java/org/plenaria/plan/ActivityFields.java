// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of an activity that can be changed. */
public final class ActivityFields {

    public static final Field<Activity, Optional<String>> PINNED_NUMBER =
            new Field<>("pinnedNumber", Activity::pinnedNumber, Activity::withPinnedNumber);
    public static final Field<Activity, LocalizedText> TITLE =
            new Field<>("title", Activity::title, Activity::withTitle);
    public static final Field<Activity, Timeframe> TIMEFRAME =
            new Field<>("timeframe", Activity::timeframe, Activity::withTimeframe);
    public static final Field<Activity, Optional<Id>> SUBHEADING =
            new Field<>("subheading", Activity::subheading, Activity::withSubheading);
    public static final Field<Activity, List<LocalizedText>> PRODUCTS =
            new Field<>("products", Activity::products, Activity::withProducts);
    public static final Field<Activity, List<LocalizedText>> PARTICIPANTS =
            new Field<>("participants", Activity::participants, Activity::withParticipants);
    public static final Field<Activity, Optional<Venue>> VENUE =
            new Field<>("venue", Activity::venue, Activity::withVenue);
    public static final Field<Activity, List<Resource>> RESOURCES =
            new Field<>("resources", Activity::resources, Activity::withResources);
    public static final Field<Activity, List<LocalizedText>> RESPONSIBLE =
            new Field<>("responsible", Activity::responsible, Activity::withResponsible);
    public static final Field<Activity, Optional<Recurrence>> RECURRENCE =
            new Field<>("recurrence", Activity::recurrence, Activity::withRecurrence);
    public static final Field<Activity, Optional<Status>> STATUS =
            new Field<>("status", Activity::status, Activity::withStatus);
    public static final Field<Activity, OptionalInt> PROGRESS =
            new Field<>("progress", Activity::progress, Activity::withProgress);
    public static final Field<Activity, LocalizedText> RESULT =
            new Field<>("result", Activity::result, Activity::withResult);
    public static final Field<Activity, LocalizedText> NOTES =
            new Field<>("notes", Activity::notes, Activity::withNotes);
    public static final Field<Activity, List<Milestone>> MILESTONES =
            new Field<>("milestones", Activity::milestones, Activity::withMilestones);
    public static final Field<Activity, List<Indicator>> INDICATORS =
            new Field<>("indicators", Activity::indicators, Activity::withIndicators);
    public static final Field<Activity, List<ExtraField>> EXTRA_FIELDS =
            new Field<>("extraFields", Activity::extraFields, Activity::withExtraFields);

    /** All of them, in the order of the file. */
    public static final List<Field<Activity, ?>> ALL = List.of(
            PINNED_NUMBER,
            TITLE,
            TIMEFRAME,
            SUBHEADING,
            PRODUCTS,
            PARTICIPANTS,
            VENUE,
            RESOURCES,
            RESPONSIBLE,
            RECURRENCE,
            STATUS,
            PROGRESS,
            RESULT,
            NOTES,
            MILESTONES,
            INDICATORS,
            EXTRA_FIELDS);

    private ActivityFields() {}
}
