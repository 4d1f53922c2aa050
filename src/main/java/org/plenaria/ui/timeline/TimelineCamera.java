// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.Viewport;

/** From where a timeline is looked at: how large the view is, how near one is, and where it is scrolled to. */
final class TimelineCamera {

    private static final double MOST_OF_THE_VIEW = 0.7; // that the columns may take
    private static final double LEAST_TIME = 260;

    private final TimelineOptions options;
    private final Supplier<TimelineModel> model;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final DoubleProperty scrollX = new SimpleDoubleProperty(this, "scrollX");
    private final DoubleProperty scrollY = new SimpleDoubleProperty(this, "scrollY");
    /** How much further the rows had to be scrolled to stay where they were when the header changed last. */
    private double owed;
    private double width = 1;
    private double height = 1;
    // The same few answers are asked for many times while one picture is made.
    private @Nullable TableLayout laidOut;
    private double laidOutIn;
    private int firstColumn; // of those after the titles, where there is no room for all
    private ColumnLayout columns = ColumnLayout.none();
    private @Nullable TimelineFrame unscrolled;
    private @Nullable TimelineFrame seen;

    TimelineCamera(TimelineOptions options, Supplier<TimelineModel> model, Runnable changed) {
        this.options = options;
        this.model = model;
        zoom.subscribe(changed);
        scrollX.subscribe(changed);
        scrollY.subscribe(() -> owed = 0);
        scrollY.subscribe(changed);
    }

    /** How many times wider the time is than what fits the view: 1 shows just the plan, less the time around it. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    DoubleProperty scrollXProperty() {
        return scrollX;
    }

    DoubleProperty scrollYProperty() {
        return scrollY;
    }

    /** The view has another size; whether the columns are laid out otherwise for it. */
    boolean resize(double newWidth, double newHeight) {
        var before = columns();
        width = newWidth;
        height = newHeight;
        return !columns().equals(before);
    }

    /** The columns as wished, as far as the view has room for them beside the time. */
    ColumnLayout columns() {
        var table = options.tableProperty().get();
        if (table != laidOut || width != laidOutIn) {
            laidOut = table;
            laidOutIn = width;
            var wished = table.columns();
            double widest = Math.max(Sizes.NARROWEST_COLUMN, Math.min(width * MOST_OF_THE_VIEW, width - LEAST_TIME));
            columns = ColumnLayout.of(
                    wished, Math.clamp(wished.width(), Sizes.NARROWEST_COLUMN, Math.floor(widest)), firstColumn);
        }
        return columns;
    }

    /** Shows the columns there was no room for. */
    void showNextColumns() {
        firstColumn = columns().next();
        laidOut = null;
    }

    TimelineFrame frame() {
        var top = unscrolled();
        double x = Math.round(Math.clamp(scrollX.get(), top.minScrollX(), top.maxScrollX()));
        double y = Math.round(Math.clamp(scrollY.get(), 0, top.maxScrollY()));
        var frame = seen;
        if (frame == null || frame.viewport().scrollX() != x || frame.viewport().scrollY() != y) {
            frame = top.scrolledTo(x, y);
            seen = frame;
        }
        return frame;
    }

    private TimelineFrame unscrolled() {
        var shown = model.get();
        var cells = columns();
        double pixels = fitting() * Math.clamp(zoom.get(), smallestZoom(), largestZoom());
        var top = unscrolled;
        if (top == null
                || top.model() != shown
                || top.scale().pixelsPerDay() != pixels
                || top.viewport().width() != width
                || top.viewport().height() != height
                || top.viewport().columns() != cells) {
            var scale = new TimeScale(shown.calendar(), pixels);
            top = new TimelineFrame(shown, scale, new Viewport(width, height, cells, 0, 0));
            unscrolled = top;
            seen = null;
        }
        return top;
    }

    /** How many pixels a day takes at a zoom of 1. */
    double fitting() {
        return TimeScale.fitting(model.get().calendar(), timeWidth()).pixelsPerDay();
    }

    /** The width that is left for the time. */
    double timeWidth() {
        return Math.max(0, width - columns().width());
    }

    /** The zoom at which three years can be seen: the plan's own, or those around it. */
    double smallestZoom() {
        return Math.min(1, model.get().calendar().months() / (double) TimeScale.MOST_MONTHS);
    }

    /** The zoom at which single days are as wide as they get. */
    double largestZoom() {
        return Math.max(1, TimeScale.WIDEST_DAY / fitting());
    }

    /** Scrolls by so many pixels, as far as there is something to see. */
    void scrollBy(double dx, double dy) {
        var frame = frame();
        var view = frame.viewport();
        scrollX.set(Math.clamp(view.scrollX() + dx, frame.minScrollX(), frame.maxScrollX()));
        scrollY.set(Math.clamp(view.scrollY() + dy, 0, frame.maxScrollY()));
    }

    /** Scrolls back to where one was. */
    void scrollTo(double x, double y) {
        scrollX.set(x);
        scrollY.set(y);
    }

    /** Zooms by a factor; the day at a point of the view stays under it. */
    void zoomAt(double x, double factor) {
        double next = Math.clamp(zoom.get() * factor, smallestZoom(), largestZoom());
        look(next, scrollFor(x, next));
    }

    /** How far one has to scroll so that the day at a point of the view stays under it at another zoom. */
    double scrollFor(double x, double nextZoom) {
        var now = frame();
        double days = now.timeX(x) / now.scale().pixelsPerDay();
        return days * fitting() * nextZoom - (x - now.viewport().columnWidth());
    }

    /** Looks at the time from a place of its own; what lies out of reach is brought within it. */
    void look(double nextZoom, double nextScrollX) {
        var before = frame();
        double owed = this.owed;
        zoom.set(Math.clamp(nextZoom, smallestZoom(), largestZoom()));
        var frame = frame();
        scrollX.set(Math.clamp(nextScrollX, frame.minScrollX(), frame.maxScrollX()));
        keepRows(before, frame, owed);
    }

    /** The header may have got a row more or less: the rows of the plan stay where they are on the screen. */
    private void keepRows(TimelineFrame before, TimelineFrame after, double stillOwed) {
        double grown = after.headerHeight() - before.headerHeight();
        if (grown != 0) {
            double wished = before.viewport().scrollY() + stillOwed + grown;
            double reached = Math.clamp(wished, 0, after.maxScrollY());
            scrollY.set(reached);
            owed = wished - reached;
        }
    }

    /** Scrolls just so far that a row can be seen in full. */
    void reveal(RowKey key) {
        // Before the view has its size nothing can be scrolled into sight.
        model.get().rows().indexOf(key).stream().filter(_ -> height > 1).forEach(index -> {
            var frame = frame();
            var bounds = frame.rowBounds(index);
            double above = frame.headerHeight() + frame.coveredAbove(index) - bounds.y();
            double below = bounds.bottom() - frame.headerHeight() - frame.rowsHeight();
            if (above > 0) {
                scrollBy(0, -above);
            } else if (below > 0) {
                scrollBy(0, below);
            }
        });
    }
}
