// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column of parts that are refreshed together. */
class Form extends VBox implements Part {

    private final List<Part> parts = new ArrayList<>();

    Form() {
        getStyleClass().add("inspector-form");
    }

    /** Adds something that follows the plan but has no place of its own in the column. */
    final void follow(Part part) {
        parts.add(part);
    }

    /** Adds nodes to the column. */
    final void place(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /** Two fields side by side. */
    static HBox two(Node left, Node right) {
        var row = new HBox(left, right);
        row.getStyleClass().add("two-fields");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        for (var node : row.getChildren()) {
            if (node instanceof javafx.scene.layout.Region region) {
                // Equal halves, whatever is in them.
                region.setPrefWidth(100);
                region.setMinWidth(0);
            }
        }
        return row;
    }

    @Override
    public void refresh(boolean fresh) {
        parts.forEach(part -> part.refresh(fresh));
    }
}
