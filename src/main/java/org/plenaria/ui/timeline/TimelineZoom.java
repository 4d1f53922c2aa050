// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenaria.plan.DateSpan;
import org.plenaria.timeline.HeaderTier;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineFrame;

/** How near one is to the time of a timeline, from three years to days, and ways to come nearer. */
public final class TimelineZoom {

    private static final double STEP = Math.sqrt(2);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final double MARGIN = 0.04; // of the view's width, beside what is fitted into it

    private final TimelineCamera camera;
    private final TimelineOptions options;
    private final Supplier<Optional<DateSpan>> selection;
    private final ZoomMotion motion;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private final ReadOnlyBooleanWrapper fitsSelection = new ReadOnlyBooleanWrapper(this, "fitsSelection");
    private final ReadOnlyObjectWrapper<HeaderTier> tier =
            new ReadOnlyObjectWrapper<>(this, "tier", HeaderTier.MONTHS);

    /**
     * The zoom of a camera.
     *
     * @param selection gives the days from the first to the last of what is selected
     */
    TimelineZoom(TimelineCamera camera, TimelineOptions options, Supplier<Optional<DateSpan>> selection) {
        this.camera = camera;
        this.options = options;
        this.selection = selection;
        motion = new ZoomMotion(camera);
    }

    /** How near one is, from 0 for three years to 1 for the widest days; the same step everywhere looks alike. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** The finest row of the header. */
    public ReadOnlyObjectProperty<HeaderTier> tierProperty() {
        return tier.getReadOnlyProperty();
    }

    /** The rows of the header that one can ask for, from the coarsest to the finest. */
    public List<HeaderTier> levels() {
        return List.of(HeaderTier.PERIODS, HeaderTier.MONTHS, HeaderTier.WEEKS, HeaderTier.DAYS);
    }

    /** Comes so near, from 0 to 1, around the middle of what can be seen; at once. */
    public void setShare(double next) {
        if (Math.abs(next - share.get()) > 1e-4) {
            motion.stop();
            double zoom = camera.smallestZoom() * Math.pow(range(), Math.clamp(next, 0, 1));
            camera.look(zoom, camera.scrollFor(middle(), zoom));
        }
    }

    /** A step nearer. */
    public void in() {
        around(middle(), motion.target() * STEP);
    }

    /** A step further away. */
    public void out() {
        around(middle(), motion.target() / STEP);
    }

    /** Makes a row of the header the finest one and easy to read, around the middle of what can be seen. */
    public void to(HeaderTier level) {
        var calendar = camera.frame().model().calendar();
        double wished = TimeScale.pixelsPerDay(level, calendar, camera.timeWidth());
        around(middle(), wished / camera.fitting());
    }

    /** Shows the whole plan's time, and no other. */
    public void fitYear() {
        go(1, 0);
    }

    /** Shows twelve months, those around the middle of what can be seen as far as they are the plan's. */
    public void oneYear() {
        var scale = camera.frame().scale();
        var calendar = camera.frame().model().calendar();
        var latest = calendar.start().plusMonths(Math.max(0, calendar.months() - MONTHS_OF_A_YEAR));
        var around = YearMonth.from(scale.day(camera.frame().timeX(middle()))).minusMonths(MONTHS_OF_A_YEAR / 2);
        var first = around.isBefore(calendar.start()) ? calendar.start() : around.isAfter(latest) ? latest : around;
        var end = first.plusMonths(MONTHS_OF_A_YEAR);
        double from = scale.x(first.atDay(1)) / scale.pixelsPerDay();
        double to = scale.x(end.atDay(1)) / scale.pixelsPerDay();
        double zoom = Math.clamp(
                camera.timeWidth() / (to - from) / camera.fitting(), camera.smallestZoom(), camera.largestZoom());
        go(zoom, from * camera.fitting() * zoom);
    }

    /** Whether anything that has days is selected. */
    public ReadOnlyBooleanProperty fitsSelectionProperty() {
        return fitsSelection.getReadOnlyProperty();
    }

    /** Shows the time of what is selected, with a little room beside it; nothing when that has no days. */
    public void fitSelection() {
        selection.get().ifPresent(days -> {
            var scale = camera.frame().scale();
            double from = scale.x(days.first()) / scale.pixelsPerDay();
            double to = scale.x(days.end()) / scale.pixelsPerDay();
            double room = camera.timeWidth() * (1 - 2 * MARGIN);
            double zoom = Math.clamp(
                    room / (to - from) / camera.fitting(), camera.smallestZoom(), camera.largestZoom());
            double middle = (from + to) / 2 * camera.fitting() * zoom;
            go(zoom, middle - camera.timeWidth() / 2);
        });
    }

    /** Zooms by a factor, the day at a point of the view staying under it; at once, as fingers ask for it. */
    void pinch(double x, double factor) {
        motion.stop();
        camera.zoomAt(x, factor);
    }

    /** Zooms by a factor, the day at a point of the view staying under it; smoothly, as a wheel turns in notches. */
    void wheel(double x, double factor) {
        around(x, motion.target() * factor);
    }

    /** Stays where it is. */
    void stop() {
        motion.stop();
    }

    /** What is shown now. */
    void update(TimelineFrame frame) {
        fitsSelection.set(selection.get().isPresent());
        tier.set(frame.tiers().getLast());
        double zoom = Math.clamp(camera.zoomProperty().get(), camera.smallestZoom(), camera.largestZoom());
        share.set(range() <= 1 ? 0 : Math.log(zoom / camera.smallestZoom()) / Math.log(range()));
    }

    private void around(double x, double zoom) {
        double next = Math.clamp(zoom, camera.smallestZoom(), camera.largestZoom());
        go(next, camera.scrollFor(x, next));
    }

    private void go(double zoom, double scrollX) {
        if (options.motionProperty().get() && !Platform.getPreferences().isReducedMotion()) {
            motion.go(zoom, scrollX);
        } else {
            camera.look(zoom, scrollX);
        }
    }

    private double middle() {
        return camera.columns().width() + camera.timeWidth() / 2;
    }

    private double range() {
        return camera.largestZoom() / camera.smallestZoom();
    }
}
