// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.temporal.ChronoUnit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** Moves activities; empty when not one of them changes. Their milestones stay. */
    static Optional<Edit> move(Plan plan, List<Id> activities, Function<Timeframe, Optional<Timeframe>> change) {
        return change(plan, activities, change, Together.Cause.MOVE_SEVERAL, TimeframeEdits::timeframe);
    }

    /** Moves activities, and with dates their milestones by the same days; empty when not one of them changes. */
    static Optional<Edit> moveWithMilestones(
            Plan plan, List<Id> activities, Function<Timeframe, Optional<Timeframe>> change) {
        return change(plan, activities, change, Together.Cause.MOVE_SEVERAL,
                (activity, after) -> withMilestones(plan, activity, after));
    }

    /** Moves ends of activities; empty when not one of them changes. */
    static Optional<Edit> resize(Plan plan, List<Id> activities, Function<Timeframe, Optional<Timeframe>> change) {
        return change(plan, activities, change, Together.Cause.RESIZE_SEVERAL, TimeframeEdits::timeframe);
    }

    private static Optional<Edit> change(
            Plan plan,
            List<Id> activities,
            Function<Timeframe, Optional<Timeframe>> change,
            Together.Cause several,
            BiFunction<Activity, Timeframe, Edit> edit) {
        var edits = new ArrayList<Edit>();
        for (var id : activities) {
            plan.activity(id).map(ActivityPlace::activity).ifPresent(one -> change.apply(one.timeframe())
                    .filter(after -> !after.equals(one.timeframe()))
                    .ifPresent(after -> edits.add(edit.apply(one, after))));
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Together(several, edits));
        };
    }

    static Edit timeframe(Activity activity, Timeframe after) {
        return new ActivityEdit.Change<>(activity.id(), ActivityFields.TIMEFRAME, after);
    }

    /** Dates become other dates; what they hold of dated points goes along, as far as the plan's time reaches. */
    static Edit withMilestones(Plan plan, Activity activity, Timeframe after) {
        var edit = timeframe(activity, after);
        if (!(activity.timeframe() instanceof Timeframe.Dates before) || !(after instanceof Timeframe.Dates moved)) {
            return edit;
        }
        long days = ChronoUnit.DAYS.between(before.start(), moved.start());
        return MilestoneEdits.shift(plan, activity, days)
                .<Edit>map(milestones -> new Together(Together.Cause.FIRST_EDIT, List.of(edit, milestones)))
                .orElse(edit);
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
