// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * An activity for which nobody is responsible: it tends not to happen. The fix takes over the area's lead or, where
 * there is none, whoever is responsible for most of the area.
 */
public final class NoResponsibleRule implements Rule {

    @Override
    public String name() {
        return "noResponsible";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var candidates = new HashMap<Id, LocalizedText>();
        plan.areas().forEach(area -> candidate(area).ifPresent(one -> candidates.put(area.id(), one)));
        return Gaps.tell(plan, activity -> activity.responsible().isEmpty(), new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.RESPONSIBLE).finding(
                        NoResponsibleRule.this, Severity.HINT, List.of(), fixAll(plan.areas(), candidates));
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.RESPONSIBLE).finding(
                        NoResponsibleRule.this, Severity.WARNING, List.of(), fixAll(List.of(area), candidates));
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.RESPONSIBLE).finding(
                        NoResponsibleRule.this,
                        Severity.WARNING,
                        List.of(),
                        fix(plan, activity, Optional.ofNullable(candidates.get(area.id()))));
            }
        });
    }

    private static Optional<LocalizedText> candidate(Area area) {
        return area.lead().isAbsent()
                ? Usual.of(area.activities().stream().flatMap(one -> one.responsible().stream()))
                : Optional.of(area.lead());
    }

    private static List<QuickFix> fix(Plan plan, Activity activity, Optional<LocalizedText> candidate) {
        return candidate.stream()
                .map(one -> new QuickFix("makeResponsible", List.of(plan.text(one)), makeResponsible(activity, one)))
                .toList();
    }

    private static List<QuickFix> fixAll(List<Area> areas, Map<Id, LocalizedText> candidates) {
        var edits = areas.stream()
                .flatMap(area -> Stream.ofNullable(candidates.get(area.id()))
                        .flatMap(lead -> area.activities().stream()
                                .filter(Gaps::isAlive)
                                .map(activity -> makeResponsible(activity, lead))))
                .toList();
        return edits.isEmpty()
                ? List.of()
                : List.of(new QuickFix("makeLeadsResponsible", List.of(), new Together(Together.Cause.FIX, edits)));
    }

    private static Edit makeResponsible(Activity activity, LocalizedText who) {
        return new ActivityEdit.Change<>(activity.id(), ActivityFields.RESPONSIBLE, List.of(who));
    }
}
