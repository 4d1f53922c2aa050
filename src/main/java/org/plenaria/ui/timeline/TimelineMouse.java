// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Timeframe;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.DragStart;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Modifiers;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sizes;
import org.plenaria.ui.Desk;

/** The mouse on a timeline: says which gesture a press begins, and what a click does. */
final class TimelineMouse {

    private static final double WHEEL_ZOOM = 1.0018;

    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineCommands commands;
    private final TimelineDrag drag;
    private final ColumnHands columns;
    private final Node node;
    private final Cursor notAllowed = NotAllowed.cursor();
    private Handle pressed = new Handle.OnNothing();
    private Optional<DragStart> possible = Optional.empty();
    private double pressX;
    private double pressY;
    private boolean moved;
    private Consumer<Id> onAreaRequested = _ -> {};

    TimelineMouse(
            Desk desk,
            TimelineBoard board,
            TimelineSelection selection,
            TimelineCommands commands,
            TimelineDrag drag,
            ColumnHands columns,
            Node node) {
        this.columns = columns;
        this.desk = desk;
        this.board = board;
        this.selection = selection;
        this.commands = commands;
        this.drag = drag;
        this.node = node;
        drag.setOnRefused(this::refused);
    }

    void setOnAreaRequested(Consumer<Id> handler) {
        onAreaRequested = handler;
    }

    void onPressed(MouseEvent event) {
        pressX = event.getX();
        pressY = event.getY();
        moved = false;
        pressed = handle(event);
        possible = Optional.empty();
        columns.press(pressed, pressX);
        if (event.getButton() == MouseButton.PRIMARY) {
            select(event);
            boolean choosing = event.isShortcutDown() || event.isShiftDown();
            possible = choosing ? Optional.empty() : Optional.of(start());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            rowUnder(pressed).filter(key -> !isSelected(key)).ifPresent(selection::goTo);
            if (pressed instanceof Handle.OnMilestone(Id id, Id milestone)) {
                selection.goTo(new RowKey.OfActivity(id));
                commands.hold(new HeldMilestone(Optional.of(id), milestone));
            } else if (pressed instanceof Handle.OnPlanMilestone(Id milestone)) {
                commands.hold(new HeldMilestone(Optional.empty(), milestone));
            }
        }
    }

