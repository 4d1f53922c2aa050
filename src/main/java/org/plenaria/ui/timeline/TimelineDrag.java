// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.EdgeScroll;
import org.plenaria.timeline.Gesture;
import org.plenaria.timeline.Modifiers;
import org.plenaria.timeline.MoveBarGesture;
import org.plenaria.timeline.Preview;
import org.plenaria.ui.Desk;

/** A gesture under way: shows what it would do, scrolls at the edges, and makes one edit at its end. */
final class TimelineDrag {

    private static final double USUAL_PULSE = 1e9 / 60; // nanoseconds
    private static final double MOST_PULSES = 6; // that a slow one counts for

    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineCommands commands;
    private final DragNote note;
    private final GestureWords words;
    private final DropWords drops;
    private final TimeWords times;
    private final StayWords stay;
    private Consumer<Boolean> refused = _ -> {};
    private @Nullable Gesture gesture;
    private long lastPulse;
    private @Nullable Plan began;
    private double beganX;
    private double beganY;
    private double beganScrollX;
    private double beganScrollY;
    private double x;
    private double y;
    private boolean alt;
    private Optional<Edit> outcome = Optional.empty();
    private final AnimationTimer edgeScroll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double pulses = lastPulse == 0 ? 1 : Math.min((now - lastPulse) / USUAL_PULSE, MOST_PULSES);
            lastPulse = now;
            scrollAtEdges(pulses);
        }
    };

    TimelineDrag(Desk desk, TimelineBoard board, TimelineCommands commands, DragNote note) {
        this.desk = desk;
        this.board = board;
        this.commands = commands;
        this.note = note;
        words = new GestureWords(desk);
        drops = new DropWords(desk, board);
        times = new TimeWords(desk);
        stay = new StayWords(desk);
    }

    /** Says who is told whether the gesture under way cannot do anything where it is. */
    void setOnRefused(Consumer<Boolean> handler) {
        refused = handler;
    }

    boolean isRunning() {
        return gesture != null;
    }

    /**
     * Begins a gesture.
     *
     * @param fromX where the press was, in the view
     * @param fromY as above
     */
    void begin(Gesture next, double fromX, double fromY) {
        gesture = next;
        began = desk.plan();
        beganX = fromX;
        beganY = fromY;
        beganScrollX = board.frame().viewport().scrollX();
        beganScrollY = board.frame().viewport().scrollY();
        lastPulse = 0;
        outcome = Optional.empty();
        edgeScroll.start();
    }

    /** The pointer is at a point of the view. */
    void to(double newX, double newY, boolean altDown) {
        x = newX;
        y = newY;
        alt = altDown;
        update();
    }

    /** Alt went down or up: what is shown follows at once, the pointer need not move. */
    void setAlt(boolean down) {
        if (isRunning() && alt != down) {
            alt = down;
            update();
        }
    }

    /** Makes the edit that was shown last: a view that moved since, by itself, does not make another one of it. */
    void finish() {
        var edit = desk.plan() == began ? outcome : Optional.<Edit>empty();
        var refusal = refusal();
        var stays = Optional.ofNullable(gesture).filter(_ -> edit.isEmpty()).flatMap(stay::after);
        stop();
        refusal.or(() -> stays).ifPresent(desk::say);
        if (edit.isPresent() && edit.get() instanceof ActivityEdit.Add add) {
            commands.add(add);
        } else {
            commands.perform(edit);
        }
    }

    /** Drops the gesture; nothing has happened, and what the view scrolled to by itself is where it was. */
    void cancel() {
        if (isRunning()) {
            board.camera().scrollTo(beganScrollX, beganScrollY);
        }
        stop();
    }

    private void stop() {
        gesture = null;
        began = null;
        edgeScroll.stop();
        outcome = Optional.empty();
        refused.accept(false);
        board.setPreview(null);
        note.hide();
    }

    private void update() {
        var running = gesture;
        var edit = edit();
        outcome = edit;
        if (running == null
                || edit.isEmpty()
                || !(edit.get().apply(desk.plan()) instanceof Outcome.Applied(Plan after))) {
            board.setPreview(null);
            note.hide();
            refusal().ifPresent(desk::say);
            refused.accept(refusal().isPresent());
            return;
        }
        refused.accept(false);
        double rowsY = board.frame().rowsY(y);
        board.setPreview(new Preview(
                after, running.activities(), running.newRow(), running.target(rowsY), running.insertion(rowsY)));
        var outcome = drops.heading(running, rowsY)
                .orElseGet(() -> words.outcome(edit.get(), after, running.activities()));
        note.show(outcome, words.keepsTo(running.keepsTo(modifiers()), alt), x * board.unit(), y * board.unit());
    }

    /** Why nothing would happen if it ended now. */
    private Optional<String> refusal() {
        var running = gesture;
        if (running == null) {
            return Optional.empty();
        }
        return drops.refusal(running, board.frame().rowsY(y))
                .or(() -> running instanceof MoveBarGesture bar ? times.cannotMove(bar.grabbed()) : Optional.empty())
                .filter(_ -> outcome.isEmpty());
    }

    private Optional<Edit> edit() {
        var running = gesture;
        var frame = board.frame();
        // What was undone or merged meanwhile leaves a gesture nothing to hold on to.
        return running == null || desk.plan() != began
                ? Optional.empty()
                : running.at(frame.timeX(x), frame.rowsY(y), modifiers());
    }

    private Modifiers modifiers() {
        return Modifiers.of(alt, board.options().snapProperty().get());
    }

    private void scrollAtEdges(double pulses) {
        var running = gesture;
        if (running == null) {
            return;
        }
        var frame = board.frame();
        var view = frame.viewport();
        boolean vertical = running.isVertical();
        double top = frame.headerHeight();
        double dy = vertical ? EdgeScroll.speed(y, beganY, top, top + frame.rowsHeight()) : 0;
        double dx = vertical ? 0 : EdgeScroll.speed(x, beganX, view.columnWidth(), view.width());
        if (dx != 0 || dy != 0) {
            board.scrollBy(dx * pulses, dy * pulses);
            update();
        }
    }
}
