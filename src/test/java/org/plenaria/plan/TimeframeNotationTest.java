// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeframeNotationTest {

    @ParameterizedTest
    @ValueSource(strings = {"annual", "S1", "S2", "Q1+Q3", "T1+T3", "M11", "2020-03-01/2020-04-30"})
    void whatIsWrittenIsReadBackAndWrittenTheSame(String notation) {
        assertThat(TimeframeNotation.parse(notation).flatMap(TimeframeNotation::write)).contains(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Annual", "S0", "S", "s2", "S2+", "S2+S2", "X1", "2020-02-30/2020-03-01", "2020-03-01",
                "2020-3-1/2020-04-30", "2020-03-01/", "S1/S2", "S2 ", "-2020-01-01/2020-01-02"
            })
    void whatIsNotTheNotationIsNotGuessedAt(String text) {
        assertThat(TimeframeNotation.parse(text)).isEmpty();
    }

    @Test
    void datesInTheWrongOrderAreKeptAsWritten() {
        assertThat(TimeframeNotation.parse("2020-05-01/2020-04-01"))
                .contains(Timeframe.of(LocalDate.parse("2020-05-01"), LocalDate.parse("2020-04-01")));
    }

    @Test
    void wordsAndSilenceHaveNoNotation() {
        assertThat(TimeframeNotation.write(new Timeframe.AsWritten("later"))).isEmpty();
        assertThat(TimeframeNotation.write(Timeframe.unstated())).isEmpty();
    }
}
