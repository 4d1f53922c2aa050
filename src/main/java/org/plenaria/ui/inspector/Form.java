// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenaria.ui.field.Row;

/** A column of parts that are refreshed together. */
class Form extends VBox implements Part {

    private final List<Part> parts = new ArrayList<>();

    Form() {
        getStyleClass().add("inspector-form");
        // Never wider than the pane, which does not scroll sideways.
        setMinWidth(0);
    }

    /** Adds something that follows the plan but has no place of its own in the column. */
    final void follow(Part part) {
        parts.add(part);
    }

    /** Adds nodes to the column. */
    final void place(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /** Parts that fold away, close together. */
    static VBox folds(Node... folds) {
        var box = new VBox(folds);
        box.getStyleClass().add("folds");
        return box;
    }

    /** Two fields side by side. */
    static Row two(Node left, Node right) {
        return Row.ofEqual(8, left, right);
    }

    @Override
    public void refresh(boolean fresh) {
        parts.forEach(part -> part.refresh(fresh));
    }
}
