// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.messages.Messages;

/**
 * A line with its tools in the margins, which show themselves when the line is in hand: a grip to drag it among the
 * others (a click offers the same as a menu) and a cross that removes it. Alt with the arrows moves it too.
 */
final class LineFrame<T> extends StackPane {

    /** What the tools do. */
    interface Actions {
        void remove();

        void move(int by);

        /** The line was dragged to a height among the others, in pixels of the scene. */
        void drop(double sceneY);

        /** The keyboard has gone elsewhere. */
        void left();
    }

    private final Line<T> line;

    LineFrame(Messages messages, Line<T> line, Actions actions) {
        this.line = line;
        getStyleClass().add("line-frame");
        var grip = tool(Feather.MORE_VERTICAL, messages.text("row.more"), "grip");
        var menu = new ContextMenu(
                item(messages.text("row.up"), () -> actions.move(-1)),
                item(messages.text("row.down"), () -> actions.move(1)),
                item(messages.text("row.remove"), actions::remove));
        grip.setOnAction(_ -> menu.show(grip, Side.BOTTOM, 0, 0));
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> setTranslateY(dragged(event)));
        grip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (getTranslateY() != 0) {
                setTranslateY(0);
                grip.disarm();
                event.consume();
                actions.drop(event.getSceneY());
            }
        });
        var cross = tool(Feather.X, messages.text("row.remove"), "remove");
        cross.setOnAction(_ -> actions.remove());
        setAlignment(grip, Pos.TOP_LEFT);
        setAlignment(cross, Pos.TOP_RIGHT);
        getChildren().addAll(line.node(), grip, cross);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> moveByKey(event, actions));
        Keyboard.whenLeaving(this, actions::left);
    }

    Line<T> line() {
        return line;
    }

    private double dragged(MouseEvent event) {
        // A hand that shakes while it clicks is not dragging.
        double by = event.getSceneY() - localToScene(0, 0).getY() + getTranslateY() - 10;
        return Math.abs(by) < 8 && getTranslateY() == 0 ? 0 : by;
    }

    private static void moveByKey(KeyEvent event, Actions actions) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean opensPicker = event.getTarget() instanceof DayField && !up;
        if (event.isAltDown() && !event.isConsumed() && (up || event.getCode() == KeyCode.DOWN) && !opensPicker) {
            event.consume();
            actions.move(up ? -1 : 1);
        }
    }

    private static Button tool(Feather icon, String name, String style) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("line-tool", style);
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
