// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * What differs between two plans, found by ids and fields.
 *
 * @param differences none exactly when the plans are equal; the plan's own first, then areas, activities, comments
 */
public record PlanDiff(Plan before, Plan after, List<Difference> differences) {

    /** A printed number that is another now. */
    public record Renumbering(String before, String after) {}

    public PlanDiff {
        differences = List.copyOf(differences);
    }

    public static PlanDiff between(Plan before, Plan after) {
        return new PlanDiff(before, after, PlanDiffer.differences(before, after));
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** What differs in one section, area, activity, comment or round, or in the plan's own fields. */
    public List<Difference> in(Id element) {
        return differences.stream().filter(one -> one.at().element().equals(element)).toList();
    }

    /** The sections, areas and activities of both plans whose printed number changed, in the order of the second. */
    public Map<Id, Renumbering> renumbered() {
        var old = Numbering.of(before);
        var next = Numbering.of(after);
        var renumbered = new LinkedHashMap<Id, Renumbering>();
        PlanDiffer.numberedIds(after).forEach(id -> {
            var was = old.number(id);
            if (!was.isEmpty() && !was.equals(next.number(id))) {
                renumbered.put(id, new Renumbering(was, next.number(id)));
            }
        });
        return renumbered;
    }

    /** The facts in a few words' worth. */
    public DiffSummary summary() {
        return DiffSummary.of(this);
    }

    /**
     * The edits that lead from the first plan to the second, in the order of application. What no edit of its own can
     * say (fields a newer version wrote, a changed wording of a comment) is in a last one that replaces the plan.
     */
    public List<Edit> asEdits() {
        return DiffEdits.of(this);
    }

    /**
     * The first plan with some of the differences taken over from the second.
     *
     * @param wanted by their addresses; one that also covers others ({@link Address#covers}) does not bring them along
     */
    public Plan takingOver(Predicate<Address> wanted) {
        return ReplyMerge.takeOver(before, after, wanted);
    }
}
