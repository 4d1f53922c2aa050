// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.timeline.RowKey;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;

/**
 * The field over a title in which it is rewritten, as high as the title: Enter keeps the words, Esc drops them,
 * leaving keeps them.
 */
final class TitleEditor {

    private static final double LEAST_HEIGHT = 28;

    private final Desk desk;
    private final TimelineBoard board;
    private final GrowingTextArea field = GrowingTextArea.ofOneParagraph();
    private final Runnable closed;
    private Consumer<Id> onRequest = this::open;
    private @Nullable Id activity;
    private ActivityEdit.@Nullable Add added;

    /**
     * An editor that is not open.
     *
     * @param closed called when the keyboard is to go back to the timeline
     */
    TitleEditor(Desk desk, TimelineBoard board, Runnable closed) {
        this.desk = desk;
        this.board = board;
        this.closed = closed;
        field.setManaged(false);
        field.setVisible(false);
        field.getStyleClass().add("timeline-editor");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe((_, _) -> {
            desk.unfinished().say(this, unfinished());
            layout();
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    GrowingTextArea field() {
        return field;
    }

    void setOnRequest(Consumer<Id> handler) {
        onRequest = handler;
    }

    /** Asks for an activity to be edited, in whatever way the window has chosen. */
    void request(Id id) {
        onRequest.accept(id);
    }

    /** Opens the field over an activity's title. */
    void open(Id id) {
        desk.plan().activity(id).ifPresent(place -> {
            commit();
            activity = id;
            field.setText(desk.show(place.activity().title()));
            board.rows().indexOf(id).ifPresent(index -> board.reveal(board.rows().get(index).key()));
            field.setVisible(true);
            // Its height is known only with the letters it is written in.
            field.applyCss();
            layout();
            field.requestFocus();
            field.selectAll();
        });
    }

    /** Opens the field over the title of an activity that has just been added: Esc takes the addition back. */
    void openNew(ActivityEdit.Add add) {
        open(add.activity().id());
        added = add;
    }

    boolean isOpen() {
        return activity != null;
    }

    /** Puts the field over its title, wherever that has been scrolled to. */
    void layout() {
        var id = activity;
        var index = id == null ? OptionalInt.empty() : board.rows().indexOf(id);
        if (index.isEmpty()) {
            return;
        }
        var frame = board.frame();
        var bounds = frame.rowBounds(index.getAsInt());
        var title = frame.viewport().columns().title();
        double unit = board.unit();
        double width = unit * (title.right() - title.textX() + 4);
        double height = Math.max(unit * LEAST_HEIGHT, field.prefHeight(width));
        // What is higher than its row hangs down from it, as far as the view reaches.
        double top = unit * bounds.y() + Math.max(0, (unit * bounds.height() - height) / 2);
        double lowest = unit * (frame.headerHeight() + frame.rowsHeight()) - height;
        field.resizeRelocate(unit * (title.textX() - 9), Math.min(top, lowest), width, height);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            commit();
            closed.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            closed.run();
            event.consume();
        }
    }

    private void cancel() {
        var add = added;
        close();
        if (add != null && isLast(add)) {
            desk.session().undo();
        }
    }

    private void commit() {
        var id = activity;
        var add = added;
        if (id == null) {
            return;
        }
        var text = field.getText().strip();
        close();
        desk.plan()
                .activity(id)
                .ifPresent(place -> keep(place.activity(), text, Optional.ofNullable(add)));
    }

    private void keep(Activity now, String text, Optional<ActivityEdit.Add> add) {
        var title = text.isEmpty() ? now.title() : desk.written(now.title(), text);
        if (title.equals(now.title())) {
            return;
        }
        if (add.isPresent() && isLast(add.get())) {
            // Adding and naming are one step to the author, so they are one step of undo.
            var chosen = desk.selection();
            desk.session().undo();
            desk.perform(new ActivityEdit.Add(add.get().area(), add.get().index(), now.withTitle(title)));
            // For a moment it was gone, and whatever follows the selection went to its neighbour.
            board.setFocus(new RowKey.OfActivity(now.id()));
            desk.select(chosen);
        } else {
            desk.perform(new ActivityEdit.Change<>(now.id(), ActivityFields.TITLE, title));
        }
    }

    private boolean isLast(ActivityEdit.Add add) {
        return desk.session().history().lastEdit().filter(last -> last == add).isPresent();
    }

    /** What leaving the field would do now. */
    private Optional<Edit> unfinished() {
        var id = activity;
        return id == null
                ? Optional.empty()
                : desk.plan().activity(id).map(ActivityPlace::activity).flatMap(now -> retitled(now).map(title ->
                        new ActivityEdit.Change<>(now.id(), ActivityFields.TITLE, title)));
    }

    private Optional<LocalizedText> retitled(Activity now) {
        var text = field.getText().strip();
        return text.isEmpty() || text.equals(desk.show(now.title()))
                ? Optional.empty()
                : Optional.of(desk.written(now.title(), text));
    }

    private void close() {
        activity = null;
        added = null;
        desk.unfinished().say(this, Optional.empty());
        field.setVisible(false);
    }
}
