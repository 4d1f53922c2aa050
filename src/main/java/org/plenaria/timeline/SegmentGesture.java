// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * Drags one segment of a linked bar, or an end of it; the others stay. It moves by whole periods of its own, its ends
 * by months, up to its neighbours: where it touches one the two become one.
 */
public final class SegmentGesture implements Gesture {

    private final Plan plan;
    private final TimeScale scale;
    private final Id activity;
    private final int segment;
    private final Handle.Part part;
    private final double fromX;

    /**
     * Begins to drag.
     *
     * @param segment which one, 0 for the first
     * @param part the end that is dragged; the body takes both along
     * @param fromX where the pointer took hold
     */
    public SegmentGesture(Plan plan, TimeScale scale, Id activity, int segment, Handle.Part part, double fromX) {
        this.plan = plan;
        this.scale = scale;
        this.activity = activity;
        this.segment = segment;
        this.part = part;
        this.fromX = fromX;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        return Math.abs(x - fromX) < Sizes.DRAG_THRESHOLD
                ? Optional.empty()
                : TimeframeEdits.resize(plan, List.of(activity), before -> dragged(before, x - fromX, modifiers));
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        var timeframe = plan.activity(activity).map(place -> place.activity().timeframe());
        var ranges = timeframe.map(plan.calendar()::segments).orElse(List.of());
        return timeframe.orElse(Timeframe.unstated()) instanceof Timeframe.Periods periods && segment < ranges.size()
                ? Keeps.ofMonths(step(periods, MonthRange.of(ranges.get(segment), plan.calendar()), modifiers))
                : Keeps.MONTH;
    }

    @Override
    public List<Id> activities() {
        return List.of(activity);
    }

    private Optional<Timeframe> dragged(Timeframe before, double by, Modifiers modifiers) {
        var calendar = plan.calendar();
        var ranges = new ArrayList<>(calendar.segments(before).stream()
                .map(span -> MonthRange.of(span, calendar))
                .toList());
        if (!(before instanceof Timeframe.Periods periods) || segment >= ranges.size()) {
            return Optional.empty();
        }
        var own = ranges.get(segment);
        int least = segment == 0 ? Math.min(0, own.first()) : ranges.get(segment - 1).end();
        int most = segment == ranges.size() - 1
                ? Math.max(calendar.months(), own.end())
                : ranges.get(segment + 1).first();
        ranges.set(segment, changed(own, by, step(periods, own, modifiers), least, most));
        return Optional.of(MonthRange.timeframe(joined(ranges), calendar, periods.periods().first().kind()));
    }

    private MonthRange changed(MonthRange own, double by, int step, int least, int most) {
        return switch (part) {
            case START -> new MonthRange(Math.clamp(boundary(own.first(), by, step), least, own.end() - 1), own.end());
            case END -> new MonthRange(own.first(), Math.clamp(boundary(own.end(), by, step), own.first() + 1, most));
            case BODY -> {
                int wished = (int) Math.round(by / (step * scale.monthWidth())) * step;
                int months = Math.clamp(wished, least - own.first(), most - own.end()) / step * step;
                yield new MonthRange(own.first() + months, own.end() + months);
            }
        };
    }

    private int boundary(int month, double by, int step) {
        return (int) Math.round(scale.nearestMonth(scale.xOfMonth(month) + by) / (double) step) * step;
    }

    /** In months. */
    private int step(Timeframe.Periods periods, MonthRange own, Modifiers modifiers) {
        return switch (modifiers.grid()) {
            case PERIOD -> plan.calendar().division().months();
            case MONTH, WEEK, DAY, NONE -> 1;
            case AUTOMATIC -> part != Handle.Part.BODY
                    ? 1
                    : periods.periods().stream()
                            .filter(one -> one.firstMonth() >= own.first() && one.endMonth() <= own.end())
                            .map(Period::kind)
                            .mapToInt(kind -> kind.months())
                            .max()
                            .orElse(1);
        };
    }

    private static List<MonthRange> joined(List<MonthRange> ranges) {
        var joined = new ArrayList<MonthRange>();
        for (var range : ranges) {
            boolean touches = !joined.isEmpty() && joined.getLast().end() == range.first();
            joined.add(touches ? new MonthRange(joined.removeLast().first(), range.end()) : range);
        }
        return List.copyOf(joined);
    }
}
