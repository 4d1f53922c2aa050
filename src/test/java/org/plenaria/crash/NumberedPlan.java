// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Plans that say which version they are in every activity, so that a mixture of two would show. */
final class NumberedPlan {

    private static final int MOST_ACTIVITIES = 90;

    private NumberedPlan() {}

    /** One and the same plan whenever the version is the same; its length changes from version to version. */
    static Plan of(int version) {
        var area = Area.named(text("Area of version " + version), Colour.PALETTE.getFirst())
                .withId(id(1))
                .withActivities(IntStream.range(0, 20 + version * 7 % (MOST_ACTIVITIES - 20))
                        .mapToObj(i -> Activity.titled(text("Activity " + i + " of version " + version),
                                        Timeframe.annual())
                                .withId(id(10 + i)))
                        .toList());
        return Plan.blank(text("Version " + version), Language.ENGLISH, PlanCalendar.semesters(2027))
                .withId(id(0))
                .withAreas(List.of(area));
    }

    /** Which version a plan is. */
    static int version(Plan plan) {
        return Integer.parseInt(plan.text(plan.title()).substring("Version ".length()));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }

    private static Id id(int number) {
        return new Id(new UUID(0, number));
    }
}
