// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.Viewport;

/** One timeline at one size, cut into pages. */
final class PartLayout {

    private static final double COLUMN_SHARE = 0.34;
    private static final double MOST_OF_THE_PAGE = 0.6;
    private static final double NARROWEST_COLUMN = 230;
    private static final double WIDEST_COLUMN = 460;
    /** Higher than any page, to ask how much of it is not for rows. */
    private static final double ANY_HEIGHT = 100_000;

    private final TimelineLook look;
    private final TextFit fit;
    private final Bounds body;
    private final double size;
    private final ColumnLayout columns;
    private final TimelineModel model;
    private final TimeScale scale;
    private final List<RowRun> rowRuns;
    private final List<TimeRun> timeRuns;
    private final double besideRows;

    /**
     * Lays a timeline out.
     *
     * @param percent of the full size
     */
    PartLayout(TimelineLook look, PageSetup setup, int percent, TextFit fit) {
        this.look = look;
        this.fit = fit;
        body = PageFrame.body(setup);
        size = PageFrame.FULL_SIZE * percent / 100;
        double width = body.width() / size;
        columns = columns(look.columns(), width);
        model = look.model(columns, fit);
        timeRuns = TimeRun.of(model.calendar().months(), setup.pagesAcross());
        scale = scale(width - columns.width());
        var frame = new TimelineFrame(model, scale, new Viewport(width, ANY_HEIGHT, columns, 0, 0));
        besideRows = ANY_HEIGHT - frame.rowsHeight();
        rowRuns = RowRuns.of(model.rows(), body.height() / size - besideRows);
    }

    /** As wide as they are wished, so that the time keeps a good part of the page. */
    private static ColumnLayout columns(ColumnSet wished, double width) {
        double usual = Math.clamp(width * COLUMN_SHARE, NARROWEST_COLUMN, WIDEST_COLUMN);
        boolean compact = wished.shown().equals(ColumnSet.COMPACT.shown());
        double total = compact ? usual : Math.clamp(wished.width(), usual, width * MOST_OF_THE_PAGE);
        return ColumnLayout.of(wished, Math.round(total));
    }

    /** The scale at which the longest stretch of time is as wide as a page has room for. */
    private TimeScale scale(double width) {
        var whole = TimeScale.fitting(model.calendar(), width);
        double longest = timeRuns.stream()
                .mapToDouble(run -> whole.xOfMonth(run.to()) - whole.xOfMonth(run.from()))
                .max()
                .orElse(width);
        return new TimeScale(model.calendar(), whole.pixelsPerDay() * width / longest);
    }

    int pages() {
        return rowRuns.size() * timeRuns.size();
    }

    /** The timeline's part of each page, from left to right and then down. */
    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (var rows : rowRuns) {
            for (var time : timeRuns) {
                var scene = scene(rows, time);
                var layers = new ArrayList<>(scene.layers());
                layers.add(edge(scene.frame().viewport()));
                placed.add(new Placed(layers, body.x(), body.y(), size));
            }
        }
        return placed;
    }

    private TimelineScene scene(RowRun run, TimeRun time) {
        var rows = model.rows().only(run::shows);
        double left = scale.xOfMonth(time.from());
        double width = columns.width() + scale.xOfMonth(time.to()) - left;
        var viewport = new Viewport(width, besideRows + rows.height(), columns, left, 0);
        return TimelineScene.of(new TimelineFrame(model.with(rows), scale, viewport), look.emphasis(), fit);
    }

    private static Layer edge(Viewport view) {
        var all = new Bounds(0, 0, view.width(), view.height());
        return new Layer(all, List.of(new Shape.Outline(all, 0, 1, false, Ink.of(Role.PERIOD_LINE))));
    }
}
