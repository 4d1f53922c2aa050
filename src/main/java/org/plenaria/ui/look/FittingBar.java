// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row that stays one line: where there is no room for all that is in it, it gives things up one after another, and
 * takes them back when there is room again. What each thing needs is its least width, so whatever must not be cut has
 * its preferred width as its least.
 */
public abstract class FittingBar extends HBox {

    private double widthFitted = -1;
    private double needFitted = -1;

    /**
     * What can be given up, the first thing first; asked for each time anew. Each is told whether to give it up, and
     * takes effect at once, without waiting for a style.
     */
    protected abstract List<Consumer<Boolean>> savings();

    /** The sum of the least widths of all that is in the row. */
    private double need() {
        return super.computeMinWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        if (getWidth() == widthFitted && need() == needFitted) {
            return;
        }
        var savings = savings();
        savings.forEach(saving -> saving.accept(false));
        for (int i = 0; i < savings.size() && need() > getWidth(); i++) {
            savings.get(i).accept(true);
        }
        widthFitted = getWidth();
        needFitted = need();
    }

    /** A saving that leaves something out. */
    protected static Consumer<Boolean> leaveOut(Node... nodes) {
        return tight -> {
            for (var node : nodes) {
                node.setVisible(!tight);
                node.setManaged(!tight);
            }
        };
    }
}
