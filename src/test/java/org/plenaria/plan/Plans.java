// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.ArrayList;

/** Small plans for tests. */
public final class Plans {

    private Plans() {}

    public static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }

    /** A plan of 2020 in semesters with two front sections, so that its areas are numbered 3.1, 3.2... */
    public static Plan empty() {
        return Plan.blank(text("2020 Work Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
                .withAreasHeading(text("Areas of work"))
                .withSections(java.util.List.of(
                        Section.headed(text("Background"), Placement.BEFORE_AREAS),
                        Section.headed(text("Purpose"), Placement.BEFORE_AREAS)));
    }

    /** The empty plan with one area whose activities have these timeframes, titled A, B, C... */
    public static Plan withActivities(Timeframe... timeframes) {
        return plus(empty(), "Area", timeframes);
    }

    /** A plan with one more area whose activities have these timeframes, titled A, B, C... */
    public static Plan plus(Plan plan, String name, Timeframe... timeframes) {
        var activities = new ArrayList<Activity>();
        for (var timeframe : timeframes) {
            var title = Character.toString('A' + activities.size());
            activities.add(Activity.titled(text(title), timeframe));
        }
        var areas = new ArrayList<>(plan.areas());
        areas.add(Area.named(text(name), Colour.PALETTE.getFirst()).withActivities(activities));
        return plan.withAreas(areas);
    }

    /** An activity by its title. */
    public static Activity activity(Plan plan, String title) {
        return plan.activities()
                .filter(one -> plan.text(one.title()).equals(title))
                .findFirst()
                .orElseThrow();
    }
}
