// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part that can be folded away under its name. */
public final class Fold extends VBox {

    private final ToggleButton head = new ToggleButton();
    private final VBox content = new VBox();
    private final String name;

    public Fold(String name, Node... parts) {
        this.name = name;
        getStyleClass().add("fold");
        content.getStyleClass().add("fold-content");
        content.getChildren().addAll(parts);
        head.getStyleClass().setAll("fold-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        var closed = new FontIcon(Feather.CHEVRON_RIGHT);
        var open = new FontIcon(Feather.CHEVRON_DOWN);
        head.selectedProperty().subscribe(selected -> {
            head.setGraphic(selected ? open : closed);
            content.setVisible(selected);
            content.setManaged(selected);
            head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        });
        getChildren().addAll(head, content);
        showCount(0);
    }

    /** Says beside the name how much there is inside; nothing for 0. */
    public void showCount(int count) {
        head.setText(count == 0 ? name : name + " \u00b7 " + count);
    }

    public boolean isOpen() {
        return head.isSelected();
    }

    public void setOpen(boolean open) {
        head.setSelected(open);
    }
}
