// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnFit;
import org.plenaria.timeline.ColumnLayout;
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
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.Desk;

/**
 * What a timeline shows at the moment, put together: the {@link ShownModel} of the plan under the user's
 * {@link TimelineOptions}, seen by a {@link TimelineCamera}, with what has the user's {@link Attention}. Tells its view
 * when any of it changes.
 */
final class TimelineBoard {

    private final TimelineContent content;
    private final TimelineOptions options;
    private final ShownModel shown;
    private final TimelineCamera camera;
    private final Attention attention;
    private final TimelineZoom zoom;
    private final TextFit fit;
    private final Subscription subscription;
    private final Runnable changed;

    TimelineBoard(Desk desk, TimelineContent content, TextFit fit, Runnable changed) {
        this.fit = fit;
        this.content = content;
        this.changed = changed;
        options = new TimelineOptions(content);
        shown = new ShownModel(desk, content, options, fit, this::columns, changed);
        camera = new TimelineCamera(options, shown::get, changed);
        attention = new Attention(desk, shown::rows, changed);
        zoom = new TimelineZoom(camera, options, new SelectedDays(desk)::get);
        subscription = shown.follow().and(desk.selectionProperty().subscribe(changed));
        options.tableProperty().subscribe((before, now) -> {
            if (!before.arrangement().equals(now.arrangement())) {
                focus().ifPresent(this::reveal); // wherever its row stands now
            }
        });
    }

    /** Stops following the desk. */
    void dispose() {
        zoom.stop();
        subscription.unsubscribe();
    }

    TimelineContent content() {
        return content;
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

    /** The activities one is looking for; absent when one looks for nothing. */
    Optional<Set<Id>> matching() {
        return attention.emphasis().matching();
    }

    /** What lies under a point of the view. */
    Handle hit(double x, double y) {
        return frame().hit(x, y);
    }

    /** The view has another size. */
    void resize(double width, double height) {
        if (camera.resize(width, height)) {
            shown.columnsChanged();
        }
    }

    /** Shows the columns there was no room for. */
    void showNextColumns() {
        camera.showNextColumns();
        shown.columnsChanged();
        changed.run();
    }

    void scrollBy(double dx, double dy) {
        camera.scrollBy(dx, dy);
    }

    void reveal(RowKey key) {
        camera.reveal(key);
    }

    /** What is shown now, all of it, for a picture or for paper. */
    ViewedTimeline viewed() {
        var frame = frame();
        var columns = frame.viewport().columns();
        var wished = options.tableProperty().get().columns();
        return new ViewedTimeline(
                shown.look(),
                columns.isPartial() ? ColumnLayout.whole(wished, ColumnLayout.readable(wished)) : columns,
                frame.scale());
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

    /** Unfolds the headings that hide a row. */
    void unfoldAbove(RowKey key) {
        shown.unfoldAbove(key);
    }

    void foldAll(boolean folded) {
        shown.foldAll(folded);
    }

    /** The width in which what can be seen of a column is not shortened. */
    double fittingWidth(Column column) {
        return ColumnFit.width(frame(), column, fit);
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

    private ColumnLayout columns() {
        return camera.columns();
    }
}
