// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.Together;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * Says what dragging rows up or down means. In the author's order they find another place in it. Under other headings,
 * or sorted, they are never put in another order: another heading gives them what it stands for, and anything else is
 * refused with its reason.
 */
final class RowDrops {

    private final Plan plan;
    private final TimelineRows rows;

    RowDrops(Plan plan, TimelineRows rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /**
     * What comes of dropping activities at a height.
     *
     * @param activities in the order of their rows
     */
    RowDrop at(double y, List<Id> activities) {
        if (rows.size() == 0 || activities.isEmpty()) {
            return RowDrop.NOTHING;
        }
        if (rows.isInAuthorsOrder()) {
            return new RowSlots(rows).at(y).map(slot -> between(slot, activities)).orElse(RowDrop.NOTHING);
        }
        int index = rows.at(Math.clamp(y, 0, rows.height() - 1)).orElseThrow();
        return rows.headingOf(index)
                .map(heading -> under(heading, activities))
                .orElseGet(() -> RowDrop.refused(withoutHeading()));
    }

    /**
     * What comes of moving activities one place up or down, or under the next heading.
     *
     * @param activities in the order of their rows
     * @param direction -1 for up, 1 for down
     */
    RowDrop beside(List<Id> activities, int direction) {
        if (activities.isEmpty()) {
            return RowDrop.NOTHING;
        }
        var outermost = direction < 0 ? activities.getFirst() : activities.getLast();
        if (rows.isInAuthorsOrder()) {
            return new RowSlots(rows).beside(outermost, direction)
                    .map(slot -> between(slot, activities))
                    .orElse(RowDrop.NOTHING);
        }
        int from = rows.indexOf(outermost).orElseThrow();
        var own = rows.headingOf(from);
        if (own.isEmpty()) {
            return RowDrop.refused(withoutHeading());
        }
        // Other keys move to the next area or semester: a step past one row must not become a leap there.
        if (rows.arrangement().sorting() != Sorting.AUTHOR && !(own.get() instanceof Row.TraitRow)) {
            return RowDrop.refused(RowRefusal.SORTED);
        }
        int end = direction < 0 ? -1 : rows.size();
        int start = direction < 0 ? rows.indexOf(own.get().key()).orElseThrow() - 1 : from + 1;
        for (int i = start; i != end; i += direction) {
            var next = direction < 0 ? rows.headingOf(i) : heading(i);
            if (next.isPresent()) {
                return under(next.get(), activities);
            }
        }
        return RowDrop.NOTHING;
    }

    private RowDrop between(RowSlot slot, List<Id> activities) {
        var edit = new RowMove(plan).to(slot, activities);
        return RowDrop.between(edit, new RowLanding(plan, rows).y(slot, edit, activities));
    }

    private Optional<Row.Heading> heading(int index) {
        return rows.get(index) instanceof Row.Heading heading ? Optional.of(heading) : Optional.empty();
    }

    private RowRefusal withoutHeading() {
        return rows.arrangement().sorting() == Sorting.AUTHOR ? RowRefusal.NO_HEADINGS : RowRefusal.SORTED;
    }

    private RowDrop under(Row.Heading heading, List<Id> activities) {
        var edits = new ArrayList<Edit>();
        var present = plan;
        for (var id : activities) {
            var put = switch (heading) {
                case Row.TraitRow row -> new TraitEdits(present, rows).put(row.trait(), id);
                default -> new TraitEdits.Put(
                        new RowMove(present).to(RowSlots.under(heading, rows.top(0)), id), Optional.empty());
            };
            if (put.refusal().isPresent()) {
                return RowDrop.refused(put.refusal().get());
            }
            if (put.edit().isPresent() && put.edit().get().apply(present) instanceof Outcome.Applied(Plan after)) {
                edits.add(put.edit().get());
                present = after;
            }
        }
        if (edits.isEmpty()) {
            return RowDrop.refused(
                    rows.arrangement().sorting() == Sorting.AUTHOR ? RowRefusal.GROUPED : RowRefusal.SORTED);
        }
        Edit edit = edits.size() == 1 ? edits.getFirst() : new Together(cause(heading), edits);
        return RowDrop.under(heading.key(), edit);
    }

    private static Together.Cause cause(Row.Heading heading) {
        return heading instanceof Row.TraitRow row && !(row.trait() instanceof Trait.Time)
                ? Together.Cause.CHANGE_SEVERAL
                : Together.Cause.MOVE_SEVERAL;
    }
}
