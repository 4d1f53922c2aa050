// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import java.util.List;
import java.util.Set;
import org.plenaria.compare.Address;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.Resolution;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.edit.Edit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.edit.Together;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.recovery.Journal;

/**
 * Work that a crash interrupted, as it can be brought into the plan that is open now: also where that one has changed
 * since, because somebody else has saved it or work has gone on.
 *
 * @param difference from the plan as it is now to the one with all the work
 * @param contested what both have changed since; to take it means to go back behind what stands there now
 */
public record RecoveredWork(Journal journal, PlanDiff difference, List<Conflict> contested) {

    public RecoveredWork {
        contested = List.copyOf(contested);
    }

    /**
     * Looks what of a journal is missing in a plan. Takes its time with long plans.
     *
     * @param present the same plan, or what has become of it
     */
    public static RecoveredWork of(Journal journal, Plan present) {
        if (present.equals(journal.base())) {
            return new RecoveredWork(journal, PlanDiff.between(present, journal.work()), List.of());
        }
        var merge = ThreeWayMerge.plan(journal.base(), journal.work(), present);
        // All of the work is offered, also what the plan has something newer for; whoever takes it, chooses it.
        var offered = merge.others(Resolution.OURS).merged();
        return new RecoveredWork(journal, PlanDiff.between(present, offered), merge.open());
    }

    /** Whether nothing of it is missing. */
    public boolean isEmpty() {
        return difference.isEmpty();
    }

    /** Whether taking this means to go back behind what stands there now. */
    public boolean isContested(Difference one) {
        return contested.stream().anyMatch(it -> it.at().covers(one.at()) || one.at().covers(it.at()));
    }

    /** The step that brings in what was chosen of the differences. */
    public Edit some(Set<Address> chosen) {
        return new ReplacePlan(ReplacePlan.Cause.RECOVER, with(chosen));
    }

    /** The same out of single edits, for whoever may make some but not replace the plan: a delegation that answers. */
    public Edit someByEdits(Set<Address> chosen) {
        var edits = PlanDiff.between(difference.before(), with(chosen)).asEdits();
        return new Together(Together.Cause.CHANGE_SEVERAL, edits);
    }

    private Plan with(Set<Address> chosen) {
        boolean all = difference.differences().stream().allMatch(one -> chosen.contains(one.at()));
        return all ? difference.after() : difference.takingOver(chosen::contains);
    }
}
