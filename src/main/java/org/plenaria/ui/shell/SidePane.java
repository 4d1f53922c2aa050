// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A part of the window whose inner edge can be dragged, or moved by arrow keys. The edge takes no room: a line of one
 * unit, with a wider strip over it that takes hold of the mouse.
 */
final class SidePane extends Region {

    private static final double STRIP = 7;
    private static final double KEY_STEP = 16;

    private final Region content;
    private final Side side;
    private final Region strip = new Region();
    private final DoubleConsumer resized;
    private double grabbed;
    private double sizeAtGrab;

    /**
     * @param side of the window it stands on: left, right or bottom
     * @param resized hears the size wanted, before any limits
     */
    SidePane(Region content, Side side, String name, DoubleConsumer resized) {
        this.content = content;
        this.side = side;
        this.resized = resized;
        getStyleClass().addAll("side-pane", side.name().toLowerCase(Locale.ROOT));
        strip.getStyleClass().add("strip");
        strip.setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        strip.setFocusTraversable(true);
        strip.setAccessibleRole(AccessibleRole.SLIDER);
        strip.setAccessibleText(name);
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grabbed = position(event);
            sizeAtGrab = size();
            event.consume();
        });
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            resized.accept(sizeAtGrab + direction() * (position(event) - grabbed));
            event.consume();
        });
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren().setAll(content, strip);
    }

    private void keyPressed(KeyEvent event) {
        var more = side == Side.BOTTOM ? KeyCode.DOWN : KeyCode.RIGHT;
        var less = side == Side.BOTTOM ? KeyCode.UP : KeyCode.LEFT;
        if (event.getCode() == more || event.getCode() == less) {
            resized.accept(size() + direction() * (event.getCode() == more ? KEY_STEP : -KEY_STEP));
            event.consume();
        }
    }

    private double size() {
        return side == Side.BOTTOM ? getHeight() : getWidth();
    }

    private double position(MouseEvent event) {
        return side == Side.BOTTOM ? event.getScreenY() : event.getScreenX();
    }

    private int direction() {
        return side == Side.LEFT ? 1 : -1;
    }

    /** Gives it a size, across its inner edge. */
    void setSize(double size) {
        if (side == Side.BOTTOM) {
            setMinHeight(size);
            setPrefHeight(size);
            setMaxHeight(size);
        } else {
            setMinWidth(size);
            setPrefWidth(size);
            setMaxWidth(size);
        }
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double line = 1;
        switch (side) {
            case LEFT -> {
                layoutInArea(content, 0, 0, w - line, h, 0, HPos.LEFT, VPos.TOP);
                strip.resizeRelocate(w - STRIP, 0, STRIP, h);
            }
            case RIGHT -> {
                layoutInArea(content, 0, 0, w, h, 0, HPos.LEFT, VPos.TOP); // the inspector draws its own edge
                strip.resizeRelocate(0, 0, STRIP, h);
            }
            default -> {
                layoutInArea(content, 0, line, w, h - line, 0, HPos.LEFT, VPos.TOP);
                strip.resizeRelocate(0, 0, w, STRIP);
            }
        }
    }
}
