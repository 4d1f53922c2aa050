// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;

/** The facts about a difference, the weightiest first; none when the plans are equal. */
public record DiffSummary(List<DiffFact> facts) {

    // Told by facts of their own.
    private static final Set<String> NOT_A_FIELD = Set.of(
            Address.AREA_OF_ACTIVITY, Address.POSITION, ActivityFields.TIMEFRAME.name());

    public DiffSummary {
        facts = List.copyOf(facts);
    }

    static DiffSummary of(PlanDiff diff) {
        var facts = new ArrayList<DiffFact>();
        areas(diff, facts);
        activities(diff, facts);
        moves(diff, facts);
        budget(diff).ifPresent(facts::add);
        changes(diff, facts);
        countFacts(diff, facts);
        return new DiffSummary(facts);
    }

    private static void areas(PlanDiff diff, List<DiffFact> facts) {
        var added = elements(diff, Address.Part.AREA, Difference.Kind.ADDED);
        var removed = elements(diff, Address.Part.AREA, Difference.Kind.REMOVED);
        if (!added.isEmpty()) {
            facts.add(new DiffFact.AreasAdded(added));
        }
        if (!removed.isEmpty()) {
            facts.add(new DiffFact.AreasRemoved(removed));
        }
    }

    private static void activities(PlanDiff diff, List<DiffFact> facts) {
        var added = elements(diff, Address.Part.ACTIVITY, Difference.Kind.ADDED);
        byArea(diff.after(), added).forEach((area, ids) -> facts.add(new DiffFact.ActivitiesAdded(area, ids)));
        var removed = elements(diff, Address.Part.ACTIVITY, Difference.Kind.REMOVED);
        byArea(diff.before(), removed).forEach((area, ids) -> facts.add(new DiffFact.ActivitiesRemoved(area, ids)));
    }

    private static Map<Id, List<Id>> byArea(Plan plan, List<Id> activities) {
        var wanted = new HashSet<>(activities);
        var byArea = new LinkedHashMap<Id, List<Id>>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (wanted.contains(activity.id())) {
                    byArea.computeIfAbsent(area.id(), _ -> new ArrayList<>()).add(activity.id());
                }
            }
        }
        return byArea;
    }

    private static void moves(PlanDiff diff, List<DiffFact> facts) {
        int reordered = 0;
        for (var one : diff.differences()) {
            var field = one.at().fieldName().orElse("");
            if (one.at().part() == Address.Part.ACTIVITY && field.equals(Address.AREA_OF_ACTIVITY)) {
                one.after().ifPresent(to -> facts.add(new DiffFact.MovedToArea(one.at().element(), (Id) to)));
            } else if (one.at().part() == Address.Part.ACTIVITY && field.equals(ActivityFields.TIMEFRAME.name())) {
                one.after().ifPresent(to -> facts.add(new DiffFact.MovedInTime(one.at().element(), (Timeframe) to)));
            } else if (field.equals(Address.POSITION)) {
                reordered++;
            }
        }
        if (reordered > 0) {
            facts.add(new DiffFact.Reordered(reordered));
        }
    }

    private static Optional<DiffFact> budget(PlanDiff diff) {
        var before = total(diff.before());
        var after = total(diff.after());
        return before.compareTo(after) == 0 ? Optional.empty() : Optional.of(new DiffFact.Budget(before, after));
    }

    private static BigDecimal total(Plan plan) {
        return plan.activities()
                .flatMap(activity -> activity.resources().stream())
                .map(Resource::amount)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void changes(PlanDiff diff, List<DiffFact> facts) {
        Map<Address, Set<String>> fields = new LinkedHashMap<>();
        for (var one : diff.differences()) {
            one.at().fieldName().filter(field -> !NOT_A_FIELD.contains(field)).ifPresent(field -> fields
                    .computeIfAbsent(Address.of(one.at().part(), one.at().element()), _ -> new LinkedHashSet<>())
                    .add(field));
        }
        fields.forEach((at, names) -> {
            switch (at.part()) {
                case AREA, ACTIVITY, SECTION ->
                    facts.add(new DiffFact.Changed(at.part(), at.element(), List.copyOf(names)));
                case PLAN -> facts.add(new DiffFact.PlanChanged(List.copyOf(names)));
                case COMMENT, ROUND -> {} // counted
            }
        });
    }

    private static void countFacts(PlanDiff diff, List<DiffFact> facts) {
        int sectionsAdded = elements(diff, Address.Part.SECTION, Difference.Kind.ADDED).size();
        int sectionsRemoved = elements(diff, Address.Part.SECTION, Difference.Kind.REMOVED).size();
        if (sectionsAdded + sectionsRemoved > 0) {
            facts.add(new DiffFact.Sections(sectionsAdded, sectionsRemoved));
        }
        int added = elements(diff, Address.Part.COMMENT, Difference.Kind.ADDED).size();
        int removed = elements(diff, Address.Part.COMMENT, Difference.Kind.REMOVED).size();
        int changed = (int) diff.differences().stream()
                .filter(one -> one.at().part() == Address.Part.COMMENT && !one.at().steps().isEmpty())
                .map(one -> one.at().element())
                .distinct()
                .count();
        if (added + changed + removed > 0) {
            facts.add(new DiffFact.Comments(added, changed, removed));
        }
        int rounds = elements(diff, Address.Part.ROUND, Difference.Kind.ADDED).size();
        if (rounds > 0) {
            facts.add(new DiffFact.Rounds(rounds));
        }
        var touched = new HashSet<Id>();
        diff.differences().forEach(one -> touched.add(one.at().element()));
        int renumbered = (int) diff.renumbered().keySet().stream().filter(id -> !touched.contains(id)).count();
        if (renumbered > 0) {
            facts.add(new DiffFact.Renumbered(renumbered));
        }
    }

    private static List<Id> elements(PlanDiff diff, Address.Part part, Difference.Kind kind) {
        return diff.differences().stream()
                .filter(one -> one.kind() == kind && one.at().part() == part && one.at().steps().isEmpty())
                .map(one -> one.at().element())
                .toList();
    }
}
