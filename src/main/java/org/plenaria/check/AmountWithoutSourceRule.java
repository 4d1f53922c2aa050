// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;

/**
 * An amount of which nobody has said who gives it: the budget cannot be added up by source. The fix charges it to the
 * source that carries most of the area among those of its kind.
 */
public final class AmountWithoutSourceRule implements Rule {

    @Override
    public String name() {
        return "amountWithoutSource";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            var usual = new HashMap<Optional<ResourceKind>, Optional<LocalizedText>>();
            for (var activity : area.activities()) {
                var lacking = activity.resources().stream()
                        .filter(AmountWithoutSourceRule::lacksSource)
                        .findFirst();
                if (lacking.isPresent()) {
                    var source = usual.computeIfAbsent(lacking.get().kind(), kind -> usual(plan, area, kind));
                    findings.add(Spot.at(area, activity, ActivityFields.RESOURCES).finding(
                            this, Severity.WARNING, List.of(), fixes(plan, activity, source)));
                }
            }
        }
        return findings;
    }

    private static boolean lacksSource(Resource resource) {
        return resource.amount().isPresent() && resource.source().isAbsent();
    }

    /** What gives most often to an area what is of this kind; to the plan, where the area has no habit. */
    private static Optional<LocalizedText> usual(Plan plan, Area area, Optional<ResourceKind> kind) {
        return Usual.of(sources(area.activities().stream(), kind))
                .or(() -> Usual.of(sources(plan.activities(), kind)));
    }

    private static Stream<LocalizedText> sources(Stream<Activity> activities, Optional<ResourceKind> kind) {
        return activities.flatMap(one -> one.resources().stream())
                .filter(one -> one.amount().isPresent() && one.kind().equals(kind))
                .map(Resource::source);
    }

    private static List<QuickFix> fixes(Plan plan, Activity activity, Optional<LocalizedText> usual) {
        return usual.stream()
                .map(source -> Fixes.change(
                        "chargeTo",
                        Optional.of(plan.text(source)),
                        activity,
                        ActivityFields.RESOURCES,
                        activity.resources().stream()
                                .map(one -> lacksSource(one) ? one.withSource(source) : one)
                                .toList()))
                .toList();
    }
}
