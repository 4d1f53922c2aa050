// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts of money for narrow places: "18.5K", in the manner of a language. */
public final class ShortAmount {

    private ShortAmount() {}

    /** An amount with at most one digit after the point, and without its currency. */
    public static String of(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }
}
