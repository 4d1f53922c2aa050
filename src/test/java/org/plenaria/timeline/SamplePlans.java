// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;

/** Plans to look at and to test with. */
public final class SamplePlans {

    private SamplePlans() {}

    /** The area "Cross-border services" and one with every look a bar can have. */
    public static Plan workPlan() {
        var first = Area.named(text("Cross-border services"), Colour.PALETTE.get(0)).withActivities(List.of(
                activity("Regional Workshop", Timeframe.of(Period.semester(1)), "Fundamentals of the state of affairs")
                        .withParticipants(List.of(text("15 countries")))
                        .withStatus(Optional.of(Status.DONE)),
                activity(
                                "On-site workshop to create the roadmaps towards a cross-border digital signature",
                                Timeframe.of(Period.semester(2)),
                                "Report")
                        .withParticipants(List.of(text("5 countries in the project"))),
                activity("Three horizontal cooperation exchanges", Timeframe.annual(), "Report")
                        .withProgress(OptionalInt.of(30)),
                activity("Three on-site workshops to harmonize interoperability", Timeframe.annual(), "Report")
                        .withParticipants(List.of(text("5 countries per project in each workshop")))
                        .withProgress(OptionalInt.of(33)),
                activity("Study of security policies", dates("2020-03-01", "2020-08-31"), "Document")
                        .withVenue(Optional.of(Venue.virtual(text("virtual exchanges"))))
                        .withResources(List.of(Resource.from(text("IDB's RPG funds"))
                                .withAmount(Optional.of(new BigDecimal("18500")))))
                        .withProgress(OptionalInt.of(45))
                        .withStatus(Optional.of(Status.UNDER_WAY)),
                activity("Feed the space on this focal point", Timeframe.annual(), "Space at the website")
                        .withRecurrence(Optional.of(Recurrence.of(2, 1, RecurrenceUnit.MONTH)))
                        .withProgress(OptionalInt.of(25))));
        var second = Area.named(text("Open Data"), Colour.PALETTE.get(1)).withActivities(List.of(
                activity("Guide on privacy", dates("2020-09-01", "2020-09-30"), "Document")
                        .withParticipants(List.of(text("5 countries in the project")))
                        .withMilestones(List.of(milestone("Draft circulated", "2020-10-10"))),
                activity("Two campaigns", Timeframe.of(Period.quarter(1), Period.quarter(3)), "Campaign"),
                activity("GobCamp", Timeframe.of(Period.month(3), Period.month(4)), "GobCamp")
                        .withStatus(Optional.of(Status.POSTPONED)),
                activity("Cancelled meeting", Timeframe.of(Period.semester(1)), "Report")
                        .withStatus(Optional.of(Status.CANCELLED)),
                activity("Voting tool", new Timeframe.AsWritten("once the funds have arrived"), "Tool"),
                activity("Catalogue", Timeframe.unstated(), "Catalogue"),
                activity("Backwards", dates("2020-09-01", "2020-08-01"), "Report")));
        var third = Area.named(text("Knowledge Management"), Colour.PALETTE.get(2));
        return Plan.blank(text("2020 Work Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
                .withAreas(List.of(first, second, third))
                .withMilestones(List.of(
                        milestone("Meeting of Ministers", "2020-06-18"), milestone("Annual Meeting", "2020-11-12")));
    }

    /** A plan of so many activities in ten areas, to measure with. */
    public static Plan large(int activities) {
        var areas = new ArrayList<Area>();
        for (int a = 0; a < 10; a++) {
            var list = new ArrayList<Activity>();
            for (int i = a; i < activities; i += 10) {
                var timeframe = switch (i % 4) {
                    case 0 -> Timeframe.of(Period.semester(1 + i % 2));
                    case 1 -> Timeframe.annual();
                    case 2 -> dates("2020-03-01", "2020-08-31");
                    default -> Timeframe.of(Period.month(1 + i % 12), Period.month(1 + i % 7));
                };
                list.add(activity("Workshop " + i + " on services across borders", timeframe, "Report " + i)
                        .withParticipants(List.of(text(i % 20 + " countries")))
                        .withProgress(OptionalInt.of(i % 101)));
            }
            areas.add(Area.named(text("Area " + a), Colour.PALETTE.get(a % 9)).withActivities(list));
        }
        return Plan.blank(text("Large"), Language.ENGLISH, PlanCalendar.semesters(2020)).withAreas(areas);
    }

    public static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    public static Activity activity(String title, Timeframe timeframe, String product) {
        return Activity.titled(text(title), timeframe)
                .withProducts(List.of(text(product)))
                .withVenue(Optional.of(Venue.toBeDefined()));
    }

    public static Timeframe dates(String first, String last) {
        return Timeframe.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Milestone milestone(String title, String date) {
        return new Milestone(Id.fresh(), text(title), LocalDate.parse(date), UnknownFields.NONE);
    }
}
