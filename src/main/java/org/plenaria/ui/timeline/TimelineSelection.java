// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** Which row has the keyboard's attention and which activities are selected, by mouse or keys. */
final class TimelineSelection {

    private final Desk desk;
    private final TimelineBoard board;
    private @Nullable RowKey anchor;

    TimelineSelection(Desk desk, TimelineBoard board) {
        this.desk = desk;
        this.board = board;
    }

    /** Goes to a row; selects its activity alone, or nothing when it has none. */
    void goTo(RowKey key) {
        anchor = key;
        board.setFocus(key);
        desk.select(key instanceof RowKey.OfActivity(Id id) ? Selection.of(id) : Selection.NONE);
        board.reveal(key);
    }

    /** Goes to a row and selects all activities from where the selection began. */
    void extendTo(RowKey key) {
        var from = Optional.ofNullable(anchor).map(board.rows()::indexOf);
        var to = board.rows().indexOf(key);
        if (from.isEmpty() || from.get().isEmpty() || to.isEmpty()) {
            goTo(key);
            return;
        }
        int first = from.get().getAsInt();
        int last = to.getAsInt();
        var chosen = new ArrayList<Id>();
        for (int i = first; first <= last ? i <= last : i >= last; i += first <= last ? 1 : -1) {
            if (board.rows().get(i) instanceof Row.ActivityRow row) {
                chosen.add(row.activity().id());
            }
        }
        board.setFocus(key);
        desk.select(new Selection(chosen));
        board.reveal(key);
    }

    /** Adds a row's activity to the selection, or takes it out. */
    void toggle(RowKey key) {
        anchor = key;
        board.setFocus(key);
        if (key instanceof RowKey.OfActivity(Id id)) {
            var chosen = new ArrayList<Id>(desk.selection().activities());
            if (!chosen.remove(id)) {
                chosen.add(id);
            }
            desk.select(new Selection(chosen));
        }
    }

    /** Gives the first row the keyboard's attention where none has it, as when a filter hides the one that had. */
    void focusSomething() {
        if (board.focus().isEmpty() && board.rows().size() > 0) {
            board.setFocus(board.rows().get(0).key());
        }
    }

    /** Goes up or down by so many rows, as far as there are rows. */
    void step(int rows, boolean extend) {
        if (board.rows().size() > 0) {
            int now = focusIndex().orElse(rows > 0 ? -1 : board.rows().size());
            goToIndex(now + rows, extend);
        }
    }

    void goToIndex(int index, boolean extend) {
        int last = board.rows().size() - 1;
        if (last >= 0) {
            var key = board.rows().get(Math.clamp(index, 0, last)).key();
            if (extend) {
                extendTo(key);
            } else {
                goTo(key);
            }
        }
    }

    /** Selects every activity that has a row. */
    void all() {
        goToIndex(0, false);
        goToIndex(board.rows().size() - 1, true);
    }

    /** The row with the keyboard's attention. */
    Optional<Row> focused() {
        return focusIndex().map(board.rows()::get);
    }

    Optional<Integer> focusIndex() {
        return board.focus().map(key -> board.rows().indexOf(key).orElseThrow());
    }

    /** The selected activities that this timeline shows. */
    List<Id> activities() {
        return desk.selection().activities().stream()
                .filter(id -> board.rows().indexOf(id).isPresent())
                .toList();
    }

    /**
     * Where to go once activities are gone: to the next one that stays, in their area if it has one, else to the one
     * before.
     */
    Optional<RowKey> afterRemoving(List<Id> gone) {
        var rows = board.rows();
        var places = gone.stream().flatMapToInt(id -> rows.indexOf(id).stream()).sorted().toArray();
        if (places.length == 0) {
            return Optional.empty();
        }
        var area = areaOf(rows.get(places[0]));
        var after = IntStream.range(places[places.length - 1] + 1, rows.size());
        var before = IntStream.iterate(places[0] - 1, i -> i >= 0, i -> i - 1);
        var between = IntStream.range(places[0], places[places.length - 1]);
        var all = IntStream.concat(IntStream.concat(after, before), between)
                .mapToObj(rows::get)
                .filter(row -> row instanceof Row.ActivityRow one && !gone.contains(one.activity().id()))
                .toList();
        return all.stream()
                .filter(row -> areaOf(row).equals(area))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Row::key);
    }

    private static Optional<Id> areaOf(Row row) {
        return row instanceof Row.ActivityRow one ? Optional.of(one.area().id()) : Optional.empty();
    }

    /** Follows a selection made elsewhere. */
    void follow(Selection selection) {
        selection.lead().ifPresent(id -> {
            var key = new RowKey.OfActivity(id);
            if (board.rows().indexOf(key).isPresent() && !board.focus().equals(Optional.of(key))) {
                anchor = key;
                board.setFocus(key);
                board.reveal(key);
            }
        });
    }
}
