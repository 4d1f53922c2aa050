// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import org.plenaria.plan.Activity;

/** What a running gesture would leave: bars as they would be, and the place where a dragged row would go. */
final class GhostShapes {

    private final TimelineFrame frame;
    private final Preview preview;
    private final Sheet sheet;

    GhostShapes(TimelineFrame frame, Preview preview, Sheet sheet) {
        this.frame = frame;
        this.preview = preview;
        this.sheet = sheet;
    }

    void add() {
        addPlanMilestones();
        for (var id : preview.activities()) {
            var after = preview.after().activity(id);
            var shown = frame.model().rows().indexOf(id);
            var index = shown.isPresent() || preview.newRow().isEmpty()
                    ? shown
                    : frame.model().rows().indexOf(preview.newRow().get());
            if (after.isPresent() && index.isPresent()) {
                addGhost(after.get().activity(), index.getAsInt(), shown.isEmpty());
            }
        }
    }

    private boolean isUnmoved(Activity after, int index) {
        return frame.model().rows().get(index) instanceof Row.ActivityRow row
                && row.activity().timeframe().equals(after.timeframe());
    }

    /** The line between two rows, across the whole width. */
    void addInsertion() {
        preview.insertion().ifPresent(y -> {
            double at = Math.round(frame.screenY(y));
            var ink = Ink.of(Role.FOCUS);
            sheet.add(new Shape.Line(0, at, frame.viewport().width(), at, 2, false, ink));
            sheet.box(new Bounds(2, at - 4, 8, 8), 4, ink);
        });
    }

    /** Milestones of the plan where a gesture would put them, as lines through the rows. */
    private void addPlanMilestones() {
        var before = frame.model().plan().milestones();
        var time = frame.timeBounds();
        for (var milestone : preview.after().milestones()) {
            if (!before.contains(milestone)) {
                double x = Math.round(dayX(milestone.date())) + 0.5;
                sheet.add(new Shape.Line(x, time.y(), x, time.bottom(), 2, false, Ink.of(Role.SELECTION)));
            }
        }
    }

    private void addChangedMilestones(Activity activity, int index) {
        if (frame.model().rows().get(index) instanceof Row.ActivityRow row) {
            double middle = Math.round(frame.rowBounds(index).middleY());
            for (var milestone : activity.milestones()) {
                if (!row.activity().milestones().contains(milestone)) {
                    var ink = Ink.of(Role.SELECTION);
                    sheet.add(new Shape.Diamond(dayX(milestone.date()), middle, Sizes.MILESTONE, ink));
                }
            }
            if (!row.activity().progress().equals(activity.progress())) {
                addProgress(activity, frame.rowBounds(index), row.compact());
            }
        }
    }

    private void addProgress(Activity activity, Bounds bounds, boolean compact) {
        var bar = Bar.of(activity.timeframe(), frame.scale());
        double height = compact ? Sizes.COMPACT_BAR : Sizes.BAR;
        double x = Math.round(frame.screenX(bar.xOfShare(activity.progress().orElse(0) / 100.0)));
        var ink = Ink.of(Role.SELECTION);
        double top = Math.round(bounds.middleY() - height / 2) - 3;
        sheet.add(new Shape.Line(x, top, x, top + height + 6, 2, false, ink));
    }

    private double dayX(LocalDate day) {
        return frame.screenX(frame.scale().x(day) + frame.scale().pixelsPerDay() / 2);
    }

    private void addGhost(Activity activity, int index, boolean added) {
        if (!added) {
            addChangedMilestones(activity, index);
        }
        if (!added && isUnmoved(activity, index)) {
            return;
        }
        var bar = Bar.of(activity.timeframe(), frame.scale());
        var bounds = frame.rowBounds(index);
        double height = Math.min(Sizes.BAR, bounds.height() - 8);
        double top = Math.round(bounds.middleY() - height / 2);
        for (var stretch : bar.stretches()) {
            double from = Math.round(frame.screenX(stretch.from()));
            double to = Math.round(frame.screenX(stretch.to()));
            var piece = new Bounds(from, top, Math.max(4, to - from), height);
            double radius = bar.exact() ? 3 : 7;
            sheet.box(piece, radius, Ink.of(Role.GHOST));
            sheet.outline(piece, radius, 1.5, true, Ink.of(Role.SELECTION));
        }
        if (added && !bar.stretches().isEmpty()) {
            double left = frame.screenX(bar.from()) + 9;
            double room = frame.screenX(bar.to()) - left - 6;
            var title = frame.model().words().text(activity.title());
            sheet.text(title, left, bounds.middleY(), room, TextStyle.BAR, Ink.of(Role.GHOST_TEXT));
        }
    }
}
