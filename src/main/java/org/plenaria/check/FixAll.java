// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Mends all findings of a rule by the same kind of fix, as one edit. Where two fixes would write the same field, the
 * second is found anew in what the first has left.
 */
public final class FixAll {

    private static final int MOST_ROUNDS = 12;

    private FixAll() {}

    /**
     * The edit that mends them all.
     *
     * @param fix the name of the fix; the first of that name is taken for each finding
     * @return empty when there is nothing to mend
     */
    public static Optional<Edit> of(Plan plan, Rule rule, String fix) {
        var edits = new ArrayList<Edit>();
        var present = plan;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var written = new HashSet<Object>();
            boolean left = false;
            for (var finding : Ignoring.of(present, rule.check(present, Numbering.of(present))).heard()) {
                var one = finding.fixes().stream().filter(it -> it.name().equals(fix)).findFirst();
                if (one.isPresent()) {
                    var places = places(one.get().edit(), new HashSet<>());
                    if (places.stream().anyMatch(written::contains)) {
                        left = true;
                    } else if (one.get().edit().apply(present) instanceof Outcome.Applied(Plan next)
                            && next != present) {
                        written.addAll(places);
                        edits.add(one.get().edit());
                        present = next;
                    }
                }
            }
            if (!left) {
                break;
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Together(Together.Cause.FIX_ALL, edits));
    }

    /** What an edit writes: an element and a field each; all the plan for what is not a change of a field. */
    private static Set<Object> places(Edit edit, Set<Object> places) {
        switch (edit) {
            case ActivityEdit.Change<?> one -> places.add(List.of(one.activity(), one.field().name()));
            case AreaEdit.Change<?> one -> places.add(List.of(one.area(), one.field().name()));
            case SectionEdit.Change<?> one -> places.add(List.of(one.section(), one.field().name()));
            case PlanEdit.Change<?> one -> places.add(one.field().name());
            case Together one -> one.edits().forEach(each -> places(each, places));
            default -> places.add(edit.getClass());
        }
        return places;
    }
}
