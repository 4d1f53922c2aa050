// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

/** What changes to one activity are called: what was done to which, and what came of it. */
final class ActivityEditPhrases {

    private final Messages messages;
    private final Phrases phrases;
    private final MilestoneEditPhrases milestones;

    ActivityEditPhrases(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
        milestones = new MilestoneEditPhrases(messages, phrases);
    }

    String name(ActivityEdit edit, Plan before, Numbering numbers) {
        return switch (edit) {
            case ActivityEdit.Change<?> one -> change(one, before, numbers.number(one.activity()));
            case ActivityEdit.Add one -> messages.text("activity.add", numbers.number(one.area()));
            case ActivityEdit.Remove one ->
                one.activities().size() == 1
                        ? messages.text("activity.remove", numbers.number(one.activities().getFirst()))
                        : messages.text("activity.remove.several", one.activities().size());
            case ActivityEdit.Move one -> {
                boolean within = before.area(one.area()).filter(area -> area.indexOf(one.activity()) >= 0).isPresent();
                yield messages.text(
                        within ? "activity.move" : "activity.move.across",
                        numbers.number(one.activity()),
                        before.area(one.area()).map(Area::name).map(before::text).orElse(""));
            }
        };
    }

    private String change(ActivityEdit.Change<?> edit, Plan before, String number) {
        var now = before.activity(edit.activity()).map(ActivityPlace::activity);
        if (edit.field().equals(ActivityFields.TITLE)) {
            return messages.text("activity.retitle", number);
        }
        if (edit.value() instanceof Timeframe after && !words(after, before).isEmpty()) {
            var was = now.map(Activity::timeframe).orElse(Timeframe.unstated());
            return messages.text(verb(was, after, before), number, words(after, before));
        }
        if (edit.field().equals(ActivityFields.PROGRESS) && edit.value() instanceof OptionalInt percent
                && percent.isPresent()) {
            return messages.text("activity.progress", number, percent.getAsInt());
        }
        if (edit.value() instanceof Optional<?> value && value.orElse(null) instanceof Status status) {
            return messages.text("activity.status", number, phrases.withinSentence(phrases.status(status)));
        }
        if (edit.field().equals(ActivityFields.MILESTONES)) {
            var milestone = milestones.name(now.map(Activity::milestones).orElse(List.of()), edit.value(), before);
            if (milestone.isPresent()) {
                return milestone.get();
            }
        }
        return messages.text("activity.change", phrases.withinSentence(phrases.field(edit.field())), number);
    }

    /** Which key names a change of timeframe: a bar was drawn, one of its ends was moved, or all of it. */
    private static String verb(Timeframe was, Timeframe now, Plan plan) {
        var from = plan.calendar().span(was);
        var to = plan.calendar().span(now);
        if (from.isEmpty() || to.isEmpty()) {
            return "activity.set.time";
        }
        boolean sameStart = from.get().first().equals(to.get().first());
        boolean sameEnd = from.get().last().equals(to.get().last());
        boolean moved = sameStart == sameEnd || isWhole(was, plan) && isWhole(now, plan);
        return moved ? "activity.move.time" : "activity.resize";
    }

    /** Between the headings of a document ("2nd Semester Activities", "Annual Activities") an activity moves. */
    private static boolean isWhole(Timeframe timeframe, Plan plan) {
        return timeframe instanceof Timeframe.Annual
                || plan.calendar().periods().stream().anyMatch(one -> timeframe.equals(Timeframe.of(one)));
    }

    private String words(Timeframe timeframe, Plan plan) {
        return phrases.timeframe(timeframe, plan.calendar());
    }
}
