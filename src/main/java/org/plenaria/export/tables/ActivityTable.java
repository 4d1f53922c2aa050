// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;

/** The labelled fields under an activity, in the order of the reference: products, participants, venue, resources... */
final class ActivityTable {

    private final Plan plan;
    private final PlanWords words;
    private final Set<Detail> details;

    ActivityTable(Plan plan, PlanWords words, Set<Detail> details) {
        this.plan = plan;
        this.words = words;
        this.details = details;
    }

    List<PrintedField> fields(Activity activity) {
        var fields = new FieldList(words);
        fields.add("label.product", "label.products", words.texts(activity.products()));
        fields.add("label.participants", "label.participants", words.texts(activity.participants()));
        if (!isSaidByTheHeading(activity.timeframe())) {
            fields.add("label.timeframe", words.asLine(words.timeframe(activity.timeframe())));
        }
        fields.add("label.venue", words.venue(activity));
        fields.add(
                "label.resources",
                "label.resources",
                activity.resources().stream()
                        .map(resource -> words.resource(resource, details.contains(Detail.AMOUNTS)))
                        .toList());
        addDetails(fields, activity);
        return fields.all();
    }

    private void addDetails(FieldList fields, Activity activity) {
        if (details.contains(Detail.RESPONSIBLE)) {
            fields.add("label.responsible", "label.responsible", words.texts(activity.responsible()));
        }
        if (details.contains(Detail.RECURRENCE)) {
            fields.add(
                    "label.recurrence",
                    activity.recurrence()
                            .map(words.phrases()::recurrence)
                            .map(words::asLine)
                            .orElse(""));
        }
        if (details.contains(Detail.MILESTONES)) {
            fields.add(
                    "label.milestone",
                    "label.milestones",
                    activity.milestones().stream().map(words::milestone).toList());
        }
        if (details.contains(Detail.INDICATORS)) {
            fields.add(
                    "label.indicator",
                    "label.indicators",
                    activity.indicators().stream().map(words::indicator).toList());
        }
        if (details.contains(Detail.STATUS)) {
            fields.add("label.status", words.status(activity));
        }
        if (details.contains(Detail.RESULT)) {
            fields.add("label.result", words.text(activity.result()));
        }
        if (details.contains(Detail.EXTRA_FIELDS)) {
            fields.addExtra(activity.extraFields());
        }
    }

    /** Whether the heading ("1st Semester Activities") already says all that is known of the time. */
    private boolean isSaidByTheHeading(Timeframe timeframe) {
        return switch (timeframe) {
            case Timeframe.Annual(), Timeframe.Unstated() -> true;
            case Timeframe.Periods(SortedSet<Period> periods) ->
                periods.size() == 1
                        && plan.calendar().group(timeframe).equals(new TimeframeGroup.InPeriod(periods.first()));
            case Timeframe.Dates _, Timeframe.AsWritten _ -> false;
        };
    }
}
