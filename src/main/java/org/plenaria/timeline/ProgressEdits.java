// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Edits of how far activities have come. */
final class ProgressEdits {

    private ProgressEdits() {}

    /** One activity at a percentage; empty where that is what it says already. */
    static Optional<Edit> to(Plan plan, Id activity, int percent) {
        return plan.activity(activity)
                .filter(place -> place.activity().progress().orElse(0) != percent)
                .map(_ -> change(activity, percent));
    }

    /** Several activities further by so many percent, no further than 0 and 100. */
    static Optional<Edit> by(Plan plan, List<Id> activities, int percent) {
        var edits = new ArrayList<Edit>();
        for (var id : activities) {
            plan.activity(id)
                    .map(place -> place.activity().progress().orElse(0))
                    .flatMap(now -> to(plan, id, Math.clamp((long) now + percent, 0, 100)))
                    .ifPresent(edits::add);
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Together(Together.Cause.CHANGE_SEVERAL, edits));
        };
    }

    private static Edit change(Id activity, int percent) {
        return new ActivityEdit.Change<>(activity, ActivityFields.PROGRESS, OptionalInt.of(percent));
    }
}
