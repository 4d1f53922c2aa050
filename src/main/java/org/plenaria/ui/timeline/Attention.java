// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.Preview;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** What stands out on a timeline at the moment: by selection, keyboard, pointer, or a gesture under way. */
final class Attention {

    private final Desk desk;
    private final Supplier<TimelineRows> rows;
    private final Runnable changed;
    private @Nullable RowKey focus;
    private @Nullable RowKey hovered;
    private @Nullable Preview preview;
    private @Nullable HeldMilestone held;
    private boolean focusShown;
    private Selection emphasised = Selection.NONE;
    private Set<Id> selected = Set.of();

    Attention(Desk desk, Supplier<TimelineRows> rows, Runnable changed) {
        this.desk = desk;
        this.rows = rows;
        this.changed = changed;
    }

    /** The row with the keyboard's attention, as long as it is shown. */
    Optional<RowKey> focus() {
        return Optional.ofNullable(focus).filter(key -> rows.get().indexOf(key).isPresent());
    }

    void setFocus(@Nullable RowKey key) {
        if (!Objects.equals(key, focus)) {
            held = null;
        }
        focus = key;
        changed.run();
    }

    /** Whether the timeline has the keyboard, so that its focus is to be seen. */
    void setFocusShown(boolean shown) {
        focusShown = shown;
        changed.run();
    }

    /** The row under the pointer. */
    void setHovered(@Nullable RowKey key) {
        if (!Objects.equals(key, hovered)) {
            hovered = key;
            changed.run();
        }
    }

    /** What a running gesture would do. */
    void setPreview(@Nullable Preview next) {
        preview = next;
        changed.run();
    }

    /** The milestone that the keys move, while it exists. */
    Optional<HeldMilestone> held() {
        return Optional.ofNullable(held).filter(one -> one.in(desk.plan()).isPresent());
    }

    void setHeld(@Nullable HeldMilestone next) {
        held = next;
        changed.run();
    }

    /** All of it, for the scene; the activities one looks for are told apart from the others, their words marked. */
    Emphasis emphasis() {
        if (desk.selection() != emphasised) {
            emphasised = desk.selection();
            selected = Set.copyOf(emphasised.activities());
        }
        return new Emphasis(
                selected,
                focus().filter(key -> focusShown || key instanceof RowKey.OfGone), // that cannot be selected
                Optional.ofNullable(hovered),
                Optional.ofNullable(preview),
                held().map(HeldMilestone::milestone),
                desk.lens().undimmed(),
                desk.lens().filterProperty().get().words());
    }
}
