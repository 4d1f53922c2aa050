// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.PlanStage;

/**
 * What can still be done to an adopted plan: comment on it, open it for an amendment, take in what others have saved,
 * and report on it, year by year: status, progress, results, the values indicators have reached, and the drafters'
 * notes.
 */
public final class AdoptedPlan {

    private static final Set<Field<Activity, ?>> REPORT = Set.of(
            ActivityFields.STATUS, ActivityFields.PROGRESS, ActivityFields.RESULT, ActivityFields.NOTES);

    private AdoptedPlan() {}

    /** Whether a plan is adopted and this edit would change what was adopted. */
    public static boolean forbids(Edit edit, Plan plan) {
        return PlanStage.of(plan) == PlanStage.ADOPTED && !allows(edit, plan);
    }

    private static boolean allows(Edit edit, Plan plan) {
        return switch (edit) {
            case CommentEdit _, PlanEdit.AddRound _, PlanEdit.Ignore _, PlanEdit.Heed _ -> true;
            case ActivityEdit.Change<?> one -> REPORT.contains(one.field()) || reportsIndicators(one, plan);
            case AreaEdit.Change<?> one ->
                one.field().equals(AreaFields.INDICATORS)
                        && plan.area(one.area())
                                .map(Area::indicators)
                                .filter(before -> reports(before, one.value()))
                                .isPresent();
            case PlanEdit.Change<?> one ->
                one.field().equals(PlanFields.INDICATORS) && reports(plan.indicators(), one.value());
            // What others have saved is in the file: refusing it here would only hide it.
            case ReplacePlan one -> one.cause() == ReplacePlan.Cause.MERGE;
            case ConflictEdit _ -> true; // the rest of such a merge
            case Together one -> one.edits().stream().allMatch(each -> allows(each, plan));
            case ActivityEdit _, AreaEdit _, SectionEdit _ -> false;
        };
    }

    private static boolean reportsIndicators(ActivityEdit.Change<?> edit, Plan plan) {
        return edit.field().equals(ActivityFields.INDICATORS)
                && plan.activity(edit.activity())
                        .map(place -> place.activity().indicators())
                        .filter(before -> reports(before, edit.value()))
                        .isPresent();
    }

    private static boolean reports(List<Indicator> before, Object after) {
        return after instanceof List<?> next && promised(before).equals(promised(next));
    }

    private static List<Object> promised(List<?> indicators) {
        return indicators.stream()
                .<Object>map(one -> one instanceof Indicator it ? it.withActual(Optional.empty()) : one)
                .toList();
    }
}
