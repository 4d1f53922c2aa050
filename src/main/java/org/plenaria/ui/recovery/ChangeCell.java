// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.Difference;
import org.plenaria.ui.look.Icons;

/** A difference in two lines, with a tick for taking it. */
final class ChangeCell extends ListCell<OfferedChange> {

    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");

    private final ChangeWords words;
    private final CheckBox tick = new CheckBox();
    private final Label place = new Label();
    private final Label line = new Label();
    private final Label mark = new Label("", Icons.of(Feather.ALERT_TRIANGLE));
    private final HBox row;
    private @Nullable OfferedChange shown;

    ChangeCell(ChangeWords words) {
        this.words = words;
        getStyleClass().add("change-cell");
        setPrefWidth(0);
        tick.setFocusTraversable(false); // the list has the keyboard, and Space ticks
        place.getStyleClass().add("change-place");
        place.setMinWidth(0);
        line.getStyleClass().add("quiet");
        line.setMinWidth(0);
        mark.getStyleClass().add("change-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new VBox(place, line);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(tick, texts, mark);
        row.getStyleClass().add("change-row");
        tick.selectedProperty().subscribe(wanted -> pseudoClassStateChanged(UNWANTED, !wanted && shown != null));
    }

    @Override
    protected void updateItem(@Nullable OfferedChange change, boolean empty) {
        super.updateItem(change, empty);
        var before = shown;
        if (before != null) {
            tick.selectedProperty().unbindBidirectional(before.wantedProperty());
        }
        shown = empty ? null : change;
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNWANTED, false);
            return;
        }
        Difference difference = change.difference();
        place.setText(words.place(difference));
        line.setText(words.line(difference).replace('\n', ' '));
        mark.setVisible(change.isContested());
        tick.selectedProperty().bindBidirectional(change.wantedProperty());
        pseudoClassStateChanged(UNWANTED, !change.isWanted());
        setGraphic(row);
        setAccessibleText(place.getText() + ": " + line.getText());
    }
}
