// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;

/**
 * Edits a list of the plan line by line: add, change, remove, reorder. A line that still lacks something (a milestone
 * without its day) stays on screen and out of the plan until it is complete; a line left blank goes by itself.
 *
 * @param <T> an item of the list
 */
public final class Lines<T> extends VBox {

    /** Takes a list to the plan; false when the plan does not take it. */
    @FunctionalInterface
    public interface Taker<T> {
        /**
         * @param typed whether by letters, which are grouped into words for undo
         */
        boolean take(List<T> list, boolean typed);
    }

    private final Function<Line.Edited, Line<T>> make;
    private final Function<T, Object> key;
    private final Taker<T> taker;
    private final boolean keepsOne;
    private final Messages messages;
    private final List<LineFrame<T>> frames = new ArrayList<>();
    private List<T> known = List.of();
    private boolean writing;

    /**
     * @param make makes a blank line
     * @param key what an item is recognised by after a change: its id, or the item itself where it has none
     * @param keepsOne whether a blank line stands in an empty list, ready to be written in
     */
    public Lines(
            Messages messages,
            Function<Line.Edited, Line<T>> make,
            Function<T, Object> key,
            boolean keepsOne,
            Taker<T> taker) {
        this.messages = messages;
        this.make = make;
        this.key = key;
        this.keepsOne = keepsOne;
        this.taker = taker;
        getStyleClass().add("lines");
        if (keepsOne) {
            insert(0);
        }
    }

    /**
     * Shows a list of the plan. Lines whose item did not change are left alone, with the caret in them.
     *
     * @param fresh whether it belongs to another element, or another language, than the one shown so far
     */
    public void show(List<T> list, boolean fresh) {
        if (writing) {
            known = list;
            return;
        }
        if (!fresh && list.equals(known)) {
            return;
        }
        known = list;
        if (fresh) {
            startWith(list);
        } else if (!list.equals(values())) {
            reconcile(list);
        }
    }

    /** Adds a blank line at the end and gives it the keyboard. */
    public void addLine() {
        addAfter(frames.isEmpty() ? null : frames.getLast());
    }

    /** The lines on screen, complete or not. */
    public List<Line<T>> lines() {
        return frames.stream().map(LineFrame::line).toList();
    }

    /** Adds a blank line after another one, or at the end, unless a blank one waits there already. */
    public void addAfter(Line<T> line) {
        frames.stream().filter(frame -> frame.line() == line).findFirst().ifPresent(this::addAfter);
    }

    private void addAfter(@org.jspecify.annotations.Nullable LineFrame<T> frame) {
        int index = frame == null ? 0 : frames.indexOf(frame) + 1;
        if (index > 0 && frames.get(index - 1).line().isBlank()) {
            index--;
        } else if (index == frames.size() || !frames.get(index).line().isBlank()) {
            insert(index);
        }
        var added = frames.get(index).line();
        // A line can take the keyboard only once it has been laid out.
        Platform.runLater(added::focus);
    }

    private List<T> values() {
        return frames.stream().flatMap(frame -> frame.line().value().stream()).toList();
    }

    private LineFrame<T> insert(int index) {
        var holder = new ArrayList<LineFrame<T>>();
        var line = make.apply(this::edited);
        var frame = new LineFrame<>(messages, line, new LineFrame.Actions() {
            @Override
            public void remove() {
                Lines.this.remove(holder.getFirst());
            }

            @Override
            public void move(int by) {
                Lines.this.move(holder.getFirst(), by);
            }

            @Override
            public void drop(double sceneY) {
                Lines.this.moveTo(holder.getFirst(), sceneY);
            }

            @Override
            public void left() {
                Lines.this.left(holder.getFirst());
            }
        });
        holder.add(frame);
        frames.add(index, frame);
        getChildren().add(index, frame);
        return frame;
    }

    private void startWith(List<T> list) {
        while (frames.size() > Math.max(list.size(), keepsOne ? 1 : 0)) {
            drop(frames.getLast());
        }
        for (int i = 0; i < list.size(); i++) {
            if (i < frames.size() && frames.get(i).line().value().isEmpty() || i == frames.size()) {
                // A line that never had its item may hold half of another one's.
                if (i < frames.size()) {
                    drop(frames.get(i));
                }
                insert(i);
            }
            frames.get(i).line().show(list.get(i), true);
        }
        if (list.isEmpty() && keepsOne) {
            frames.stream().toList().forEach(this::drop);
            insert(0);
        }
    }

    private void reconcile(List<T> list) {
        var byKey = new HashMap<Object, LineFrame<T>>();
        frames.forEach(frame -> frame.line().value().ifPresent(value -> byKey.putIfAbsent(key.apply(value), frame)));
        var kept = new HashSet<LineFrame<T>>();
        var next = new ArrayList<Optional<LineFrame<T>>>();
        for (var item : list) {
            var frame = Optional.ofNullable(byKey.remove(key.apply(item)));
            frame.ifPresent(kept::add);
            next.add(frame);
        }
        var spare = new ArrayList<>(frames.stream()
                .filter(frame -> !kept.contains(frame) && frame.line().value().isPresent())
                .toList());
        for (int i = 0; i < list.size(); i++) {
            boolean isNew = next.get(i).isEmpty();
            var frame = next.get(i).orElseGet(() -> spare.isEmpty() ? insert(0) : spare.removeFirst());
            if (isNew || !frame.line().value().equals(Optional.of(list.get(i)))) {
                frame.line().show(list.get(i), false);
            }
            place(frame, i);
        }
        spare.forEach(this::drop);
        if (keepsOne && frames.isEmpty()) {
            insert(0);
        }
    }

    private void place(LineFrame<T> frame, int index) {
        if (frames.indexOf(frame) != index) {
            frames.remove(frame);
            frames.add(Math.min(index, frames.size()), frame);
            getChildren().remove(frame);
            getChildren().add(frames.indexOf(frame), frame);
        }
    }

    private void drop(LineFrame<T> frame) {
        frames.remove(frame);
        getChildren().remove(frame);
    }

    private boolean edited(boolean typed) {
        var list = values();
        if (list.equals(known)) {
            return true;
        }
        writing = true;
        boolean taken = taker.take(list, typed);
        writing = false;
        if (taken) {
            known = list;
        } else {
            Platform.runLater(() -> startWith(known));
        }
        return taken;
    }

    private void remove(LineFrame<T> frame) {
        int index = frames.indexOf(frame);
        boolean hadKeyboard = Keyboard.isIn(frame);
        drop(frame);
        edited(false);
        if (keepsOne && frames.isEmpty()) {
            insert(0);
        }
        if (hadKeyboard && !frames.isEmpty()) {
            frames.get(Math.min(index, frames.size() - 1)).line().focus();
        }
    }

    private void move(LineFrame<T> frame, int by) {
        int to = frames.indexOf(frame) + by;
        if (by != 0 && to >= 0 && to < frames.size()) {
            place(frame, to);
            edited(false);
            Platform.runLater(frame.line()::focus);
        }
    }

    private void moveTo(LineFrame<T> frame, double sceneY) {
        var others = frames.stream().filter(one -> one != frame).toList();
        int to = (int) others.stream()
                .filter(one -> one.localToScene(0, one.getHeight() / 2).getY() < sceneY)
                .count();
        move(frame, to - frames.indexOf(frame));
    }

    private void left(LineFrame<T> frame) {
        boolean needed = keepsOne && frames.size() == 1;
        if (frame.line().isBlank() && !Keyboard.isIn(frame) && !needed && frames.contains(frame)) {
            drop(frame);
        }
    }
}
