// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lays a list over the window while it is wanted, below the field it belongs to. */
final class Overlay extends Pane {

    private static final double WIDTH = 520;
    private static final double GAP = 4;

    private final Region anchor;
    private final Region list;

    Overlay(Region anchor, Region list) {
        this.anchor = anchor;
        this.list = list;
        setPickOnBounds(false);
        list.visibleProperty().subscribe(shown -> {
            if (shown && getChildren().isEmpty()) {
                getChildren().setAll(list);
            }
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        Point2D corner = sceneToLocal(anchor.localToScene(anchor.getWidth(), anchor.getHeight()));
        double width = Math.min(Math.max(WIDTH, getWidth() / 3), getWidth() - 16);
        double height = Math.min(list.prefHeight(width), getHeight() - corner.getY() - 40);
        double right = Math.min(corner.getX(), getWidth() - 8);
        list.resizeRelocate(Math.max(8, right - width), corner.getY() + GAP, width, height);
    }
}
