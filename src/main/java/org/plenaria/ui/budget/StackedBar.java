// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** A bar of one piece a source, as long as its share of the longest bar. */
final class StackedBar extends Pane {

    private static final double HEIGHT = 20;

    private final List<Double> shares = new ArrayList<>();

    /**
     * @param longest the total of the longest bar; not zero
     * @param tips what the tooltip of a source's piece says
     */
    StackedBar(BudgetLine line, BigDecimal longest, IntFunction<String> tips) {
        getStyleClass().add("stacked-bar");
        setMinWidth(40);
        setPrefHeight(HEIGHT);
        for (int i = 0; i < line.values().size(); i++) {
            if (line.values().get(i).signum() > 0) {
                var piece = new Label(SourceColours.letter(i));
                piece.getStyleClass().add("bar-piece");
                piece.setMinWidth(0);
                piece.setStyle(SourceColours.style(i));
                piece.setTooltip(new Tooltip(tips.apply(i)));
                shares.add(line.values().get(i).doubleValue() / longest.doubleValue());
                getChildren().add(piece);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = Math.max(2, shares.get(i) * getWidth() - 1);
            var piece = (Label) getChildren().get(i);
            // A letter that does not fit would become dots, which say less than nothing.
            piece.setContentDisplay(width < 16
                    ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                    : javafx.scene.control.ContentDisplay.TEXT_ONLY);
            piece.resizeRelocate(x, 0, width, HEIGHT);
            x += width + 1;
        }
    }
}
