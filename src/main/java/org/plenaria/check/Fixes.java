// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Field;

/** The usual form of a quick fix: one field of one activity gets another value. */
final class Fixes {

    private Fixes() {}

    static <T> QuickFix change(String name, Activity activity, Field<Activity, T> field, T value) {
        return change(name, Optional.empty(), activity, field, value);
    }

    /**
     * @param argument what the fix's text names, if anything
     */
    static <T> QuickFix change(
            String name, Optional<String> argument, Activity activity, Field<Activity, T> field, T value) {
        return new QuickFix(
                name, argument.stream().toList(), new ActivityEdit.Change<>(activity.id(), field, value));
    }
}
