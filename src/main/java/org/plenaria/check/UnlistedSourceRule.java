// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Resource;
import org.plenaria.plan.UnknownFields;

/**
 * An amount charged to a source that is not among those the plan lists: its ceiling is nowhere, or its name is
 * misspelt. Told once a source. The fix lists it. A plan that lists no sources at all does not mean to.
 */
public final class UnlistedSourceRule implements Rule {

    @Override
    public String name() {
        return "unlistedSource";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var listed = new HashSet<String>();
        plan.sources().forEach(source -> listed.add(plan.text(source.name())));
        var findings = new ArrayList<Finding>();
        if (listed.isEmpty()) {
            return findings;
        }
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                for (var resource : activity.resources()) {
                    var name = plan.text(resource.source());
                    if (resource.amount().isPresent() && !name.isBlank() && listed.add(name)) {
                        findings.add(Spot.at(area, activity, ActivityFields.RESOURCES).finding(
                                this, Severity.HINT, List.of(name), List.of(list(plan, resource, name))));
                    }
                }
            }
        }
        return findings;
    }

    private static QuickFix list(Plan plan, Resource resource, String name) {
        var sources = new ArrayList<>(plan.sources());
        // The same finding makes the same source, whoever looks.
        var id = new Id(UUID.nameUUIDFromBytes((plan.id() + " " + name).getBytes(StandardCharsets.UTF_8)));
        sources.add(new FundingSource(id, resource.source(), resource.kind(), Optional.empty(), UnknownFields.NONE));
        return new QuickFix(
                "listSource", List.of(name), new PlanEdit.Change<>(PlanFields.SOURCES, List.copyOf(sources)));
    }
}
