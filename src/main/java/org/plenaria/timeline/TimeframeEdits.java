// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.Together;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** Makes one edit of what a gesture or a key does to the timeframes of one activity or several. */
final class TimeframeEdits {

    private TimeframeEdits() {}

    /** Gives activities other timeframes; empty when not one of them changes. */
    static Optional<Edit> change(Plan plan, List<Id> activities, Function<Timeframe, Optional<Timeframe>> change) {
        var edits = new ArrayList<Edit>();
        for (var id : activities) {
            var before = plan.activity(id).map(place -> place.activity().timeframe());
            before.flatMap(change)
                    .filter(after -> !after.equals(before.get()))
                    .ifPresent(after -> edits.add(new ActivityEdit.Change<>(id, ActivityFields.TIMEFRAME, after)));
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Together(Together.Cause.MOVE_SEVERAL, edits));
        };
    }

    /** Several edits as one named after the first; empty when together they change nothing. */
    static Optional<Edit> together(Plan plan, List<Edit> edits) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = edits.size() == 1 ? edits.getFirst() : new Together(Together.Cause.FIRST_EDIT, edits);
        return edit.apply(plan) instanceof Outcome.Applied(Plan after) && after != plan
                ? Optional.of(edit)
                : Optional.empty();
    }
}
