// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its label above it and, where something is wrong with what was typed, the reason below it. */
public final class FieldBox extends VBox {

    private final Label label = new Label();
    private final Label error = new Label();

    /**
     * @param name the label; an underscore marks the letter that Alt goes to
     * @param field what the label is for
     */
    public FieldBox(String name, Node field) {
        this(name, field, field);
    }

    /**
     * @param field what is shown
     * @param focusTarget the part of it that takes the keyboard
     */
    public FieldBox(String name, Node field, Node focusTarget) {
        getStyleClass().add("field-box");
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setText(name);
        label.setLabelFor(focusTarget);
        focusTarget.setAccessibleText(name.replace("_", ""));
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        showError(Optional.empty());
        getChildren().addAll(label, field, error);
    }

    public void setLabel(String name) {
        label.setText(name);
    }

    /** Says what is wrong, or nothing. */
    public void showError(Optional<String> reason) {
        error.setText(reason.orElse(""));
        error.setVisible(reason.isPresent());
        error.setManaged(reason.isPresent());
    }

    /** The reason shown, or "". */
    public String error() {
        return error.getText();
    }
}
