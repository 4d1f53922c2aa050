// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A bar whose contents wrap into as many lines as they need, with something in its upper right corner. The boxes of
 * JavaFX ask contents that wrap for their height before they know the width.
 */
class WrappingBar extends Region {

    private final Region contents;
    private final Region corner;

    WrappingBar(Region contents, Region corner) {
        this.contents = contents;
        this.corner = corner;
        getChildren().setAll(contents, corner);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double inner = Math.max(corner.prefHeight(-1), contents.prefHeight(room(wide)));
        return snapSizeY(snappedTopInset() + inner + snappedBottomInset());
    }

    @Override
    protected final void layoutChildren() {
        double top = snappedTopInset();
        double cornerWidth = corner.prefWidth(-1);
        contents.resizeRelocate(
                snappedLeftInset(), top, room(getWidth()), getHeight() - top - snappedBottomInset());
        corner.resizeRelocate(
                getWidth() - snappedRightInset() - cornerWidth, top, cornerWidth, corner.prefHeight(-1));
    }

    private double room(double width) {
        return Math.max(100, snapSizeX(width - snappedLeftInset() - snappedRightInset() - corner.prefWidth(-1)));
    }
}
