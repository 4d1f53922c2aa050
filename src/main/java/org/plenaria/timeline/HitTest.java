// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenaria.plan.Milestone;

/** Finds what lies under a point of the viewport. */
final class HitTest {

    private static final double COLUMN_EDGE = 4;

    private final TimelineFrame frame;

    HitTest(TimelineFrame frame) {
        this.frame = frame;
    }

    Handle at(double x, double y) {
        if (y < frame.headerHeight()) {
            return inHeader(x, y);
        }
        var legend = frame.legendBounds();
        if (legend.contains(x, y)) {
            return frame.legend().at(x, y - legend.y())
                    .<Handle>map(entry -> new Handle.OnLegend(entry.name()))
                    .orElseGet(Handle.OnNothing::new);
        }
        var rows = frame.model().rows();
        var index = rows.at(frame.rowsY(y));
        boolean inTime = x >= frame.viewport().columnWidth();
        var sticky = frame.stickyHeading().filter(heading -> heading.bounds().contains(x, y));
        if (sticky.isPresent()) {
            var row = rows.get(sticky.get().index());
            return new Handle.OnHeading(row.key(), row.area().id(), inTime && row instanceof Row.AreaRow);
        }
        // Nothing can be planned outside the plan's own time; what lies there can be taken hold of.
        boolean around = inTime && !frame.planBounds().contains(x, y);
        if (around) {
            return index.isPresent() && rows.get(index.getAsInt()) instanceof Row.ActivityRow row
                    ? around(row, x, y, frame.rowBounds(index.getAsInt()).middleY())
                    : new Handle.OnNothing();
        }
        if (index.isEmpty()) {
            return belowTheRows(inTime);
        }
        return switch (rows.get(index.getAsInt())) {
            // Where an activity of several areas would be drawn, nobody could tell which one it belongs to.
            case Row.TraitRow heading -> new Handle.OnHeading(heading.key(), heading.area().id(), false);
            case Row.Heading heading -> new Handle.OnHeading(heading.key(), heading.area().id(), inTime);
            case Row.GoneRow gone -> new Handle.OnGone(gone.activity().id());
            case Row.GoneHeading _ -> new Handle.OnNothing();
            case Row.AddRow add -> new Handle.OnAdd(add.area().id(), inTime);
            case Row.ActivityRow row ->
                inTime
                        ? inTimeOf(row, x, y, frame.rowBounds(index.getAsInt()).middleY())
                        : inColumns(row, x);
        };
    }

    private Handle inColumns(Row.ActivityRow row, double x) {
        var id = row.activity().id();
        return frame.viewport().columns().at(x)
                .filter(column -> column != Column.NUMBER && column != Column.TITLE)
                .<Handle>map(column -> new Handle.OnCell(id, column))
                .orElseGet(() -> new Handle.OnTitle(id));
    }

    private Handle around(Row.ActivityRow row, double x, double y, double middle) {
        var handle = inTimeOf(row, x, y, middle);
        return handle instanceof Handle.OnEmptyCell ? new Handle.OnNothing() : handle;
    }

    /** Below the only area's rows there is room to draw a new activity; below all areas it would belong to none. */
    private Handle belowTheRows(boolean inTime) {
        var rows = frame.model().rows();
        if (rows.size() > 0 && rows.get(rows.size() - 1) instanceof Row.AddRow(var area, var compact) && !compact) {
            return new Handle.OnAdd(area.id(), inTime);
        }
        return new Handle.OnNothing();
    }

    private Handle inHeader(double x, double y) {
        var columns = frame.viewport().columns();
        if (columns.isOnMore(x)) {
            return new Handle.OnMoreColumns();
        }
        var edge = columns.edgeNear(x, COLUMN_EDGE);
        if (edge.isPresent()) {
            return new Handle.OnColumnEdge(edge.get());
        }
        var head = columns.at(x);
        if (head.isPresent()) {
            return new Handle.OnColumnHead(head.get());
        }
        double below = y - frame.tiersHeight();
        boolean inStrip = frame.hasMilestoneStrip() && below >= 0
                && below < Sizes.MILESTONE_STRIP + frame.milestoneNames().further();
        if (inStrip && x >= frame.viewport().columnWidth()) {
            var milestone = frame.milestoneNames().at(x, below);
            if (milestone.isPresent()) {
                return new Handle.OnPlanMilestone(milestone.get().id());
            }
        }
        return inLoad(x, y).orElse(new Handle.OnHeader());
    }

    private Optional<Handle> inLoad(double x, double y) {
        if (frame.model().load().isEmpty()
                || x < frame.viewport().columnWidth()
                || y < frame.headerHeight() - Sizes.LOAD_STRIP) {
            return Optional.empty();
        }
        var calendar = frame.model().calendar();
        return Optional.of(frame.scale().day(frame.timeX(x)))
                .filter(calendar.span()::contains)
                .map(day -> new Handle.OnLoad(
                        (int) ChronoUnit.MONTHS.between(calendar.start(), YearMonth.from(day))));
    }

    private Handle inTimeOf(Row.ActivityRow row, double x, double y, double middle) {
        double timeX = frame.timeX(x);
        var activity = row.activity();
        for (var milestone : activity.milestones()) {
            if (isAt(milestone, timeX)) {
                return new Handle.OnMilestone(activity.id(), milestone.id());
            }
        }
        var bar = Bar.of(activity.timeframe(), frame.scale());
        if (bar.stretches().isEmpty()) {
            return new Handle.OnEmptyCell(activity.id());
        }
        if (ClashMark.isAt(frame, row, x, y, middle)) {
            return new Handle.OnClash(activity.id());
        }
        if (ProgressHandle.isAt(row, bar, timeX, y - middle)) {
            return new Handle.OnProgress(activity.id());
        }
        return bar.stretchNear(timeX)
                .<Handle>map(index -> new Handle.OnBar(activity.id(), part(bar, bar.stretches().get(index), timeX)))
                .orElseGet(() -> new Handle.OnEmptyCell(activity.id()));
    }

    /** A soft end is where the eye sees it, anywhere from where the bar begins to fade. */
    private static Handle.Part part(Bar bar, Bar.Stretch stretch, double timeX) {
        double end = bar.exact() ? Sizes.END_GRIP : Sizes.SOFT_END_GRIP;
        double grip = stretch.width() < 3 * end ? stretch.width() / 3 : end;
        if (timeX < stretch.from() + grip) {
            return Handle.Part.START;
        }
        return timeX >= stretch.to() - grip ? Handle.Part.END : Handle.Part.BODY;
    }

    private boolean isAt(Milestone milestone, double timeX) {
        return distance(milestone, timeX) <= Sizes.MILESTONE;
    }

    private double distance(Milestone milestone, double timeX) {
        return Math.abs(timeX - frame.scale().x(milestone.date()) - frame.scale().pixelsPerDay() / 2);
    }
}
