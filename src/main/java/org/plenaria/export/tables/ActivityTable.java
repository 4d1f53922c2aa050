// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
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
        fields.add("products", "label.product", "label.products", words.printed(activity.products()));
        fields.add("participants", "label.participants", "label.participants", words.printed(activity.participants()));
        if (!isSaidByTheHeading(activity.timeframe())) {
            fields.add("timeframe", words.asLine(words.timeframe(activity.timeframe())));
        }
        fields.add("venue", words.venueText(activity));
        fields.add(
                "resources",
                "label.resources",
                "label.resources",
                activity.resources().stream().map(this::resource).toList());
        addDetails(fields, activity);
        return fields.all();
    }

    private PrintedText resource(Resource resource) {
        var text = words.resource(resource, details.contains(Detail.AMOUNTS));
        return new PrintedText(text, words.languageOf(resource.source()));
    }

    private void addDetails(FieldList fields, Activity activity) {
        if (details.contains(Detail.RESPONSIBLE)) {
            fields.add("responsible", "label.responsible", "label.responsible", words.printed(activity.responsible()));
        }
        if (details.contains(Detail.RECURRENCE)) {
            fields.add(
                    "recurrence",
                    activity.recurrence()
                            .map(words.phrases()::recurrence)
                            .map(words::asLine)
                            .orElse(""));
        }
        if (details.contains(Detail.MILESTONES)) {
            fields.add("milestones", "label.milestone", "label.milestones", words.milestones(activity.milestones()));
        }
        if (details.contains(Detail.INDICATORS)) {
            fields.add("indicators", "label.indicator", "label.indicators", words.indicators(activity.indicators()));
        }
        if (details.contains(Detail.STATUS)) {
            fields.add("status", words.status(activity));
        }
        if (details.contains(Detail.RESULT)) {
            fields.add("result", words.printed(activity.result()));
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
