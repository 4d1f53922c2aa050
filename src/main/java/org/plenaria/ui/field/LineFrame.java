// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.messages.Messages;

/** A line with its small tools: remove, and Alt with the arrows to move it among the others. */
final class LineFrame<T> extends HBox {

    /** What the tools do. */
    interface Actions {
        void remove();

        void move(int by);

        /** The keyboard has gone elsewhere. */
        void left();
    }

    private final Line<T> line;

    LineFrame(Messages messages, Line<T> line, Actions actions) {
        this.line = line;
        getStyleClass().add("line");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        var tools = new HBox(
                tool(Feather.CHEVRON_UP, messages.text("row.up"), () -> actions.move(-1), "move"),
                tool(Feather.CHEVRON_DOWN, messages.text("row.down"), () -> actions.move(1), "move"),
                tool(Feather.X, messages.text("row.remove"), actions::remove, "remove"));
        tools.getStyleClass().add("line-tools");
        getChildren().addAll(line.node(), tools);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if (event.isAltDown() && !event.isConsumed() && (up || event.getCode() == KeyCode.DOWN)
                    && !(event.getTarget() instanceof DayField)) {
                event.consume();
                actions.move(up ? -1 : 1);
            }
        });
        // The keyboard may only be on its way from one field of the line to the next.
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                Platform.runLater(actions::left);
            }
        });
    }

    Line<T> line() {
        return line;
    }

    private static Button tool(Feather icon, String name, Runnable action, String style) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("line-tool", style);
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
