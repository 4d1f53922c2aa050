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

    /** Bars that stand back on paper can still be read there; words in the columns are printed as all others. */
    private static final double DIMMED_ON_PAPER = 0.45;

    public TimelineScene {
        layers = List.copyOf(layers);
    }

    /** Lays out what a viewport shows. */
    public static TimelineScene of(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var layers = new ArrayList<Layer>();
        layers.add(time(frame, emphasis, fit));
        layers.add(column(frame, emphasis, fit));
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

    private static Layer time(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        var sheet = new Sheet(fit);
        new GridShapes(frame, emphasis, sheet).add();
        var bars = new BarShapes(frame, emphasis, sheet);
        var markers = new MarkerShapes(frame, emphasis, sheet);
        markers.addPlanLines();
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (frame.model().rows().get(i) instanceof Row.ActivityRow row) {
                bars.add(row, frame.rowBounds(i));
            }
        }
        frame.model().earlier().ifPresent(earlier -> addEarlier(frame, earlier, sheet));
        markers.addToday();
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (frame.model().rows().get(i) instanceof Row.ActivityRow row) {
                bars.addLabel(row, frame.rowBounds(i));
            }
        }
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (frame.model().rows().get(i) instanceof Row.ActivityRow row) {
                markers.addMilestones(row, frame.rowBounds(i));
                ClashMark.add(frame, sheet, row, frame.rowBounds(i));
            }
        }
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (emphasis.isDimmed(frame.model().rows().get(i))) {
                var ink = Ink.of(Role.DIM);
                sheet.box(
                        frame.rowBounds(i).grown(-1), 0,
                        frame.model().rows().areForPaper() ? ink.thinned(DIMMED_ON_PAPER) : ink);
            }
        }
        emphasis.preview().ifPresent(preview -> {
            var ghosts = new GhostShapes(frame, preview, sheet);
            ghosts.add();
            ghosts.addInsertion();
        });
        return sheet.layer(frame.timeBounds());
    }

    private static void addEarlier(TimelineFrame frame, EarlierPlan earlier, Sheet sheet) {
        var shapes = new EarlierShapes(frame, earlier, sheet);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            switch (frame.model().rows().get(i)) {
                case Row.ActivityRow row -> shapes.add(row, frame.rowBounds(i));
                case Row.GoneRow row -> GoneShapes.addTime(frame, sheet, row, earlier, frame.rowBounds(i));
                default -> {}
            }
        }
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
