// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.Together;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;

/** Puts an activity into another place among the rows; under another heading its timeframe follows. */
final class RowMove {

    private final Plan plan;

    RowMove(Plan plan) {
        this.plan = plan;
    }

    /** The edit that puts an activity into a place; empty when it stands there already. */
    Optional<Edit> to(RowSlot wished, Id id) {
        var place = plan.activity(id);
        var area = plan.area(wished.area());
        if (place.isEmpty() || area.isEmpty() || wished.before().equals(Optional.of(id))
                || wished.after().equals(Optional.of(id))) {
            return Optional.empty();
        }
        var activity = place.get().activity();
        boolean sameArea = place.get().area() == area.get();
        var slot = sameArea ? amongNeighbours(wished, activity, area.get()) : wished;
        var edits = new ArrayList<Edit>();
        var timeframe = slot.group()
                .map(group -> under(group, activity.timeframe()))
                .orElse(activity.timeframe());
        if (!timeframe.equals(activity.timeframe())) {
            edits.add(TimeframeEdits.withMilestones(plan, activity, timeframe));
        }
        boolean sameSubheading = shownSubheading(place.get()).equals(slot.subheading());
        if (!sameArea || !isNeighbour(slot, activity, area.get()) || !edits.isEmpty() || !sameSubheading) {
            index(slot, area.get(), id).ifPresent(index -> edits.add(new ActivityEdit.Move(id, slot.area(), index)));
        }
        if (!sameArea && slot.before().isEmpty() && slot.after().isEmpty()) {
            edits.add(new ActivityEdit.Move(id, slot.area(), area.get().activities().size()));
        }
        if (sameArea ? !sameSubheading : slot.subheading().isPresent()) {
            edits.add(new ActivityEdit.Change<>(id, ActivityFields.SUBHEADING, slot.subheading()));
        }
        return TimeframeEdits.together(plan, edits);
    }

    /** The edit that puts activities into a place, one after the other; empty when they stand there already. */
    Optional<Edit> to(RowSlot slot, List<Id> ids) {
        if (ids.size() == 1) {
            return to(slot, ids.getFirst());
        }
        var edits = new ArrayList<Edit>();
        var present = plan;
        var next = clearOf(slot, ids);
        for (var id : ids) {
            var edit = new RowMove(present).to(next, id);
            if (edit.isPresent() && edit.get().apply(present) instanceof Outcome.Applied(Plan after)) {
                edits.add(edit.get());
                present = after;
            }
            next = new RowSlot(
                    slot.area(), slot.subheading(), slot.group(), Optional.empty(), Optional.of(id), slot.y());
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Together(Together.Cause.MOVE_SEVERAL, edits));
    }

    /** A place told by its neighbours that stay: those that move cannot say where it is. */
    private RowSlot clearOf(RowSlot slot, List<Id> moving) {
        var beside = slot.before().or(slot::after);
        var area = plan.area(slot.area());
        if (beside.isEmpty() || area.isEmpty() || !moving.contains(beside.get())) {
            return slot;
        }
        var calendar = plan.calendar();
        var own = area.get().activities().get(area.get().indexOf(beside.get()));
        var neighbours = PrintOrder.activities(area.get(), calendar).stream()
                .filter(one -> calendar.group(one.timeframe()).equals(calendar.group(own.timeframe()))
                        && one.subheading().equals(own.subheading()))
                .map(Activity::id)
                .toList();
        int place = neighbours.indexOf(beside.get());
        var after = neighbours.subList(place + 1, neighbours.size()).stream()
                .filter(id -> !moving.contains(id))
                .findFirst();
        var before = neighbours.subList(0, place).reversed().stream()
                .filter(id -> !moving.contains(id))
                .findFirst();
        return new RowSlot(
                slot.area(), slot.subheading(), slot.group(), after, after.isPresent() ? Optional.empty() : before,
                slot.y());
    }

    /** The timeframe an activity takes under a heading, as near to its own as can be. */
    Timeframe under(TimeframeGroup group, Timeframe own) {
        var calendar = plan.calendar();
        if (calendar.group(own).equals(group)) {
            return own;
        }
        return switch (group) {
            case TimeframeGroup.Annual() -> Timeframe.annual();
            case TimeframeGroup.Undated() -> Timeframe.unstated();
            case TimeframeGroup.InPeriod(Period period) ->
                sameWithin(period, own).orElseGet(() -> Timeframe.of(period));
        };
    }

    /** Months or dates of one semester keep their shape in another: March to April becomes September to October. */
    private Optional<Timeframe> sameWithin(Period period, Timeframe own) {
        var calendar = plan.calendar();
        boolean hasShape = own instanceof Timeframe.Dates(LocalDate _, LocalDate _)
                || (own instanceof Timeframe.Periods(SortedSet<Period> periods)
                        && periods.stream().allMatch(one -> one.kind().months() < period.kind().months()));
        if (hasShape && calendar.group(own) instanceof TimeframeGroup.InPeriod(Period now)) {
            int months = period.firstMonth() - now.firstMonth();
            return new TimeframeShift(calendar)
                    .byMonths(own, months)
                    .filter(moved -> calendar.group(moved).equals(new TimeframeGroup.InPeriod(period)));
        }
        return Optional.empty();
    }

    /**
     * A place among the activities of another semester of the same area, with that semester: the order of print would
     * not let it stand there otherwise. Rows without headings of time say it by their neighbours.
     */
    private RowSlot amongNeighbours(RowSlot slot, Activity activity, Area area) {
        var calendar = plan.calendar();
        if (slot.group().isPresent() || !slot.subheading().equals(activity.subheading())) {
            return slot;
        }
        return slot.before().or(slot::after)
                .map(area::indexOf)
                .filter(index -> index >= 0)
                .map(index -> calendar.group(area.activities().get(index).timeframe()))
                .filter(group -> !group.equals(calendar.group(activity.timeframe())))
                .map(group -> new RowSlot(
                        slot.area(), slot.subheading(), Optional.of(group), slot.before(), slot.after(), slot.y()))
                .orElse(slot);
    }

    /** Whether the place lies directly beside where the activity is printed now. */
    private boolean isNeighbour(RowSlot slot, Activity activity, Area area) {
        List<Id> printed = PrintOrder.activities(area, plan.calendar()).stream().map(Activity::id).toList();
        int now = printed.indexOf(activity.id());
        return slot.before().filter(next -> printed.indexOf(next) == now + 1).isPresent()
                || slot.after().filter(previous -> printed.indexOf(previous) == now - 1).isPresent();
    }

    /** The position in the author's order, counted without the activity itself; empty where no neighbour says one. */
    private static Optional<Integer> index(RowSlot slot, Area area, Id moved) {
        var others = area.activities().stream().map(Activity::id).filter(id -> !id.equals(moved)).toList();
        return slot.before().map(others::indexOf).or(() -> slot.after().map(id -> others.indexOf(id) + 1));
    }

    /** The sub-heading an activity is printed under; one that is gone counts as none. */
    private static Optional<Id> shownSubheading(ActivityPlace place) {
        return place.activity().subheading().filter(id ->
                place.area().subheadings().stream().anyMatch(one -> one.id().equals(id)));
    }
}
