// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.readback;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.compare.Address;
import org.plenaria.messages.Messages;
import org.plenaria.session.readback.ReadBack;
import org.plenaria.session.readback.ReadBackPhrases;
import org.plenaria.ui.field.Nodes;

/** What a document that came back would change, to be ticked one by one and taken in as one step. */
final class ReadBackRoom extends BorderPane {

    private static final double NOTES_HEIGHT = 130;

    private final List<ReturnedRow> rows;
    private final Messages words;
    private final ListView<ReturnedRow> list = new ListView<>();
    private final Label counts = new Label();
    private final Button take = new Button();

    /**
     * The room.
     *
     * @param taken hears which changes were accepted
     */
    ReadBackRoom(ReadBack readBack, ReadBackPhrases phrases, Messages words, Consumer<Set<Address>> taken) {
        this.words = words;
        rows = ReturnedRow.of(readBack, phrases);
        setId("readback");
        getStyleClass().add("readback-room");
        getStylesheets().addAll("/org/plenaria/ui/compare.css", "/org/plenaria/ui/readback.css");
        setTop(head(readBack.file()));
        list();
        setCenter(list);
        var notes = phrases.notes();
        setBottom(notes.isEmpty() ? bar(taken) : new VBox(notes(notes), bar(taken)));
        rows.forEach(row -> row.accepted().subscribe(_ -> count()));
        count();
        sceneProperty().subscribe(_ -> Platform.runLater(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }));
    }

    private HBox head(String file) {
        var title = Nodes.wrapping(words.text("room.heading", file, rows.size()), "panel-heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var columns = new HBox(
                button("readback-all", "room.all", () -> tick(_ -> true)),
                button("readback-none", "room.none", () -> tick(_ -> false)));
        columns.getStyleClass().add("readback-ticks");
        var head = new HBox(title, columns);
        head.getStyleClass().add("readback-head");
        return head;
    }

    private void list() {
        list.setId("readback-list");
        list.setAccessibleText(words.text("room.list"));
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new ReturnedCell());
        list.setPlaceholder(Nodes.wrapping(words.text("room.nothing"), "quiet"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
            if (event.getCode() == KeyCode.SPACE && row.isPresent()) {
                row.get().accepted().set(!row.get().accepted().get());
                event.consume();
            }
        });
    }

    private VBox notes(List<String> notes) {
        var lines = new VBox();
        lines.getStyleClass().add("readback-notes");
        notes.forEach(note -> lines.getChildren().add(Nodes.wrapping(note, "readback-note")));
        var scroll = new ScrollPane(lines);
        scroll.setId("readback-notes");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(NOTES_HEIGHT);
        scroll.setMinHeight(0);
        var pane = new VBox(Nodes.label(words.text("room.notes", notes.size()), "panel-heading"), scroll);
        pane.getStyleClass().add("readback-aside");
        return pane;
    }

    private HBox bar(Consumer<Set<Address>> taken) {
        counts.setId("readback-counts");
        counts.getStyleClass().add("quiet");
        counts.setMinWidth(0);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        take.setId("readback-take");
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setDefaultButton(true);
        take.setOnAction(_ -> {
            var accepted = accepted();
            close();
            taken.accept(accepted);
        });
        var cancel = button("readback-cancel", "room.cancel", this::close);
        cancel.setCancelButton(true);
        var bar = new HBox(counts, cancel, take);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("readback-bar");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void tick(Predicate<ReturnedRow> which) {
        rows.forEach(row -> row.accepted().set(which.test(row)));
    }

    private Set<Address> accepted() {
        var accepted = new LinkedHashSet<Address>();
        rows.stream().filter(row -> row.accepted().get()).forEach(row -> accepted.add(row.proposal().at()));
        return accepted;
    }

    private void close() {
        Optional.ofNullable(getScene()).map(scene -> scene.getWindow()).ifPresent(window -> window.hide());
    }

    private void count() {
        int count = accepted().size();
        long asked = rows.stream().filter(ReturnedRow::asked).count();
        counts.setText(words.text("room.counts", count, rows.size(), asked));
        take.setText(words.text("room.take", count));
        take.setDisable(count == 0);
    }
}
