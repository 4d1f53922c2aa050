// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whatever text a window cuts for want of room says all of it in a tooltip, from the moment the mouse comes upon it.
 * What has a tooltip of its own keeps it.
 */
final class CutTexts {

    private static final String OURS = "cut-text";

    private CutTexts() {}

    /** Watches over a scene for as long as it lives. */
    static void explain(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node) {
                for (var at = node; at != null; at = at.getParent()) {
                    if (at instanceof Labeled || at instanceof TextField) {
                        explain((Control) at);
                        return;
                    }
                }
            }
        });
    }

    private static void explain(Control control) {
        var tooltip = control.getTooltip();
        if (tooltip == null || tooltip.getStyleClass().contains(OURS)) {
            var cut = cutText(control);
            if (cut == null) {
                control.setTooltip(null);
            } else if (tooltip == null) {
                var ours = new Tooltip(cut);
                ours.getStyleClass().add(OURS);
                control.setTooltip(ours);
            } else {
                tooltip.setText(cut);
            }
        }
    }

    private static @Nullable String cutText(Control control) {
        return switch (control) {
            case Labeled label -> label.isTextTruncated() ? label.getText() : null;
            case TextField field -> cutText(field);
            default -> null;
        };
    }

    private static @Nullable String cutText(TextField field) {
        var text = field.getText();
        var seen = text == null || text.isEmpty() ? field.getPromptText() : text;
        if (seen == null || seen.isEmpty()) {
            return null;
        }
        var measure = new Text(seen);
        measure.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        return measure.getLayoutBounds().getWidth() > room + 1 ? seen : null;
    }
}
