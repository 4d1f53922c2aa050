// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

class MonthRunsTest {

    private final PlanCalendar calendar = PlanCalendar.semesters(2020);

    @Test
    void months_in_a_row_are_told_by_the_first_and_the_last() {
        assertThat(words("M3+M4+M5+M6", "en")).isEqualTo("March to June");
        assertThat(words("M3+M4", "en")).isEqualTo("March and April");
        assertThat(words("M1+M3+M4+M5+M9", "en")).isEqualTo("January, March to May and September");
        assertThat(words("M3+M4+M5+M6", "fr")).isEqualTo("mars à juin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void what_is_told_can_be_typed_in_again(String language) {
        var read = TimeframeReader.in(Locale.of(language)).read(words("M3+M4+M5+M6", language), calendar);

        assertThat(read).isEqualTo(timeframe("M3+M4+M5+M6"));
    }

    private String words(String notation, String language) {
        return Phrases.in(Locale.of(language)).timeframe(timeframe(notation), calendar);
    }

    private static Timeframe timeframe(String notation) {
        return TimeframeNotation.parse(notation).orElseThrow();
    }
}
