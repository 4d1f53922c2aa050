// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountNotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 18,500.50      | 18500.50
            en | 18500          | 18500
            en | 1 000 000      | 1000000
            es | 1.234,50       | 1234.50
            es | 1234,5         | 1234.5
            es | 1.234          | 1234
            pt | 12.345.678,9   | 12345678.9
            fr | 18 500,50      | 18500.50
            fr | 18\u202f500,50 | 18500.50
            fr | 7,             | 7
            """)
    void an_amount_is_read_as_the_screens_language_writes_it(String language, String typed, BigDecimal amount) {
        assertThat(AmountNotation.in(Locale.of(language)).read(typed)).isEqualTo(new Reading.Value<>(amount, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | 1.5
            es | 1,234.50
            en | 1,5
            en | about 500
            en | 12,34,567
            fr | 1.5
            """)
    void what_could_mean_two_amounts_is_asked_back_with_an_example(String language, String typed) {
        var notation = AmountNotation.in(Locale.of(language));

        assertThat(notation.read(typed)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable ->
                assertThat((String) unreadable.reason()).contains(notation.write(new BigDecimal("18500.5"))));
    }

    @Test
    void a_negative_amount_and_an_endless_one_have_reasons_of_their_own() {
        var english = AmountNotation.in(Locale.ENGLISH);

        assertThat(english.read("-5")).isEqualTo(new Reading.Unreadable<>("An amount cannot be negative."));
        assertThat(english.read("1".repeat(40))).isInstanceOf(Reading.Unreadable.class);
        assertThat(english.read("  ")).isEqualTo(new Reading.Blank<>());
    }

    @Test
    void what_is_written_can_be_read_again_in_every_language() {
        var amount = new BigDecimal("1234567.25");
        for (var language : new String[] {"en", "es", "pt", "fr"}) {
            var notation = AmountNotation.in(Locale.of(language));
            assertThat(notation.read(notation.write(amount))).isEqualTo(new Reading.Value<>(amount, true));
        }
    }
}
