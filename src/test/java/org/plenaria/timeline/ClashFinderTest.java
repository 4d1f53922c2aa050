// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class ClashFinderTest {

    private final Activity workshop = event("Workshop", dates("2020-03-02", "2020-03-06"), "OAS");
    private final Activity meeting = event("Meeting", dates("2020-03-06", "2020-03-10"), "oas");

    @Test
    void twoEventsOfOneResponsibleThatShareADayClashSurely() {
        var clashes = find(Clash.Marked.SURE, workshop, meeting);

        assertThat(clashes.of(workshop.id())).singleElement().satisfies(clash -> {
            assertThat(clash.with()).isEqualTo(meeting.id());
            assertThat(clash.sure()).isTrue();
            assertThat(clash.reason()).isEqualTo(Clash.Reason.RESPONSIBLE);
        });
        assertThat(clashes.of(meeting.id())).extracting(Clash::with).containsExactly(workshop.id());
        assertThat(find(Clash.Marked.NONE, workshop, meeting).of(workshop.id())).isEmpty();
    }

    @Test
    void neighboursInTimeAndDifferentPeopleDoNotClash() {
        var next = event("Next", dates("2020-03-07", "2020-03-10"), "OAS");
        var others = event("Others", dates("2020-03-02", "2020-03-06"), "IDB");

        assertThat(find(Clash.Marked.ALL, workshop, next, others).of(workshop.id())).isEmpty();
    }

    @Test
    void theSameParticipantsClashButNotParticipantsWithThoseResponsible() {
        var one = workshop.withResponsible(List.of()).withParticipants(List.of(text("Member countries")));
        var other = meeting.withResponsible(List.of()).withParticipants(List.of(text("member countries")));
        var third = event("Third", dates("2020-03-02", "2020-03-10"), "Member countries");

        var clashes = find(Clash.Marked.SURE, one, other, third);

        assertThat(clashes.of(one.id())).extracting(Clash::reason).containsExactly(Clash.Reason.PARTICIPANTS);
        assertThat(clashes.of(third.id())).isEmpty();
    }

    @Test
    void aPeriodAVenueToBeDefinedOrARecurrenceMakesAClashOnlyPossible() {
        var loose = event("Loose", Timeframe.of(Period.semester(1)), "OAS");
        var somewhere = meeting.copy().withVenue(Optional.of(Venue.toBeDefined()));
        var often = meeting.copy().withRecurrence(Optional.of(Recurrence.of(2, 1, RecurrenceUnit.MONTH)));

        for (var other : List.of(loose, somewhere, often)) {
            assertThat(find(Clash.Marked.SURE, workshop, other).of(workshop.id())).isEmpty();
            assertThat(find(Clash.Marked.ALL, workshop, other).of(workshop.id()))
                    .singleElement()
                    .satisfies(clash -> assertThat(clash.sure()).isFalse());
        }
    }

    @Test
    void whatNobodyTravelsToClashesWithNothing() {
        var same = dates("2020-03-02", "2020-03-06");
        var virtual = event("Virtual", same, "OAS").withVenue(Optional.of(Venue.virtual()));
        var nowhere = event("Nowhere", same, "OAS").withVenue(Optional.empty());
        var off = event("Off", same, "OAS").withStatus(Optional.of(Status.CANCELLED));
        var later = event("Later", same, "OAS").withStatus(Optional.of(Status.POSTPONED));
        var always = event("Always", Timeframe.annual(), "OAS");

        var clashes = find(Clash.Marked.ALL, workshop, virtual, nowhere, off, later, always);

        for (var one : List.of(workshop, virtual, nowhere, off, later, always)) {
            assertThat(clashes.of(one.id())).isEmpty();
        }
    }

    @Test
    void sureClashesComeBeforePossibleOnes() {
        var loose = event("Loose", Timeframe.of(Period.quarter(1)), "OAS");

        assertThat(find(Clash.Marked.ALL, loose, workshop, meeting).of(workshop.id()))
                .extracting(Clash::sure)
                .containsExactly(true, false);
    }

    @Test
    void itFindsTheSameActivitiesAsComparingEachWithEach() {
        var random = new Random(7);
        for (int round = 0; round < 30; round++) {
            var activities = new ArrayList<Activity>();
            for (int i = 0; i < 25; i++) {
                int first = 1 + random.nextInt(27);
                var days = dates("2020-03-%02d".formatted(first),
                        "2020-03-%02d".formatted(Math.min(31, first + random.nextInt(4))));
                activities.add(event("a" + i, days, "person " + random.nextInt(6)));
            }
            var clashes = find(Clash.Marked.SURE, activities.toArray(Activity[]::new));
            for (var one : activities) {
                boolean expected = activities.stream().anyMatch(other -> other != one && clash(one, other));
                assertThat(!clashes.of(one.id()).isEmpty()).as(one.toString()).isEqualTo(expected);
                assertThat(clashes.of(one.id())).allMatch(clash -> activities.stream()
                        .anyMatch(other -> other.id().equals(clash.with()) && clash(one, other)));
            }
        }
    }

    @Test
    void anAreaThatChangedIsReadAnew() {
        var finder = new ClashFinder();
        var plan = plan(workshop, meeting);
        assertThat(finder.find(plan, Clash.Marked.SURE).of(workshop.id())).hasSize(1);

        var area = plan.areas().getFirst();
        var moved = plan.withAreas(List.of(area.withActivities(
                List.of(workshop, meeting.withTimeframe(dates("2020-04-06", "2020-04-10"))))));

        assertThat(finder.find(moved, Clash.Marked.SURE).of(workshop.id())).isEmpty();
    }

    @Test
    void tenThousandEventsOfOnePersonAtOnceAreStillNamedSoon() {
        var activities = new Activity[10_000];
        for (int i = 0; i < activities.length; i++) {
            activities[i] = event("a" + i, Timeframe.of(Period.semester(1 + i % 2)), "OAS");
        }
        var plan = plan(activities);
        var finder = new ClashFinder();
        finder.find(plan, Clash.Marked.ALL);

        long start = System.nanoTime();
        var clashes = finder.find(plan, Clash.Marked.ALL);

        assertThat(activities).allMatch(one -> clashes.of(one.id()).size() == 8);
        assertThat((System.nanoTime() - start) / 1_000_000).as("each with each would take seconds").isLessThan(2_000);
    }

    private static boolean clash(Activity one, Activity other) {
        var a = (Timeframe.Dates) one.timeframe();
        var b = (Timeframe.Dates) other.timeframe();
        return one.responsible().equals(other.responsible())
                && !a.start().isAfter(b.end())
                && !b.start().isAfter(a.end());
    }

    private static Activity event(String title, Timeframe timeframe, String responsible) {
        return activity(title, timeframe, "p")
                .withVenue(Optional.of(Venue.place(text("Lima"))))
                .withResponsible(List.of(text(responsible)));
    }

    private static Clashes find(Clash.Marked marked, Activity... activities) {
        Plan plan = plan(activities);
        return new ClashFinder().find(plan, marked);
    }
}
