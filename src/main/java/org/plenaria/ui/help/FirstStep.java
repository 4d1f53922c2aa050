// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** The steps from an empty plan to one that can be shown around; a plan tells by itself which it has behind it. */
enum FirstStep {
    OBJECTIVE(plan -> plan.areas().stream().anyMatch(area -> !area.objective().isAbsent())),
    ACTIVITY(plan -> plan.activities().anyMatch(activity -> !activity.title().isAbsent())),
    TIMEFRAME(plan -> any(plan, activity -> !(activity.timeframe() instanceof Timeframe.Unstated))),
    PRODUCT(plan -> any(plan, activity -> !activity.products().isEmpty())),
    VENUE(plan -> any(plan, activity -> activity.venue().isPresent())),
    RESOURCES(plan -> any(plan, activity -> !activity.resources().isEmpty()));

    private final Predicate<Plan> done;

    FirstStep(Predicate<Plan> done) {
        this.done = done;
    }

    private static boolean any(Plan plan, Predicate<Activity> wanted) {
        return plan.activities().anyMatch(wanted);
    }

    boolean isDone(Plan plan) {
        return done.test(plan);
    }

    /** The steps a plan has not behind it, in their order. */
    static List<FirstStep> left(Plan plan) {
        return Arrays.stream(values()).filter(step -> !step.isDone(plan)).toList();
    }
}
