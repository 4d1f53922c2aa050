// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of the visible part of a timeline. What it costs to make depends on the size of the viewport, not on that
 * of the plan.
 *
 * @param layers from the bottom to the top
 */
public record TimelineScene(TimelineFrame frame, List<Layer> layers) {

    public TimelineScene {
        layers = List.copyOf(layers);
    }

    /** Lays out what a viewport shows. */
    public static TimelineScene of(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var layers = new ArrayList<Layer>();
        var column = column(frame, emphasis, fit);
        layers.add(new TimeShapes(frame, emphasis, fit).layer(column));
        layers.add(column);
        frame.stickyHeading().ifPresent(heading -> layers.add(sticky(frame, heading, emphasis, fit)));
        layers.add(header(frame, emphasis, fit));
        layers.add(headerColumn(frame, emphasis, fit));
        if (frame.legend().lines() > 0) {
            var sheet = new Sheet(fit);
            LegendShapes.add(frame, sheet);
            layers.add(sheet.layer(frame.legendBounds()));
        }
        return new TimelineScene(frame, layers);
    }

    /** What lies under a point of the viewport. */
    public Handle hit(double x, double y) {
        return frame.hit(x, y);
    }

    private static Layer column(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var sheet = new Sheet(fit);
        new ColumnShapes(frame, emphasis, sheet).add();
        emphasis.preview().ifPresent(preview -> new GhostShapes(frame, preview, sheet).addInsertion());
        // Headings on paper are written over the time, which is empty there.
        return sheet.layer(frame.model().rows().areForPaper()
                ? new Bounds(0, frame.headerHeight(), frame.viewport().width(), frame.rowsHeight())
                : frame.columnBounds());
    }

    private static Layer sticky(TimelineFrame frame, StickyHeading heading, Emphasis emphasis, TextFit fit) {
        var sheet = new Sheet(fit);
        new ColumnShapes(frame, emphasis, sheet).addSticky(heading);
        return sheet.layer(new Bounds(0, frame.headerHeight(), frame.viewport().width(), frame.rowsHeight()));
    }

    private static Layer header(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var sheet = new Sheet(fit);
        new HeaderShapes(frame, sheet).addTime();
        frame.model().load().ifPresent(load -> LoadShapes.addTime(frame, load, sheet));
        var markers = new MarkerShapes(frame, emphasis, sheet);
        markers.addPlanStrip();
        markers.addTodayDot();
        return sheet.layer(frame.headerBounds());
    }

    private static Layer headerColumn(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var sheet = new Sheet(fit);
        new HeaderShapes(frame, sheet).addColumn();
        boolean some = emphasis.matching().isPresent();
        frame.model().load().ifPresent(load -> LoadShapes.addColumn(frame, load, some, sheet));
        return sheet.layer(frame.headerBounds());
    }
}
