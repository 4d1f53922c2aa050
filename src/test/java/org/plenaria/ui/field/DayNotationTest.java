// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;

class DayNotationTest {

    private static final PlanCalendar YEAR = PlanCalendar.semesters(2020);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2020-09-01              | 2020-09-01
            en | 1 Sep 2020              | 2020-09-01
            en | September 1st, 2020     | 2020-09-01
            en | 9/1/2020                | 2020-09-01
            en | 13/9/2020               | 2020-09-13
            en | 1 sept 20               | 2020-09-01
            es | 1 de septiembre de 2020 | 2020-09-01
            es | 1/9/2020                | 2020-09-01
            pt | 3 de março de 2020      | 2020-03-03
            pt | 3 marco 2020            | 2020-03-03
            fr | 1er février 2020        | 2020-02-01
            fr | 14.7.2020               | 2020-07-14
            """)
    void a_day_is_read_as_people_write_it(String language, String typed, LocalDate day) {
        assertThat(DayNotation.in(Locale.of(language)).read(typed, YEAR))
                .isInstanceOfSatisfying(Reading.Value.class, read -> assertThat(read.value()).isEqualTo(day));
    }

    @Test
    void a_day_without_a_year_lies_in_the_plans_time() {
        var acrossYears =
                new PlanCalendar(YearMonth.of(2020, 7), 12, PeriodKind.SEMESTER, UnknownFields.NONE);

        assertThat(DayNotation.in(Locale.ENGLISH).read("1 Feb", acrossYears))
                .isEqualTo(new Reading.Value<>(LocalDate.of(2021, 2, 1), false));
    }

    @ParameterizedTest
    @CsvSource({"30 Feb 2020", "soon", "1", "31/31/2020", "2020-13-01", "1 Foo 2020", "20200901"})
    void what_is_no_day_is_asked_back_with_two_examples(String typed) {
        assertThat(DayNotation.in(Locale.ENGLISH).read(typed, YEAR)).isEqualTo(new Reading.Unreadable<>(
                "This is not a day. Write it like 1 Jan 2020 or 2020-01-01."));
    }

    @Test
    void what_is_written_can_be_read_again_in_every_language() {
        for (var language : new String[] {"en", "es", "pt", "fr"}) {
            var notation = DayNotation.in(Locale.of(language));
            for (int month = 1; month <= 12; month++) {
                var day = LocalDate.of(2020, month, 28);
                assertThat(notation.read(notation.write(day), YEAR)).isEqualTo(new Reading.Value<>(day, true));
            }
        }
    }
}
