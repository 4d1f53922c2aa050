// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.plenaria.planfile.TextCodec.TEXT;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/** An activity and all it says. */
final class ActivityCodec implements Codec<Activity> {

    private static final Codec<Timeframe> TIMEFRAME = new TimeframeCodec();
    private static final Codec<Venue> VENUE = new VenueCodec();
    private static final Codec<Resource> RESOURCE = new ResourceCodec();
    private static final Codec<Recurrence> RECURRENCE = new RecurrenceCodec();
    private static final Codec<Status> STATUS = Choice.of(Status.class);
    private static final Codec<Integer> PER_CENT = Numbers.whole(0, 100);
    private static final Codec<Milestone> MILESTONE = new MilestoneCodec();
    private static final Codec<Indicator> INDICATOR = new IndicatorCodec();
    private static final Codec<ExtraField> EXTRA_FIELD = new ExtraFieldCodec();

    @Override
    public Activity read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Activity(
                in.id(),
                in.optional("pinnedNumber", Scalars.STRING),
                in.text("title"),
                in.optional("timeframe", TIMEFRAME).orElse(Timeframe.unstated()),
                in.optional("subheading", Scalars.ID),
                in.list("products", TEXT),
                in.list("participants", TEXT),
                in.optional("venue", VENUE),
                in.list("resources", RESOURCE),
                in.list("responsible", TEXT),
                in.optional("recurrence", RECURRENCE),
                in.optional("status", STATUS),
                in.optional("progress", PER_CENT).map(OptionalInt::of).orElse(OptionalInt.empty()),
                in.text("result"),
                in.text("notes"),
                in.list("milestones", MILESTONE),
                in.list("indicators", INDICATOR),
                in.list("extraFields", EXTRA_FIELD),
                in.rest());
    }

    @Override
    public JsonValue write(Activity activity, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, activity.id())
                .put("pinnedNumber", Scalars.STRING, activity.pinnedNumber())
                .put("title", activity.title())
                .put("timeframe", TIMEFRAME, stated(activity.timeframe()))
                .put("subheading", Scalars.ID, activity.subheading())
                .put("products", TEXT, activity.products())
                .put("participants", TEXT, activity.participants())
                .put("venue", VENUE, activity.venue())
                .put("resources", RESOURCE, activity.resources())
                .put("responsible", TEXT, activity.responsible())
                .put("recurrence", RECURRENCE, activity.recurrence())
                .put("status", STATUS, activity.status())
                .put("progress", PER_CENT, boxed(activity.progress()))
                .put("result", activity.result())
                .put("notes", activity.notes())
                .put("milestones", MILESTONE, activity.milestones())
                .put("indicators", INDICATOR, activity.indicators())
                .put("extraFields", EXTRA_FIELD, activity.extraFields())
                .with(activity.unknown());
    }

    private static Optional<Timeframe> stated(Timeframe timeframe) {
        return timeframe instanceof Timeframe.Unstated ? Optional.empty() : Optional.of(timeframe);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
