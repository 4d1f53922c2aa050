// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TextField;

/** A field for an amount of money, typed and shown as the screen's language writes numbers. */
public final class AmountField extends TextField {

    private final ParsedText<BigDecimal> amount;

    /**
     * @param write takes an amount, or its absence, to the plan; false when it could not be taken
     */
    public AmountField(Locale locale, Predicate<Optional<BigDecimal>> write) {
        getStyleClass().add("amount-field");
        setPrefColumnCount(7);
        var notation = AmountNotation.in(locale);
        amount = new ParsedText<>(this, notation::write, notation::read, write);
    }

    public ParsedText<BigDecimal> amount() {
        return amount;
    }
}
