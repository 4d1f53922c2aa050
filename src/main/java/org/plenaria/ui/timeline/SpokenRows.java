// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.timeline.RowKey;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/**
 * The rows of a timeline for a screen reader. A canvas is one mute picture to it, so the timeline says it is a list and
 * hands out an invisible node for each row that is asked for; the reader walks through them, and is told of the one in
 * focus whenever that, or what it says, is another.
 */
final class SpokenRows {

    private static final int MOST_KEPT = 300;

    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineCommands commands;
    private final TimelineVoice voice;
    private final Pane nodes = new Pane();
    private final Map<RowKey, SpokenRow> made = new HashMap<>();
    private @Nullable RowKey saidKey;
    private String said = "";
    private Selection saidSelection = Selection.NONE;

    SpokenRows(
            Desk desk, TimelineBoard board, TimelineSelection selection, TimelineCommands commands,
            TimelineVoice voice) {
        this.desk = desk;
        this.board = board;
        this.selection = selection;
        this.commands = commands;
        this.voice = voice;
        nodes.setManaged(false);
        nodes.setMouseTransparent(true);
    }

    /** Holds the rows' nodes; part of the view, so that they have a place in the window. */
    Node node() {
        return nodes;
    }

    /** What the view answers as a list; null for what it is to answer as any other node. */
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> board.rows().size();
            case ITEM_AT_INDEX -> parameters[0] instanceof Integer index ? at(index).orElse(null) : null;
            case FOCUS_ITEM -> focused().orElse(null);
            case SELECTED_ITEMS -> selected();
            case MULTIPLE_SELECTION -> true;
            case CHILDREN -> children();
            default -> null;
        };
    }

    /** Selects the rows whose nodes a screen reader hands back. */
    void select(Iterable<?> items) {
        boolean first = true;
        for (var item : items) {
            if (item instanceof SpokenRow row) {
                if (first) {
                    selection.goTo(row.key());
                } else {
                    selection.toggle(row.key());
                }
                first = false;
            }
        }
    }

    /** Tells the screen reader what has become of the row in focus, and of the selection. */
    void tell(Node view) {
        var key = board.focus().orElse(null);
        var text = key == null ? "" : sentence(key);
        // A reader reads an item again when it is told of it anew, even where only its words are others.
        if (!text.equals(said) || key != null && !key.equals(saidKey)) {
            saidKey = key;
            said = text;
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        if (desk.selection() != saidSelection) {
            saidSelection = desk.selection();
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        }
        if (made.size() > MOST_KEPT) {
            forgetOthers();
        }
    }

    String sentence(RowKey key) {
        var index = board.rows().indexOf(key);
        return index.isEmpty() ? "" : voice.sentence(board.rows().get(index.getAsInt()));
    }

    int index(RowKey key) {
        return board.rows().indexOf(key).orElse(-1);
    }

    boolean isSelected(RowKey key) {
        return key instanceof RowKey.OfActivity(Id id) && desk.selection().contains(id);
    }

    /** Where a row lies in the view. */
    Bounds place(RowKey key) {
        var index = board.rows().indexOf(key);
        if (index.isEmpty()) {
            return SpokenRow.nowhere();
        }
        var frame = board.frame();
        var row = frame.rowBounds(index.getAsInt());
        double unit = board.unit();
        return new BoundingBox(0, row.y() * unit, frame.viewport().width() * unit, row.height() * unit);
    }

    void goTo(RowKey key) {
        selection.goTo(key);
    }

    /** Does what Enter does on a row. */
    void open(RowKey key) {
        selection.goTo(key);
        commands.edit();
    }

    private Optional<SpokenRow> at(int index) {
        return index < 0 || index >= board.rows().size()
                ? Optional.empty()
                : Optional.of(of(board.rows().get(index).key()));
    }

    private Optional<SpokenRow> focused() {
        return board.focus().map(this::of);
    }

    private SpokenRow of(RowKey key) {
        return made.computeIfAbsent(key, one -> {
            var row = new SpokenRow(this, one);
            nodes.getChildren().add(row);
            return row;
        });
    }

    private ObservableList<Node> selected() {
        var chosen = FXCollections.<Node>observableArrayList();
        selection.activities().forEach(id -> chosen.add(of(new RowKey.OfActivity(id))));
        return chosen;
    }

    /** The rows in sight; from any of them the reader goes on to all others by their index. */
    private ObservableList<Node> children() {
        var frame = board.frame();
        var rows = FXCollections.<Node>observableArrayList();
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            rows.add(of(board.rows().get(i).key()));
        }
        return rows;
    }

    private void forgetOthers() {
        made.values().removeIf(row -> !row.key().equals(saidKey));
        nodes.getChildren().setAll(made.values());
    }
}
