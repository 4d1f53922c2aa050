// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** A text field just as wide as what stands in it: for numbers in front of titles. */
public final class FittingTextField extends TextField {

    private static final double CARET = 3;

    private final Text measure = new Text();

    public FittingTextField() {
        setMinWidth(USE_PREF_SIZE);
        textProperty().subscribe((_, _) -> requestLayout());
        fontProperty().subscribe((_, _) -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
        measure.setFont(getFont());
        measure.setText(getLength() == 0 ? "0" : getText());
        return Math.ceil(measure.getLayoutBounds().getWidth()) + CARET + snappedLeftInset() + snappedRightInset();
    }
}
