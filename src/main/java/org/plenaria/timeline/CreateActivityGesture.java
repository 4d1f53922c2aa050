// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Timeframe;

/** Draws a new activity across empty time; where it is drawn, and how far, says when it takes place. */
public final class CreateActivityGesture implements Gesture {

    private final Area area;
    private final RowKey row;
    private final Activity added;
    private final DraggedSpan span;

    /**
     * Begins to draw.
     *
     * @param row the row of the area in which the pointer is; a new activity under a sub-heading's heading stays there
     * @param title of the new activity, until its author writes another
     */
    public CreateActivityGesture(Area area, RowKey row, LocalizedText title, TimeScale scale, double fromX) {
        this.area = area;
        this.row = row;
        var subheading = switch (row) {
            case RowKey.OfSubheading(Id _, Id id) -> Optional.of(id);
            case RowKey.OfGroup group -> group.subheading();
            default -> Optional.<Id>empty();
        };
        added = Activity.titled(title, Timeframe.unstated()).withSubheading(subheading);
        span = new DraggedSpan(scale, fromX);
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        var activity = added.withTimeframe(span.to(x, modifiers));
        return Optional.of(new ActivityEdit.Add(area.id(), area.activities().size(), activity));
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        return span.keepsTo(modifiers);
    }

    @Override
    public List<Id> activities() {
        return List.of(added.id());
    }

    @Override
    public Optional<RowKey> newRow() {
        return Optional.of(row);
    }
}
