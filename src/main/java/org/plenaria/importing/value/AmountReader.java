// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds sums of money with the separators of several countries: USD 18,500.00, 18.500,00 EUR, R$ 1 200. */
public final class AmountReader {

    private static final Map<String, String> SIGNS = Map.of(
            "US$", "USD", "U$S", "USD", "R$", "BRL", "€", "EUR", "£", "GBP", "S/", "PEN", "C$", "", "$", "");
    private static final String SIGN = "(US\\$|U\\$S|R\\$|C\\$|S/|\\$|€|£|\\b[A-Z]{3}\\b)";
    // Figures are grouped in threes by blanks (also narrow ones), apostrophes, commas or stops.
    private static final String FIGURES =
            "(\\d{1,3}(?:[ \\u00a0\\u202f'.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)"
            + "(?![\\d%]|[.,]\\d)";
    private static final Pattern BEFORE = Pattern.compile(SIGN + "[ \\u00a0]?" + FIGURES);
    private static final Pattern AFTER = Pattern.compile("(?<![\\d.,])" + FIGURES + "[ \\u00a0]?" + SIGN);
    private static final Pattern ALONE = Pattern.compile("\\s*" + FIGURES + "\\s*");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> THREE_DECIMALS = List.of("KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD");

    /** The first sum of money with a currency in a text. */
    public Optional<Amount> find(String text) {
        var before = BEFORE.matcher(text);
        while (before.find()) {
            var amount = amount(before.toMatchResult(), before.group(1), before.group(2));
            if (amount.isPresent()) {
                return amount;
            }
        }
        var after = AFTER.matcher(text);
        while (after.find()) {
            var amount = amount(after.toMatchResult(), after.group(2), after.group(1));
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
    }

    /** The sum a text consists of, with or without a currency: the text of a cell under "Amount". */
    public Optional<Amount> whole(String text) {
        var alone = ALONE.matcher(text);
        if (alone.matches()) {
            return Optional.of(new Amount(value(alone.group(1)), Optional.empty(), "", 0, text.length()));
        }
        var stripped = text.strip();
        return find(stripped).filter(amount -> amount.start() == 0 && amount.end() == stripped.length());
    }

    private static Optional<Amount> amount(MatchResult match, String sign, String figures) {
        var known = SIGNS.get(sign);
        if (known == null && !isCurrency(sign)) {
            return Optional.empty();
        }
        var code = known == null ? sign : known;
        if (THREE_DECIMALS.contains(code) && figures.matches("\\d+[.,]\\d{3}")) {
            return Optional.empty(); // 1,500 dinars or 1 dinar and a half: nobody can say
        }
        return Optional.of(new Amount(
                value(figures), Optional.of(code).filter(one -> !one.isEmpty()), sign, match.start(), match.end()));
    }

    private static boolean isCurrency(String code) {
        return CODES.contains(code);
    }

    // Money has two decimals: a separator with one or two digits after it is the decimal one, all others group.
    private static BigDecimal value(String figures) {
        int last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
        boolean decimal = last >= 0 && figures.length() - last - 1 < 3;
        var whole = (decimal ? figures.substring(0, last) : figures).replaceAll("\\D", "");
        return new BigDecimal(decimal ? whole + "." + figures.substring(last + 1) : whole);
    }
}
