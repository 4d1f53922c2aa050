// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
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
 * unit, with a wider strip over it that takes hold of the mouse. What it holds is made when it is first shown.
 *
 * @param <T> what it holds
 */
final class SidePane<T extends Region> extends Region {

    private static final double STRIP = 7;
    private static final double KEY_STEP = 16;

    private final Supplier<? extends T> filling;
    private Optional<T> content = Optional.empty();
    private final Side side;
    private final Region strip = new Region();
    private final DoubleConsumer resized;
    private double grabbed;
    private double sizeAtGrab;

    /**
     * @param filling makes what it holds
     * @param side of the window it stands on: left, right or bottom
     * @param resized hears the size wanted, before any limits
     */
    SidePane(Supplier<? extends T> filling, Side side, String name, DoubleConsumer resized) {
        this.filling = filling;
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
        getChildren().setAll(strip);
        setVisible(false);
        setManaged(false);
    }

    /** Shows it, or takes it out of sight and out of the layout. */
    void show(boolean shown) {
        if (shown) {
            content();
        }
        setVisible(shown);
        setManaged(shown);
    }

    /** What it holds. */
    T content() {
        return content.orElseGet(() -> {
            T made = filling.get();
            content = Optional.of(made);
            getChildren().addFirst(made);
            return made;
        });
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
                place(0, w - line, h);
                strip.resizeRelocate(w - STRIP, 0, STRIP, h);
            }
            case RIGHT -> {
                place(0, w, h); // the inspector draws its own edge
                strip.resizeRelocate(0, 0, STRIP, h);
            }
            default -> {
                place(line, w, h - line);
                strip.resizeRelocate(0, 0, w, STRIP);
            }
        }
    }

    private void place(double top, double width, double height) {
        content.ifPresent(node -> layoutInArea(node, 0, top, width, height, 0, HPos.LEFT, VPos.TOP));
    }
}
