// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes side by side, aligned at the top: some as wide as they wish, the others with equal shares of the rest. As high
 * as the highest at exactly those widths: texts that wrap are measured as they will stand, which an HBox does not do.
 */
public final class Row extends Pane {

    private final double gap;
    private final List<Node> sharing = new ArrayList<>();

    /**
     * @param gap between two nodes, in pixels
     */
    public Row(double gap) {
        this.gap = gap;
        getStyleClass().add("row");
    }

    /** Nodes with equal shares of the width. */
    public static Row ofEqual(double gap, Node... nodes) {
        var row = new Row(gap);
        for (var node : nodes) {
            row.addSharing(node);
        }
        return row;
    }

    /** Adds a node that takes a share of the width. */
    public void addSharing(Node node) {
        sharing.add(node);
        getChildren().add(node);
    }

    /** Adds a node as wide as it wishes to be. */
    public void addFixed(Node node) {
        getChildren().add(node);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = 0;
        for (var node : getManagedChildren()) {
            sum += node.prefWidth(-1);
        }
        return snappedLeftInset() + snappedRightInset() + sum + gaps();
    }

    @Override
    protected double computePrefHeight(double width) {
        double share = share(width < 0 ? prefWidth(-1) : width);
        double highest = 0;
        for (var node : getManagedChildren()) {
            highest = Math.max(highest, node.prefHeight(widthOf(node, share)));
        }
        return snappedTopInset() + snappedBottomInset() + highest;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double share = share(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (var node : getManagedChildren()) {
            double width = widthOf(node, share);
            layoutInArea(node, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.TOP);
            x += width + gap;
        }
    }

    private double widthOf(Node node, double share) {
        return sharing.contains(node) ? share : node.prefWidth(-1);
    }

    private double share(double width) {
        double left = width - snappedLeftInset() - snappedRightInset() - gaps();
        int shares = 0;
        for (var node : getManagedChildren()) {
            if (sharing.contains(node)) {
                shares++;
            } else {
                left -= node.prefWidth(-1);
            }
        }
        return shares == 0 ? 0 : Math.max(0, Math.floor(left / shares));
    }

    private double gaps() {
        return gap * Math.max(0, getManagedChildren().size() - 1);
    }
}
