// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RoomyRows;
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
    /** What columns may take that could not be read in less. */
    private static final double MOST_BESIDE_TIME = 0.72;
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

    /**
     * Lays a timeline out.
     *
     * @param percent of the full size
     */
    PartLayout(PaperPart part, PageSetup setup, int percent, TextFit fit) {
        this(part.look(), new PageFrame(setup, fit).body(part.texts()), setup.pagesAcross(), percent, fit);
    }

    /**
     * Lays a timeline out.
     *
     * @param body the room on each page, in points
     * @param across over how many pages beside each other the time is spread
     * @param percent of the full size
     */
    PartLayout(TimelineLook look, Bounds body, int across, int percent, TextFit fit) {
        this.look = look;
        this.fit = fit;
        this.body = body;
        size = PageFrame.FULL_SIZE * percent / 100;
        double width = body.width() / size;
        columns = columns(look.columns(), width);
        var usual = look.model(columns, fit);
        timeRuns = TimeRun.of(usual.calendar().months(), across);
        scale = scale(usual.calendar(), width - columns.width());
        var frames = timeRuns.stream().map(run -> frame(usual, run, ANY_HEIGHT)).toList();
        model = RoomyRows.of(frames, fit);
        double besideRows = frames.stream().mapToDouble(PartLayout::besideRows).max().orElse(0);
        rowRuns = RowRuns.of(model.rows(), body.height() / size - besideRows);
    }

    /**
     * The size at which all columns can be read beside the time, in per cent of the full one.
     *
     * @param width of the page's body, in points
     */
    static int sizeForColumns(ColumnSet wished, double width) {
        double needed = ColumnLayout.readable(wished) / MOST_OF_THE_PAGE * PageFrame.FULL_SIZE;
        return (int) Math.min(100, Math.floor(100 * width / needed));
    }

    /** As wide as they are wished, so that the time keeps a good part of the page. */
    private static ColumnLayout columns(ColumnSet wished, double width) {
        double usual = Math.clamp(width * COLUMN_SHARE, NARROWEST_COLUMN, WIDEST_COLUMN);
        boolean compact = wished.shown().equals(ColumnSet.COMPACT.shown());
        double total = compact ? usual : Math.clamp(wished.width(), usual, width * MOST_OF_THE_PAGE);
        double readable = Math.min(ColumnLayout.readable(wished), width * MOST_BESIDE_TIME);
        return ColumnLayout.whole(wished, Math.round(Math.max(total, readable)));
    }

    /** The scale at which the longest stretch of time is as wide as a page has room for. */
    private TimeScale scale(PlanCalendar calendar, double width) {
        var whole = TimeScale.fitting(calendar, width);
        double longest = timeRuns.stream()
                .mapToDouble(run -> whole.xOfMonth(run.to()) - whole.xOfMonth(run.from()))
                .max()
                .orElse(width);
        return new TimeScale(calendar, whole.pixelsPerDay() * width / longest);
    }

    int pages() {
        return rowRuns.size() * timeRuns.size();
    }

    /** The rows that one of the pages shows, apart from headings that it repeats. */
    List<Row> rowsOf(int page) {
        var run = rowRuns.get(page / timeRuns.size());
        return model.rows().all().subList(run.from(), run.to());
    }

    /** The timeline's part of each page, from left to right and then down. */
    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (var rows : rowRuns) {
            for (var time : timeRuns) {
                var scene = scene(rows, time);
                placed.add(new Placed(framed(scene), body.x(), body.y(), size));
            }
        }
        return placed;
    }

    /** The pages by themselves, each as large as what is on it. */
    List<PaperPage> pagesOfOwnSize() {
        var pages = new ArrayList<PaperPage>();
        for (var rows : rowRuns) {
            for (var time : timeRuns) {
                var scene = scene(rows, time);
                var view = scene.frame().viewport();
                pages.add(new PaperPage(
                        pages.size() + 1, view.width() * size, view.height() * size, "",
                        List.of(new Placed(framed(scene), 0, 0, size)), rowsOf(pages.size())));
            }
        }
        return pages;
    }

    private static List<Layer> framed(TimelineScene scene) {
        var layers = new ArrayList<>(scene.layers());
        layers.add(edge(scene.frame().viewport()));
        return layers;
    }

    private TimelineScene scene(RowRun run, TimeRun time) {
        var shown = model.with(model.rows().only(run::shows));
        double height = besideRows(frame(shown, time, ANY_HEIGHT)) + shown.rows().height();
        return TimelineScene.of(frame(shown, time, height), look.emphasis(), fit);
    }

    private TimelineFrame frame(TimelineModel shown, TimeRun time, double height) {
        double left = scale.xOfMonth(time.from());
        double width = columns.width() + scale.xOfMonth(time.to()) - left;
        return new TimelineFrame(shown, scale, new Viewport(width, height, columns, left, 0));
    }

    /** What of a very high frame is not for rows: its header and its legend. */
    private static double besideRows(TimelineFrame frame) {
        return ANY_HEIGHT - frame.rowsHeight();
    }

    private static Layer edge(Viewport view) {
        var all = new Bounds(0, 0, view.width(), view.height());
        return new Layer(all, List.of(new Shape.Outline(all, 0, 1, false, Ink.of(Role.PERIOD_LINE))));
    }
}
