// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A version in two lines: when and by whom, and what changed. */
final class VersionCell extends ListCell<VersionRow> {

    private final VersionWords words;
    private final Label when = new Label();
    private final Label who = new Label();
    private final Label changes = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox lines;

    VersionCell(VersionWords words) {
        this.words = words;
        setPrefWidth(0);
        when.getStyleClass().add("change-place");
        when.setMinWidth(Region.USE_PREF_SIZE);
        who.getStyleClass().add("quiet");
        who.setMinWidth(0);
        changes.setMinWidth(0);
        whole.textProperty().bind(changes.textProperty());
        var first = new HBox(when, who);
        first.getStyleClass().add("version-line");
        lines = new VBox(first, changes);
        lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow row, boolean empty) {
        super.updateItem(row, empty);
        changes.textProperty().unbind();
        accessibleTextProperty().unbind();
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        when.setText(words.when(row.version()));
        who.setText(words.byWhom(row.version()));
        changes.textProperty().bind(row.changesProperty());
        accessibleTextProperty().bind(
                row.changesProperty().map(it -> when.getText() + ", " + who.getText() + ": " + it));
        setTooltip(whole);
        setGraphic(lines);
    }
}
