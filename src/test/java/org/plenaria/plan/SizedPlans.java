// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Plausible plans of any size. The same size gives the same plan, ids included. */
final class SizedPlans {

    private static final List<String> THEMES = List.of(
            "Open Government", "Interoperability", "Digital Signature", "Training", "Cybersecurity", "Open Data");
    private static final List<String> VERBS =
            List.of("Workshop on", "Study of", "Guide to", "Pilot project in", "Exchange on");
    private static final List<String> SOURCES =
            List.of("IDB's RPG funds", "Work group time", "OAS funds", "Host country");
    private static final List<String> PLACES = List.of("Panama City", "Montevideo", "Washington, D.C.", "Lima");

    private static final int MOST_AREAS = 40;
    private static final int ACTIVITIES_IN_AN_AREA = 10;

    private SizedPlans() {}

    static Plan plan(int activities) {
        int areas = Math.clamp(activities / ACTIVITIES_IN_AN_AREA, 1, MOST_AREAS);
        var all = new ArrayList<Area>();
        int next = 0;
        for (int i = 0; i < areas; i++) {
            int end = (int) ((long) activities * (i + 1) / areas);
            var inside = new ArrayList<Activity>();
            for (; next < end; next++) {
                inside.add(activity(next));
            }
            all.add(area(i, inside));
        }
        return Plan.blank(text("Work Plan 2027"), Language.ENGLISH, PlanCalendar.semesters(2027))
                .withId(id("plan", activities))
                .withTranslations(List.of(Language.SPANISH))
                .withCurrency(Optional.of(Currency.getInstance("USD")))
                .withMasthead(Masthead.none()
                        .withSymbol(Optional.of("PLAN/2027"))
                        .withOrganization(text("Red GEALC"))
                        .withMeeting(text("XX Annual Assembly"))
                        .withDate(Optional.of(LocalDate.of(2026, 9, 30))))
                .withSections(List.of(section(0, "Background"), section(1, "Purpose")))
                .withAreasHeading(text("Areas of work"))
                .withAreas(all)
                .withMilestones(List.of(new Milestone(
                        id("assembly", 0), text("Annual Assembly"), LocalDate.of(2027, 11, 10), UnknownFields.NONE)));
    }

    private static Section section(int index, String heading) {
        return Section.headed(text(heading), Placement.BEFORE_AREAS)
                .withId(id("section", index))
                .withParagraphs(List.of(text("The assembly of e-Government leaders agreed on what follows.")));
    }

    private static Area area(int index, List<Activity> activities) {
        var theme = THEMES.get(index % THEMES.size());
        return Area.named(text(theme + (index < THEMES.size() ? "" : " " + (index / THEMES.size() + 1))),
                        Colour.PALETTE.get(index % Colour.PALETTE.size()))
                .withId(id("area", index))
                .withObjective(text("To make " + theme.toLowerCase(Locale.ROOT) + " part of daily work."))
                .withActivities(activities);
    }

    private static Activity activity(int index) {
        var title = VERBS.get(index % VERBS.size()) + " " + THEMES.get(index % THEMES.size()) + ", part " + (index + 1);
        return Activity.titled(text(title), timeframe(index))
                .withId(id("activity", index))
                .withProducts(List.of(text("Report no. " + (index + 1) + " of the working group, sent to all")))
                .withParticipants(List.of(text("All member countries")))
                .withVenue(Optional.of(venue(index)))
                .withResources(List.of(resource(index)))
                .withResponsible(List.of(text("Technical Secretariat")))
                .withRecurrence(index % 7 == 0
                        ? Optional.of(Recurrence.of(1, 2, RecurrenceUnit.MONTH))
                        : Optional.empty())
                .withStatus(Optional.of(Status.values()[index % Status.values().length]))
                .withProgress(index % 3 == 0 ? OptionalInt.of(index * 7 % 101) : OptionalInt.empty());
    }

    private static Timeframe timeframe(int index) {
        return switch (index % 6) {
            case 0, 1 -> Timeframe.of(Period.semester(1));
            case 2 -> Timeframe.of(Period.semester(2));
            case 3 -> Timeframe.annual();
            case 4 -> Timeframe.of(Period.quarter(1), Period.quarter(3));
            default -> {
                var start = LocalDate.of(2027, 1, 11).plusDays(index * 5L % 300);
                yield Timeframe.of(start, start.plusDays(20));
            }
        };
    }

    private static Venue venue(int index) {
        return switch (index % 3) {
            case 0 -> Venue.toBeDefined();
            case 1 -> Venue.virtual();
            default -> Venue.place(text(PLACES.get(index % PLACES.size())));
        };
    }

    private static Resource resource(int index) {
        return Resource.from(text(SOURCES.get(index % SOURCES.size())))
                .withId(id("resource", index))
                .withKind(Optional.of(ResourceKind.values()[index % ResourceKind.values().length]))
                .withAmount(Optional.of(BigDecimal.valueOf(1_000L + index * 250L)))
                .withSecured(Optional.of(index % 2 == 0));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }

    private static Id id(String kind, int index) {
        return new Id(UUID.nameUUIDFromBytes((kind + index).getBytes(StandardCharsets.UTF_8)));
    }
}
