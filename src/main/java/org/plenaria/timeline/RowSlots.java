// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.TimeframeGroup;

/** Finds the place between rows that a point or a key means. */
final class RowSlots {

    private final TimelineRows rows;

    RowSlots(TimelineRows rows) {
        this.rows = rows;
    }

    /** Activities in the order of their rows; those not shown are left out. */
    static List<Id> inOrder(TimelineRows rows, List<Id> activities) {
        return activities.stream()
                .filter(id -> rows.indexOf(id).isPresent())
                .sorted(Comparator.comparingInt(id -> rows.indexOf(id).orElseThrow()))
                .toList();
    }

    /** The place at a height: before or after the row there, whichever is nearer. */
    Optional<RowSlot> at(double y) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        int index = rows.at(Math.clamp(y, 0, rows.height() - 1)).orElseThrow();
        boolean upperHalf = y < rows.top(index) + rows.get(index).height() / 2;
        return switch (rows.get(index)) {
            case Row.ActivityRow row -> Optional.of(upperHalf ? before(index, row) : after(index, row));
            case Row.Heading heading -> Optional.of(first(index, heading));
            case Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> last(index);
        };
    }

    /** The place one row up or down from an activity, past headings, empty ones included. */
    Optional<RowSlot> beside(Id activity, int direction) {
        var place = rows.indexOf(activity);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int next = place.getAsInt() + direction;
        if (next < 0 || next >= rows.size()) {
            return Optional.empty();
        }
        return direction < 0 ? above(next) : below(next);
    }

    private Optional<RowSlot> above(int index) {
        return switch (rows.get(index)) {
            case Row.ActivityRow row -> Optional.of(before(index, row));
            case Row.Heading _ -> index == 0 ? Optional.empty() : end(index - 1);
            case Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> end(index - 1);
        };
    }

    private Optional<RowSlot> below(int index) {
        return switch (rows.get(index)) {
            case Row.ActivityRow row -> Optional.of(after(index, row));
            case Row.Heading heading -> Optional.of(first(index, heading));
            case Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ ->
                index + 1 < rows.size() ? below(index + 1) : Optional.empty();
        };
    }

    /** The end of whatever the row at an index belongs to. */
    private Optional<RowSlot> end(int index) {
        return switch (rows.get(index)) {
            case Row.ActivityRow row -> Optional.of(after(index, row));
            case Row.Heading heading -> Optional.of(first(index, heading));
            case Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> index > 0 ? end(index - 1) : Optional.empty();
        };
    }

    private Optional<RowSlot> last(int addRow) {
        return addRow == 0 ? Optional.empty() : end(addRow - 1);
    }

    private RowSlot before(int index, Row.ActivityRow row) {
        return new RowSlot(row.area().id(), row.subheading(), group(row), Optional.of(row.activity().id()),
                Optional.empty(), rows.top(index));
    }

    private RowSlot after(int index, Row.ActivityRow row) {
        return new RowSlot(row.area().id(), row.subheading(), group(row), Optional.empty(),
                Optional.of(row.activity().id()), rows.top(index + 1));
    }

    private static Optional<TimeframeGroup> group(Row.ActivityRow row) {
        return row.compact() ? Optional.empty() : Optional.of(row.group());
    }

    /** The first place under a heading. */
    private RowSlot first(int index, Row.Heading heading) {
        var slot = under(heading, rows.top(index + 1));
        var next = index + 1 < rows.size() && rows.get(index + 1) instanceof Row.ActivityRow row
                ? Optional.of(row.activity().id())
                : Optional.<Id>empty();
        return new RowSlot(slot.area(), slot.subheading(), slot.group(), next, Optional.empty(), slot.y());
    }

    /** Anywhere under a heading as it is printed. */
    static RowSlot under(Row.Heading heading, double y) {
        var subheading = switch (heading) {
            case Row.AreaRow _, Row.TraitRow _ -> Optional.<Id>empty();
            case Row.SubheadingRow row -> Optional.of(row.subheading().id());
            case Row.GroupRow row -> row.subheading();
        };
        var group = heading instanceof Row.GroupRow row ? Optional.of(row.group()) : Optional.<TimeframeGroup>empty();
        return new RowSlot(heading.area().id(), subheading, group, Optional.empty(), Optional.empty(), y);
    }
}
