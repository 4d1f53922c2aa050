// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.value.AmountReader;
import org.plenaria.importing.words.FieldKind;

/**
 * The currency of a draft's amounts.
 *
 * @param ofPlan the one named most often; absent when none is named
 */
record Currencies(Optional<String> ofPlan) {

    private static final Pattern CODE = Pattern.compile("\\b([A-Z]{3})\\b|(US\\$|R\\$|€)");

    static Currencies of(PlanDraft draft, AmountReader amounts) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var area : draft.areas()) {
            for (var activity : area.activities()) {
                for (var value : activity.values()) {
                    if (value.kind() == FieldKind.RESOURCES || value.kind() == FieldKind.AMOUNT) {
                        amounts.find(value.text())
                                .flatMap(found -> found.currency())
                                .or(() -> inLabel(value))
                                .ifPresent(code -> counts.merge(code, 1, Integer::sum));
                    }
                }
            }
        }
        return new Currencies(
                counts.entrySet().stream()
                        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                        .map(Map.Entry::getKey));
    }

    /** The currency in a label such as "Amount (USD)". */
    static Optional<String> inLabel(RawValue value) {
        var match = CODE.matcher(value.label());
        while (match.find()) {
            var code = switch (match.group()) {
                case "US$" -> "USD";
                case "R$" -> "BRL";
                case "€" -> "EUR";
                default -> match.group();
            };
            if (Currency.getAvailableCurrencies().stream().anyMatch(one -> one.getCurrencyCode().equals(code))) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** Whether an amount in this currency can stand in the plan. */
    boolean fits(Optional<String> code) {
        return code.isEmpty() || code.equals(ofPlan);
    }
}
