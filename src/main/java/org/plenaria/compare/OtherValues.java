// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.ResourceKind;

/** Writes a value that is no text where a proposal was accepted for which the secretariat chose another value. */
final class OtherValues {

    private OtherValues() {}

    /** The plan with the value at an address of an activity; as it was where nothing like it can stand there. */
    static Plan in(Plan plan, Address at, Object value) {
        if (at.part() != Address.Part.ACTIVITY || at.fieldName().isEmpty()) {
            return plan;
        }
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withActivities(each(
                        area.activities(), one -> one.id().equals(at.element()), one -> in(one, at, value))))
                .toList());
    }

    private static Activity in(Activity activity, Address at, Object value) {
        if (at.steps().size() == 1) {
            return ActivityFields.ALL.stream()
                    .filter(field -> at.fieldName().equals(Optional.of(field.name())))
                    .findFirst()
                    .map(field -> with(field, activity, value))
                    .orElse(activity);
        }
        if (at.steps().size() != 3 || !(at.steps().get(1) instanceof Address.Step.Item(Id item))) {
            return activity;
        }
        var inner = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        return switch (inner) {
            case BigDecimal amount -> activity.withResources(each(
                    activity.resources(), one -> one.id().equals(item), one -> one.withAmount(Optional.of(amount))));
            case ResourceKind kind -> activity.withResources(each(
                    activity.resources(), one -> one.id().equals(item), one -> one.withKind(Optional.of(kind))));
            case LocalDate day -> activity.withMilestones(each(
                    activity.milestones(), one -> one.id().equals(item), one -> one.withDate(day)));
            default -> activity;
        };
    }

    // The value is one of the kind that was proposed for the very field.
    @SuppressWarnings("unchecked")
    private static <T> Activity with(Field<Activity, T> field, Activity activity, Object value) {
        return field.with(activity, (T) value);
    }

    private static <E> List<E> each(List<E> all, Predicate<E> which, UnaryOperator<E> change) {
        return all.stream().anyMatch(which)
                ? all.stream().map(one -> which.test(one) ? change.apply(one) : one).toList()
                : all;
    }
}
