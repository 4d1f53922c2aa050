// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Timeframe;
import org.plenaria.timeline.Keeps;
import org.plenaria.timeline.Renumbering;
import org.plenaria.ui.Desk;

/** What a gesture would bring about, in words: "2nd semester · 3.1.2 becomes 3.1.4". */
final class GestureWords {

    private static final int NUMBERS_TOLD = 3;
    static final String BETWEEN = " \u00b7 ";

    private final Desk desk;
    private final Messages messages;
    private final Messages hands;
    private final TimeWords times;

    GestureWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timeline");
        hands = desk.messages("timelineHands");
        times = new TimeWords(desk);
    }

    /**
     * What comes of an edit: the new time or place, and what becomes of the numbers.
     *
     * @param moving the activities it is about, the one under the pointer first or alone
     */
    String outcome(Edit edit, Plan after, List<Id> moving) {
        var parts = new ArrayList<String>();
        parts.addAll(result(edit, after, moving));
        parts.addAll(numbers(after, moving));
        if (parts.isEmpty()) {
            parts.add(desk.nameOf(edit, desk.plan()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** What comes of an edit to the present plan; empty where it cannot be made. */
    Optional<String> outcome(Edit edit, List<Id> moving) {
        return edit.apply(desk.plan()) instanceof Outcome.Applied(Plan after)
                ? Optional.of(outcome(edit, after, moving))
                : Optional.empty();
    }

    /**
     * What a gesture keeps to, and what else one can do, in few words: for the status line.
     *
     * @param alt whether the key is held that turns the choice round
     */
    String keepsTo(Keeps keeps, boolean alt) {
        return switch (keeps) {
            case ROWS -> messages.text("drag.rows");
            case NOTHING -> alt ? messages.text("drag.free") : hands.text("drag.unsnapped");
            default -> messages.text("drag.snap", hands.text("keeps." + keeps.name().toLowerCase(Locale.ROOT)));
        };
    }

    private List<String> result(Edit edit, Plan after, List<Id> moving) {
        return switch (edit) {
            case ActivityEdit.Add add -> List.of(timeframe(add.activity().timeframe()), added(add, after));
            case ActivityEdit.Change<?> change when change.value() instanceof OptionalInt percent ->
                List.of(messages.text("voice.progress", percent.orElse(0)));
            case ActivityEdit.Change<?>(var id, var field, var _) when field == ActivityFields.MILESTONES ->
                List.of(moved(milestones(desk.plan(), id), milestones(after, id)));
            case PlanEdit.Change<?> change when change.field() == PlanFields.MILESTONES ->
                List.of(moved(desk.plan().milestones(), after.milestones()));
            default -> place(after, moving);
        };
    }

    /** The number that a new activity will have, and the heading it will be printed under. */
    private String added(ActivityEdit.Add add, Plan after) {
        var number = Numbering.after(desk.session().numbering(), desk.plan(), after).number(add.activity().id());
        var group = desk.plan().calendar().group(add.activity().timeframe());
        var heading = under(add, after)
                .orElseGet(() -> desk.phrases().groupHeading(group, desk.plan().calendar()));
        return hands.text("drag.new", number, heading);
    }

    private Optional<String> under(ActivityEdit.Add add, Plan after) {
        return after.area(add.area()).stream()
                .flatMap(area -> area.subheadings().stream())
                .filter(one -> add.activity().subheading().equals(Optional.of(one.id())))
                .map(one -> desk.show(one.title()))
                .findFirst();
    }

    /** The time, the area and the milestones that one activity or several have come to. */
    private List<String> place(Plan after, List<Id> moving) {
        var parts = new ArrayList<String>();
        times(after, moving).ifPresent(parts::add);
        times.instead(after, moving).ifPresent(parts::add);
        moving.stream()
                .flatMap(id -> after.activity(id).stream())
                .filter(place -> desk.plan().activity(place.activity().id())
                        .filter(before -> !before.area().id().equals(place.area().id()))
                        .isPresent())
                .map(place -> desk.show(place.area().name()))
                .findFirst()
                .ifPresent(parts::add);
        subheading(after, moving).ifPresent(parts::add);
        boolean along = moving.stream()
                .anyMatch(id -> !milestones(desk.plan(), id).equals(milestones(after, id)));
        if (along && !parts.isEmpty()) {
            parts.add(messages.text("drag.milestones"));
        }
        if (parts.isEmpty()) {
            moving.stream()
                    .flatMap(id -> after.activity(id).stream())
                    .map(ActivityPlace::activity)
                    .filter(one -> !one.progress().equals(progress(desk.plan(), one.id())))
                    .findFirst()
                    .ifPresent(one -> parts.add(messages.text("voice.progress", one.progress().orElse(0))));
        }
        return parts;
    }

    /** The sub-heading that one of them has come under. */
    private Optional<String> subheading(Plan after, List<Id> moving) {
        return moving.stream()
                .flatMap(id -> after.activity(id).stream())
                .filter(place -> desk.plan().activity(place.activity().id())
                        .filter(before -> !before.activity().subheading().equals(place.activity().subheading()))
                        .isPresent())
                .flatMap(place -> place.area().subheadings().stream()
                        .filter(one -> place.activity().subheading().equals(Optional.of(one.id()))))
                .map(one -> desk.show(one.title()))
                .findFirst();
    }

    private Optional<String> times(Plan after, List<Id> moving) {
        return moving.stream()
                .flatMap(id -> after.activity(id).stream())
                .map(ActivityPlace::activity)
                .filter(one -> !timeframe(desk.plan(), one.id()).equals(Optional.of(one.timeframe())))
                .map(Activity::timeframe)
                .findFirst()
                .map(this::timeframe);
    }

    private List<String> numbers(Plan after, List<Id> moving) {
        var renumbering = Renumbering.of(desk.plan(), desk.session().numbering(), after, moving);
        var parts = new ArrayList<String>();
        renumbering.moved().entrySet().stream()
                .limit(NUMBERS_TOLD)
                .forEach(one -> parts.add(messages.text("drag.becomes", one.getKey(), one.getValue())));
        int more = renumbering.others() + Math.max(0, renumbering.moved().size() - NUMBERS_TOLD);
        boolean adding = moving.stream().anyMatch(id -> desk.plan().activity(id).isEmpty());
        if (more > 0 && (adding || !parts.isEmpty())) {
            parts.add(messages.text("drag.renumbered", more));
        }
        return parts;
    }

    private static List<Milestone> milestones(Plan plan, Id activity) {
        return plan.activity(activity).map(place -> place.activity().milestones()).orElse(List.of());
    }

    private static OptionalInt progress(Plan plan, Id activity) {
        return plan.activity(activity).map(place -> place.activity().progress()).orElse(OptionalInt.empty());
    }

    private static Optional<Timeframe> timeframe(Plan plan, Id activity) {
        return plan.activity(activity).map(place -> place.activity().timeframe());
    }

    /** The title and new date of the milestone that moved. */
    private String moved(List<Milestone> before, List<Milestone> after) {
        return after.stream()
                .filter(one -> !before.contains(one))
                .map(one -> desk.show(one.title()) + ", " + desk.phrases().date(one.date()))
                .collect(Collectors.joining("; "));
    }

    private String timeframe(Timeframe timeframe) {
        var words = desk.phrases().timeframe(timeframe, desk.plan().calendar());
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(desk.screenLanguage()) + words.substring(1);
    }
}
