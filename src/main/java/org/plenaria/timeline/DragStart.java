// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;

/**
 * Where a press took hold, and which gesture a drag from there is.
 *
 * @param handle what lies under the pointer
 * @param x of the press, in pixels of the viewport
 * @param y as above
 * @param selected the activities that move along when one of them is dragged
 * @param newTitle of an activity that a drag across empty time adds
 * @param withMilestones whether milestones go along when dates move
 */
public record DragStart(
        TimelineFrame frame,
        Handle handle,
        double x,
        double y,
        List<Id> selected,
        LocalizedText newTitle,
        boolean withMilestones) {

    /** How far a bar is dragged straight up or down before its row is meant, in pixels. */
    static final double OUT_OF_ROW = 14;

    public DragStart {
        selected = List.copyOf(selected);
    }

    /**
     * The gesture that a first movement begins: a bar that is dragged up or down takes its row along, any other way it
     * moves in time. Empty while that is open, and where nothing can be dragged.
     *
     * @param dx how far the pointer has gone to the right since the press, in pixels
     * @param dy how far down
     */
    public Optional<Gesture> gesture(double dx, double dy) {
        boolean onBody = handle instanceof Handle.OnBar(Id _, Handle.Part part) && part == Handle.Part.BODY;
        if (onBody && Math.abs(dx) < Sizes.DRAG_THRESHOLD) {
            return Math.abs(dy) < OUT_OF_ROW ? Optional.empty() : reorder(((Handle.OnBar) handle).activity());
        }
        return Math.hypot(dx, dy) < Sizes.DRAG_THRESHOLD ? Optional.empty() : gesture();
    }

    private Optional<Gesture> gesture() {
        var plan = plan();
        var scale = frame.scale();
        double timeX = frame.timeX(x);
        return switch (handle) {
            case Handle.OnBar(Id id, Handle.Part part) when segment(id, timeX).isPresent() ->
                segment(id, timeX).map(index -> new SegmentGesture(plan, scale, id, index, part, timeX));
            case Handle.OnBar(Id id, Handle.Part part) ->
                Optional.of(part == Handle.Part.BODY
                        ? new MoveBarGesture(plan, scale, id, movedWith(id), timeX, withMilestones)
                        : new ResizeBarGesture(plan, scale, movedWith(id), part, timeX));
            case Handle.OnTitle(Id id) -> reorder(id);
            case Handle.OnCell(Id id, Column _) -> reorder(id);
            case Handle.OnProgress(Id id) -> Optional.of(new ProgressGesture(plan, scale, id, movedWith(id)));
            case Handle.OnMilestone(Id id, Id milestone) ->
                Optional.of(new MoveMilestoneGesture(plan, scale, Optional.of(id), milestone, timeX));
            case Handle.OnPlanMilestone(Id milestone) ->
                Optional.of(new MoveMilestoneGesture(plan, scale, Optional.empty(), milestone, timeX));
            case Handle.OnEmptyCell(Id id) when hasNoDays(id) ->
                Optional.of(new SetTimeframeGesture(plan, scale, id, timeX));
            case Handle.OnAdd(Id area, boolean inTime) when inTime ->
                creation(area, new RowKey.OfAdd(area)).map(Gesture.class::cast);
            case Handle.OnHeading(RowKey key, Id area, boolean inTime) when inTime ->
                creation(area, key).map(Gesture.class::cast);
            default -> Optional.empty();
        };
    }

    /** Draws a new activity in a row of an area, from where the press was. */
    public Optional<CreateActivityGesture> creation(Id area, RowKey row) {
        return plan().area(area)
                .map(one -> new CreateActivityGesture(one, row, newTitle, frame.scale(), frame.timeX(x)));
    }

    /** Whether an activity's own row is empty, so that its bar can be drawn there. */
    public boolean hasNoDays(Id id) {
        return plan().activity(id)
                .filter(place -> plan().calendar().segments(place.activity().timeframe()).isEmpty())
                .isPresent();
    }

    /** Which segment of a linked bar the pointer holds; empty for a plain bar and where several bars are dragged. */
    private Optional<Integer> segment(Id id, double timeX) {
        return plan().activity(id)
                .filter(_ -> movedWith(id).size() == 1)
                .map(place -> Bar.of(place.activity().timeframe(), frame.scale()))
                .filter(bar -> bar.stretches().size() > 1)
                .flatMap(bar -> bar.stretchNear(timeX));
    }

    private Optional<Gesture> reorder(Id id) {
        return Optional.of(new ReorderRowGesture(plan(), frame.model().rows(), movedWith(id), frame.rowsY(y)));
    }

    private List<Id> movedWith(Id id) {
        return selected.contains(id) ? selected : List.of(id);
    }

    private Plan plan() {
        return frame.model().plan();
    }
}
