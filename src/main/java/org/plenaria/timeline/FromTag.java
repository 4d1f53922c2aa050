// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tag on an activity that stood in another area in another state of the plan: "from 3.3". Just before the bar, else
 * after it, else before its words, else along the bar's upper edge; wherever it covers nothing that is written.
 */
final class FromTag {

    private static final double HEIGHT = 13;
    private static final double TOP = 2;
    private static final double PADDING = 5;
    private static final double GAP = 3;
    /** A tag further away from its bar would seem to belong to nothing. */
    private static final double MOST_AWAY = 260;

    private final TimelineFrame frame;
    private final Sheet sheet;

    FromTag(TimelineFrame frame, Sheet sheet) {
        this.frame = frame;
        this.sheet = sheet;
    }

    /**
     * Adds a tag.
     *
     * @param number of the area it stood in
     * @param written what stands in the row already
     */
    void add(String number, Row.ActivityRow row, Bounds bounds, List<Shape> written) {
        var text = frame.model().words().from(number);
        double width = sheet.fit().width(text, TextStyle.BADGE) + 2 * PADDING;
        double y = Math.round(bounds.y()) + TOP;
        var band = new Bounds(0, y, 0, HEIGHT);
        var place = new Bounds(Math.round(left(row, width, taken(row, bounds, written, band))), y, width, HEIGHT);
        sheet.box(place, 4, Ink.of(Role.BACKGROUND));
        sheet.outline(place, 4, 1, false, Ink.of(Role.EARLIER));
        sheet.centred(text, place.x(), place.right(), place.middleY(), TextStyle.BADGE, Ink.of(Role.HEADING_TEXT));
    }

    private double left(Row.ActivityRow row, double width, List<MilestoneSpan> taken) {
        var time = frame.timeBounds();
        double least = time.x() + 4;
        double most = Math.max(least, time.right() - width - 4);
        var bar = Bar.of(row.activity().timeframe(), frame.scale());
        double from = bar.stretches().isEmpty() ? least : frame.screenX(bar.from());
        double to = bar.stretches().isEmpty() ? least : frame.screenX(bar.to());
        double before = Math.min(from - width - GAP, most);
        if (before >= least && MilestoneSpan.past(taken, before, width) == before) {
            return before;
        }
        double after = MilestoneSpan.past(taken, Math.max(to + GAP, least), width);
        if (after <= most && after - to <= MOST_AWAY) {
            return after;
        }
        double ahead = ahead(taken, before, width);
        if (ahead >= least && before - ahead <= MOST_AWAY) {
            return ahead;
        }
        double on = MilestoneSpan.past(taken, Math.max(from + GAP, least), width);
        return on <= most ? on : Math.clamp(before, least, most);
    }

    /** The last point up to another from which a width is free. */
    private static double ahead(List<MilestoneSpan> taken, double before, double width) {
        double start = before;
        for (var one : taken.reversed()) {
            if (one.from() < start + width && one.to() > start) {
                start = one.from() - width;
            }
        }
        return start;
    }

    /** What the tag is not to cover, from left to right. */
    private List<MilestoneSpan> taken(Row.ActivityRow row, Bounds bounds, List<Shape> written, Bounds band) {
        var taken = new ArrayList<>(MilestoneSpan.of(frame, row));
        ClashMark.place(frame, row, bounds.middleY())
                .ifPresent(disc -> taken.add(new MilestoneSpan(disc.x() - GAP, disc.right() + GAP)));
        for (var place : Clearings.of(written, sheet.fit()).places()) {
            if (place.y() < band.bottom() && place.bottom() > band.y()) {
                taken.add(new MilestoneSpan(place.x() - GAP, place.right() + GAP));
            }
        }
        taken.sort(Comparator.comparingDouble(MilestoneSpan::from));
        return taken;
    }
}