    void onDragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        moved |= Math.hypot(event.getX() - pressX, event.getY() - pressY) >= Sizes.DRAG_THRESHOLD;
        if (pressed instanceof Handle.OnColumnEdge(Column column)) {
            if (columns.isResizing() && moved) {
                columns.drag(column, event.getX());
            }
            return;
        }
        double dx = event.getX() - pressX;
        double dy = event.getY() - pressY;
        if (!drag.isRunning()) {
            possible.flatMap(start -> start.gesture(dx, dy)).ifPresent(gesture -> drag.begin(gesture, pressX, pressY));
        }
        if (drag.isRunning()) {
            drag.to(event.getX(), event.getY(), event.isAltDown());
        }
    }

    void onReleased(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        columns.release();
        if (drag.isRunning()) {
            drag.to(event.getX(), event.getY(), event.isAltDown());
            drag.finish();
        } else if (!moved) {
            click(event);
        }
        possible = Optional.empty();
    }

    /** Drops what is being dragged; the button may stay down, and letting it go means nothing any more. */
    void cancel() {
        columns.cancel();
        drag.cancel();
        possible = Optional.empty();
        pressed = new Handle.OnNothing();
    }

    void onMoved(MouseEvent event) {
        var handle = handle(event);
        board.setHovered(rowUnder(handle).orElse(null));
        node.setCursor(cursor(handle));
    }

    void onScroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            board.zoom().wheel(event.getX(), Math.pow(WHEEL_ZOOM, event.getDeltaY() * 3));
            event.consume();
            return;
        }
        board.zoom().stop();
        if (event.isShiftDown()) {
            board.scrollBy(-(event.getDeltaX() + event.getDeltaY()), 0);
        } else {
            board.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void refused(boolean now) {
        if (now) {
            node.setCursor(notAllowed);
        } else if (node.getCursor() == notAllowed) {
            node.setCursor(cursor(pressed));
        }
    }

    private void select(MouseEvent event) {
        rowUnder(pressed).ifPresent(key -> {
            if (event.isShortcutDown()) {
                selection.toggle(key);
            } else if (event.isShiftDown()) {
                selection.extendTo(key);
            } else if (!isSelected(key)) {
                selection.goTo(key);
            }
        });
    }

    private void click(MouseEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        columns.click(pressed, event.getClickCount());
        switch (pressed) {
            case Handle.OnHeading(RowKey key, Id area, boolean inTime) when !inTime -> {
                commands.setFolded(key, !board.isFolded(key));
                if (event.getClickCount() == 2 && key instanceof RowKey.OfArea) {
                    onAreaRequested.accept(area);
                }
            }
            case Handle.OnAdd(Id area, boolean inTime) when isOnRow() -> {
                if (inTime) {
                    start().creation(area, new RowKey.OfAdd(area))
                            .flatMap(one -> one.at(board.frame().timeX(pressX), 0, Modifiers.NONE))
                            .ifPresent(edit -> commands.add((ActivityEdit.Add) edit));
                } else {
                    desk.plan().area(area).ifPresent(one -> commands.add(NewActivity.atEnd(one, desk.plan())));
                }
            }
            case Handle.OnMilestone(Id id, Id milestone) when plain && event.getClickCount() == 1 -> {
                selection.goTo(new RowKey.OfActivity(id));
                commands.hold(new HeldMilestone(Optional.of(id), milestone));
            }
            case Handle.OnPlanMilestone(Id milestone) ->
                commands.hold(new HeldMilestone(Optional.empty(), milestone));
            case Handle.OnTitle _, Handle.OnCell _, Handle.OnBar _, Handle.OnEmptyCell _, Handle.OnMilestone _,
                    Handle.OnProgress _ when plain -> {
                rowUnder(pressed).ifPresent(selection::goTo);
                if (event.getClickCount() == 2) {
                    commands.edit();
                }
            }
            default -> {}
        }
    }

    private DragStart start() {
        return new DragStart(
                board.frame(), pressed, pressX, pressY, selection.activities(), NewActivity.title(desk.plan()),
                board.options().milestonesFollowProperty().get());
    }

    private boolean isSelected(RowKey key) {
        return key instanceof RowKey.OfActivity(Id id) && desk.selection().contains(id);
    }

    /** A click below the last row is no wish for a new activity; a drag is. */
    private boolean isOnRow() {
        return board.rows().at(board.frame().rowsY(pressY)).isPresent();
    }

    private Handle handle(MouseEvent event) {
        return board.hit(event.getX(), event.getY());
    }

    private static Optional<RowKey> rowUnder(Handle handle) {
        return switch (handle) {
            case Handle.OnBar(Id id, Handle.Part _) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnTitle(Id id) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnCell(Id id, Column _) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnEmptyCell(Id id) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnMilestone(Id id, Id _) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnProgress(Id id) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnClash(Id id) -> Optional.of(new RowKey.OfActivity(id));
            case Handle.OnGone(Id id) -> Optional.of(new RowKey.OfGone(id));
            case Handle.OnHeading(RowKey key, Id _, boolean _) -> Optional.of(key);
            case Handle.OnAdd(Id area, boolean _) -> Optional.of(new RowKey.OfAdd(area));
            default -> Optional.empty();
        };
    }

    private Cursor cursor(Handle handle) {
        return switch (handle) {
            case Handle.OnBar(Id id, Handle.Part part) ->
                part == Handle.Part.BODY ? (canMove(id) ? Cursor.MOVE : Cursor.DEFAULT) : Cursor.H_RESIZE;
            case Handle.OnProgress _, Handle.OnMilestone _, Handle.OnPlanMilestone _, Handle.OnColumnEdge _ ->
                Cursor.H_RESIZE;
            case Handle.OnClash _ -> Cursor.HAND;
            case Handle.OnAdd(Id _, boolean inTime) -> inTime ? Cursor.CROSSHAIR : Cursor.HAND;
            case Handle.OnEmptyCell(Id id) when start().hasNoDays(id) -> Cursor.CROSSHAIR;
            case Handle.OnHeading(RowKey _, Id _, boolean inTime) -> inTime ? Cursor.CROSSHAIR : Cursor.HAND;
            default -> Cursor.DEFAULT;
        };
    }

    private boolean canMove(Id id) {
        return desk.plan().activity(id)
                .filter(place -> !(place.activity().timeframe() instanceof Timeframe.Annual))
                .isPresent();
    }
}
