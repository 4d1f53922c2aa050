// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Arrays;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** A small plan for the window's tests: three areas, four activities. */
final class ShellPlans {

    private ShellPlans() {}

    static Plan small() {
        var plan = Plan.blank(text("2020 Work Plan"), Language.ENGLISH, PlanCalendar.semesters(2020));
        return plan.withAreas(List.of(
                area(0, "Cross-border services", activity("Regional workshop", "Report"),
                        activity("Roadmaps", "Catálogo")),
                area(1, "Open Data", activity("Guide on privacy", "Document")),
                area(2, "Communication", activity("Newsletter", "Report"))));
    }

    private static Area area(int index, String name, Activity... activities) {
        return Area.named(text(name), Colour.PALETTE.get(index)).withActivities(Arrays.asList(activities));
    }

    private static Activity activity(String title, String product) {
        return Activity.titled(text(title), Timeframe.of(Period.semester(1))).withProducts(List.of(text(product)));
    }

    static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }
}
