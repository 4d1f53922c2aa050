// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.ui.field.Nodes;

/** A list in which each line can be chosen: by a click on its box, or by Space. */
final class TickList<T> extends VBox {

    private final List<Tick<T>> ticks;
    private final ListView<Tick<T>> list = new ListView<>();
    private final CheckBox all = new CheckBox();
    private final Label count = new Label();
    private Runnable changed = () -> {};
    private boolean several;

    /**
     * @param id of the list
     * @param every the words for all of them
     * @param none what stands there when there is nothing to choose
     */
    TickList(String id, String every, String none, List<Tick<T>> ticks) {
        this.ticks = List.copyOf(ticks);
        list.setId(id);
        list.setAccessibleText(every);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Nodes.wrapping(none, "quiet"));
        list.getItems().setAll(ticks);
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .ifPresent(one -> one.chosenProperty().set(!one.isChosen()));
                event.consume();
            }
        });
        all.setText(every);
        all.setId(id + "-all");
        all.setOnAction(_ -> chooseAll(all.isSelected()));
        count.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(all, space, count);
        head.getStyleClass().add("tick-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        ticks.forEach(tick -> tick.chosenProperty().subscribe((_, _) -> tell()));
        tell();
    }

    /** Tells after each change from now on. */
    void setOnChanged(Runnable action) {
        changed = action;
    }

    List<T> chosen() {
        return ticks.stream().filter(Tick::isChosen).map(Tick::what).toList();
    }

    /** Chooses some, or chooses them no more. */
    void choose(Predicate<T> which, boolean on) {
        several = true;
        ticks.stream().filter(tick -> which.test(tick.what())).forEach(tick -> tick.chosenProperty().set(on));
        several = false;
        tell();
    }

    private void chooseAll(boolean on) {
        choose(_ -> true, on);
    }

    private void tell() {
        if (several) {
            return;
        }
        int chosen = chosen().size();
        all.setSelected(chosen > 0 && chosen == ticks.size());
        all.setIndeterminate(chosen > 0 && chosen < ticks.size());
        all.setDisable(ticks.isEmpty());
        count.setText(chosen + " / " + ticks.size());
        changed.run();
    }

    private final class Cell extends ListCell<Tick<T>> {

        private final CheckBox box = new CheckBox();
        private final Label head = new Label();
        private final Label text = new Label();
        private final HBox line;
        private Optional<Tick<T>> shown = Optional.empty();

        Cell() {
            head.getStyleClass().add("tick-what");
            text.getStyleClass().add("quiet");
            head.setMinWidth(0);
            text.setMinWidth(0);
            box.setFocusTraversable(false);
            var words = new VBox(head, text);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(box, words);
            line.getStyleClass().add("tick-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Tick<T> item, boolean empty) {
            super.updateItem(item, empty);
            shown.ifPresent(before -> box.selectedProperty().unbindBidirectional(before.chosenProperty()));
            shown = Optional.empty();
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            shown = Optional.of(item);
            box.selectedProperty().bindBidirectional(item.chosenProperty());
            head.setText(item.head());
            text.setText(item.text());
            Nodes.show(text, !item.text().isEmpty());
            setGraphic(line);
            setAccessibleText(item.head() + ". " + item.text());
        }
    }
}
