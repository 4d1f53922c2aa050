// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;

/** Asks for the currency of a plan's amounts. */
final class CurrencyForm extends VBox {

    // Committees of the Americas and the development banks mostly count in these; they come first.
    private static final List<String> USUAL = List.of("USD", "EUR");

    private final ComboBox<Optional<Currency>> choice = new ComboBox<>();

    CurrencyForm(Optional<Currency> present, Locale screenLanguage) {
        var words = Messages.of("dialogs", screenLanguage);
        getStyleClass().add("form");
        choice.setId("currency");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(14);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Currency> value) {
                return value == null || value.isEmpty()
                        ? words.text("currency.none")
                        : value.get().getCurrencyCode() + " – " + value.get().getDisplayName(screenLanguage);
            }

            @Override
            public Optional<Currency> fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        choice.getItems().add(Optional.empty());
        all().forEach(it -> choice.getItems().add(Optional.of(it)));
        choice.setValue(present);
        var label = new Label(words.text("currency.label"));
        label.setLabelFor(choice);
        getChildren().setAll(label, choice);
    }

    Optional<Currency> currency() {
        return choice.getValue();
    }

    private static List<Currency> all() {
        var all = new ArrayList<Currency>(Currency.getAvailableCurrencies());
        all.sort(Comparator.comparing((Currency it) -> !USUAL.contains(it.getCurrencyCode()))
                .thenComparing(Currency::getCurrencyCode));
        return all;
    }
}
