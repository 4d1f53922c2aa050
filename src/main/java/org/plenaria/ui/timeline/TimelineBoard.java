// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Preview;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.TitleRoom;
import org.plenaria.ui.Desk;

/**
 * What a timeline shows at the moment, put together: the {@link ShownModel} of the plan under the user's
 * {@link TimelineOptions}, seen by a {@link TimelineCamera}, with what has the user's {@link Attention}. Tells its view
 * when any of it changes.
 */
final class TimelineBoard {

    private final TimelineOptions options = new TimelineOptions();
    private final ShownModel shown;
    private final TimelineCamera camera;
    private final Attention attention;
    private final TimelineZoom zoom;
    private final TextFit fit;
    private final Subscription subscription;

    TimelineBoard(Desk desk, TimelineContent content, TextFit fit, Runnable changed) {
        this.fit = fit;
        shown = new ShownModel(desk, content, options, fit, this::column, changed);
        camera = new TimelineCamera(options, shown::get, changed);
        attention = new Attention(desk, shown::rows, changed);
        zoom = new TimelineZoom(camera, options, () -> shown.days(desk.selection().activities()));
        subscription = shown.follow().and(desk.selectionProperty().subscribe(changed));
    }

    /** Stops following the desk. */
    void dispose() {
        zoom.stop();
        subscription.unsubscribe();
    }

    TimelineOptions options() {
        return options;
    }

    TimelineCamera camera() {
        return camera;
    }

    /** How many units of the screen a unit of the timeline takes; all places of this board are in the latter. */
    double unit() {
        return options.textScaleProperty().get();
    }

    TimelineZoom zoom() {
        return zoom;
    }

    TimelineModel model() {
        return shown.get();
    }

    TimelineRows rows() {
        return shown.rows();
    }

    TimelineFrame frame() {
        return camera.frame();
    }

    TimelineScene scene() {
        return TimelineScene.of(frame(), attention.emphasis(), fit);
    }

    /** What lies under a point of the view. */
    Handle hit(double x, double y) {
        return frame().hit(x, y);
    }

    /** The view has another size. */
    void resize(double width, double height) {
        if (camera.resize(width, height)) {
            shown.columnChanged();
        }
    }

    void scrollBy(double dx, double dy) {
        camera.scrollBy(dx, dy);
    }

    void reveal(RowKey key) {
        camera.reveal(key);
    }

    /** The room that titles have at the moment. */
    TitleRoom titleRoom() {
        return shown.titleRoom();
    }

    /** Whether less than the whole title of an activity can be seen in its row. */
    boolean isTitleCut(Activity activity) {
        return shown.isTitleCut(activity);
    }

    boolean isFolded(RowKey key) {
        return shown.isFolded(key);
    }

    void setFolded(RowKey key, boolean folded) {
        shown.setFolded(key, folded);
    }

    Optional<RowKey> focus() {
        return attention.focus();
    }

    void setFocus(@Nullable RowKey key) {
        attention.setFocus(key);
    }

    void setFocusShown(boolean shown) {
        attention.setFocusShown(shown);
    }

    void setHovered(@Nullable RowKey key) {
        attention.setHovered(key);
    }

    void setPreview(@Nullable Preview next) {
        attention.setPreview(next);
    }

    /** The milestone that the keys move, while it exists. */
    Optional<HeldMilestone> held() {
        return attention.held();
    }

    void setHeld(@Nullable HeldMilestone next) {
        attention.setHeld(next);
    }

    private double column() {
        return camera.column();
    }
}
