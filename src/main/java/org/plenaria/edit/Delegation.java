// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Set;
import org.plenaria.plan.Field;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * A delegation that answers a circulated plan. Whatever it changes is its proposal; what is not a matter of proposals
 * is the secretariat's.
 *
 * @param name the delegation's; never blank
 */
public record Delegation(String name) {

    private static final Set<Field<Plan, ?>> SECRETARIAT = Set.of(
            PlanFields.CALENDAR, PlanFields.ORIGINAL_LANGUAGE, PlanFields.TRANSLATIONS, PlanFields.CURRENCY);

    /**
     * @throws IllegalArgumentException when the name is blank
     */
    public Delegation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a delegation has a name");
        }
    }

    /** Whether an edit is the secretariat's to make. */
    public boolean mayNot(Edit edit, Plan plan) {
        return switch (edit) {
            case PlanEdit.AddRound _, PlanEdit.Ignore _, PlanEdit.Heed _, ReplacePlan _, ConflictEdit _,
                    CommentEdit.Decide _, CommentEdit.Reopen _ -> true;
            case CommentEdit.Remove one -> plan.comment(one.comment())
                    .filter(comment -> !comment.author().equals(name))
                    .isPresent();
            case PlanEdit.Change<?> one -> SECRETARIAT.contains(one.field());
            case Together one -> one.edits().stream().anyMatch(each -> mayNot(each, plan));
            case CommentEdit.Add _, ActivityEdit _, AreaEdit _, SectionEdit _ -> false;
        };
    }
}
