// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.Venue;

/** Everything a plan says, as lines without ids, so that two imports can be compared and a difference read. */
final class PlanShape {

    private PlanShape() {}

    static List<String> of(Plan plan) {
        var lines = new ArrayList<String>();
        var numbers = Numbering.of(plan);
        var head = plan.masthead();
        lines.add("title " + plan.text(plan.title()) + " in " + plan.originalLanguage());
        lines.add("calendar " + plan.calendar().start() + " " + plan.calendar().months() + ""
                + " " + plan.calendar().division());
        lines.add("masthead"
                + " " + texts(plan, List.of(head.distribution(), head.meeting(), head.place(), head.organization()))
                + " " + head.symbol().orElse("") + " " + head.date().map(Object::toString).orElse(""));
        lines.add("currency " + plan.currency().map(Object::toString).orElse(""));
        for (var section : plan.sections()) {
            lines.add("section " + numbers.number(section.id()) + " " + plan.text(section.heading()) + " "
                    + section.placement() + " " + texts(plan, section.paragraphs()));
        }
        lines.add("areas " + numbers.ofAreasHeading() + " " + plan.text(plan.areasHeading()));
        for (var area : plan.areas()) {
            lines.add("area " + numbers.number(area.id()) + " " + plan.text(area.name()) + ": "
                    + plan.text(area.objective()) + extras(plan, area.extraFields()));
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                lines.add("activity " + numbers.number(activity.id()) + " " + line(plan, activity));
            }
        }
        lines.add("extras" + extras(plan, plan.extraFields()));
        return lines;
    }

    static String line(Plan plan, Activity activity) {
        return String.join(" | ",
                plan.text(activity.title()),
                time(activity.timeframe()),
                "products " + texts(plan, activity.products()),
                "participants " + texts(plan, activity.participants()),
                "venue " + activity.venue().map(venue -> venue(plan, venue)).orElse(""),
                "resources " + activity.resources().stream().map(one -> resource(plan, one)).toList(),
                "responsible " + texts(plan, activity.responsible()),
                "recurrence " + activity.recurrence().map(one -> one.times() + "/" + one.every()
                        + one.unit()).orElse(""),
                "status " + activity.status().map(Object::toString).orElse("") + activity.progress(),
                "milestones " + activity.milestones().stream().map(one -> milestone(plan, one)).toList(),
                "notes " + plan.text(activity.notes()) + extras(plan, activity.extraFields()));
    }

    static String time(Timeframe timeframe) {
        return timeframe instanceof Timeframe.AsWritten written
                ? "as written: " + written.words()
                : TimeframeNotation.write(timeframe).orElse("");
    }

    private static String venue(Plan plan, Venue venue) {
        return venue.kind() + " " + plan.text(venue.wording());
    }

    private static String resource(Plan plan, Resource one) {
        return plan.text(one.source()) + one.kind().map(kind -> " " + kind).orElse("")
                + one.amount().map(amount -> " " + amount.toPlainString()).orElse("")
                + one.secured().map(secured -> " " + secured).orElse("");
    }

    private static String milestone(Plan plan, Milestone one) {
        return plan.text(one.title()) + " " + one.date();
    }

    private static String extras(Plan plan, List<ExtraField> extras) {
        return extras.stream()
                .map(extra -> " {" + extra.name() + ": " + plan.text(extra.value()) + "}")
                .collect(Collectors.joining());
    }

    static String texts(Plan plan, List<LocalizedText> texts) {
        return texts.stream().map(plan::text).toList().toString();
    }
}
