// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;

/** Amounts of money as the screen's language writes them: "18,500.50" in English, "18.500,50" in Spanish. */
public final class AmountNotation {

    /** Larger than any budget; longer numbers are a slip of the keyboard. */
    private static final int MOST_DIGITS = 15;

    private final Messages messages;
    private final Phrases phrases;
    private final char decimal;
    private final Pattern form;

    private AmountNotation(Locale locale) {
        messages = Messages.of("fields", locale);
        phrases = Phrases.in(locale);
        var symbols = DecimalFormatSymbols.getInstance(locale);
        decimal = symbols.getDecimalSeparator();
        var group = "[" + Pattern.quote(Character.toString(symbols.getGroupingSeparator())) + " \u00a0\u202f'\u2019]";
        form = Pattern.compile("(?:\\d+|\\d{1,3}(?:" + group + "\\d{3})+)"
                + "(?:" + Pattern.quote(Character.toString(decimal)) + "\\d*)?");
    }

    public static AmountNotation in(Locale locale) {
        return new AmountNotation(locale);
    }

    /** Reads an amount; thousands may be grouped, by threes only: "1.5" is never taken for 15. */
    public Reading<BigDecimal> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Blank<>();
        }
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return new Reading.Unreadable<>(messages.text("amount.negative"));
        }
        if (!form.matcher(text).matches()) {
            return new Reading.Unreadable<>(
                    messages.text("amount.unreadable", phrases.amount(new BigDecimal("18500.5"))));
        }
        int point = text.indexOf(decimal);
        var whole = (point < 0 ? text : text.substring(0, point)).replaceAll("\\D", "");
        var fraction = point < 0 ? "" : text.substring(point + 1);
        if (whole.length() > MOST_DIGITS || fraction.length() > MOST_DIGITS) {
            return new Reading.Unreadable<>(messages.text("amount.too.long"));
        }
        return new Reading.Value<>(new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction), true);
    }

    /** Writes an amount as it can be read again. */
    public String write(BigDecimal amount) {
        return phrases.amount(amount);
    }
}
