// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.UnknownFields;

class TimeframeReaderTest {

    private static final PlanCalendar YEAR = PlanCalendar.semesters(2020);
    private static final PlanCalendar FISCAL = calendar("2026-07", 12, PeriodKind.SEMESTER);
    private static final PlanCalendar TWO_YEARS = calendar("2020-01", 24, PeriodKind.SEMESTER);

    private static PlanCalendar calendar(String start, int months, PeriodKind division) {
        return new PlanCalendar(YearMonth.parse(start), months, division, UnknownFields.NONE);
    }

    private static String read(String language, String typed, PlanCalendar calendar) {
        var timeframe = TimeframeReader.in(Locale.of(language)).read(typed, calendar);
        return TimeframeNotation.write(timeframe).orElse(timeframe.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S2 | S2
            s2 | S2
            2nd semester | S2
            second semester | S2
            Semester 2 | S2
            the 2nd semester of 2020 | S2
            Q1+Q3 | Q1+Q3
            q1, q3 | Q1+Q3
            1st and 3rd quarter | Q1+Q3
            1st, 2nd and 4th quarter 2020 | Q1+Q2+Q4
            Q1 - Q3 | Q1+Q2+Q3
            annual | annual
            Whole year | annual
            2020 | annual
            March | M3
            Mar. | M3
            Sept 2020 | M9
            March to May | M3+M4+M5
            March and May | M3+M5
            1 Mar - 30 Apr 2020 | 2020-03-01/2020-04-30
            1 Mar 2020 – 30 Apr 2020 | 2020-03-01/2020-04-30
            1–15 March 2020 | 2020-03-01/2020-03-15
            from 1 to 15 March | 2020-03-01/2020-03-15
            March 1-15, 2020 | 2020-03-01/2020-03-15
            March 1, 2020 | 2020-03-01/2020-03-01
            March 1 - April 30, 2020 | 2020-03-01/2020-04-30
            15 Dec 2019 - 10 Jan 2020 | 2019-12-15/2020-01-10
            2020-03-01/2020-04-30 | 2020-03-01/2020-04-30
            2020-03-01 to 2020-04-30 | 2020-03-01/2020-04-30
            2020-03-01 | 2020-03-01/2020-03-01
            1.3.2020 - 30.4.2020 | 2020-03-01/2020-04-30
            """)
    void whatPeopleTypeInEnglishIsUnderstood(String typed, String notation) {
        assertThat(read("en", typed, YEAR)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | segundo semestre | S2
            es | 1er y 3er trimestre | Q1+Q3
            es | T2 | Q2
            es | 2.º cuatrimestre | T2
            es | todo el año | annual
            es | del 1 al 15 de marzo de 2020 | 2020-03-01/2020-03-15
            es | 1 de marzo al 30 de abril | 2020-03-01/2020-04-30
            es | 01/03/2020 - 30/04/2020 | 2020-03-01/2020-04-30
            es | 2nd semester | S2
            pt | 1º semestre de 2020 | S1
            pt | março a maio | M3+M4+M5
            pt | 1º de março de 2020 | 2020-03-01/2020-03-01
            fr | deuxième semestre | S2
            fr | 1er et 3e trimestres | Q1+Q3
            fr | toute l'année | annual
            fr | du 1er mars au 30 avril 2020 | 2020-03-01/2020-04-30
            fr | févr. | M2
            """)
    void whatPeopleTypeInTheirOwnLanguageIsUnderstood(String language, String typed, String notation) {
        assertThat(read(language, typed, YEAR)).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "once the funds have arrived", "to be defined", "30 Feb 2020", "2020-02-30", "3rd semester", "5th quarter",
        "2nd semester 2021", "March 2021", "2021", "03/01/2020", "April - March", "30 Nov - 2 Feb", "Q1/Q3", "second",
        "Q1 or Q2", "2", "March-ish", "about March", "-", "+", "Q3 - Q1", "1 - 3", "99999999999999999999", "S0"})
    void whatIsNotPlainStaysAsWritten(String typed) {
        assertThat(TimeframeReader.in(Locale.ENGLISH).read(typed, YEAR)).isEqualTo(new Timeframe.AsWritten(typed));
    }

    @Test
    void nothingTypedIsNothingStated() {
        assertThat(TimeframeReader.in(Locale.ENGLISH).read("  ", YEAR)).isEqualTo(Timeframe.unstated());
    }

    @Test
    void inAFiscalYearMonthsAndDaysFallIntoTheirOwnCalendarYear() {
        assertThat(read("en", "September", FISCAL)).isEqualTo("M3");
        assertThat(read("en", "February", FISCAL)).isEqualTo("M8");
        assertThat(read("en", "15 Nov - 15 Feb", FISCAL)).isEqualTo("2026-11-15/2027-02-15");
        assertThat(read("en", "1st semester 2026/27", FISCAL)).isEqualTo("S1");
        assertThat(read("en", "1st semester 2026", FISCAL)).contains("AsWritten");
    }

    @Test
    void inAPlanOfTwoYearsAPeriodNeedsItsYear() {
        assertThat(read("en", "1st semester 2021", TWO_YEARS)).isEqualTo("S3");
        assertThat(read("en", "S3", TWO_YEARS)).isEqualTo("S3");
        assertThat(read("en", "March 2021", TWO_YEARS)).isEqualTo("M15");
        assertThat(read("en", "1st semester", TWO_YEARS)).contains("AsWritten");
        assertThat(read("en", "1 March", TWO_YEARS)).contains("AsWritten");
    }

    @Test
    void aPlanInFourMonthsCountsTByFourMonthsInEveryLanguage() {
        var trimesters = calendar("2020-01", 12, PeriodKind.TRIMESTER);

        assertThat(read("es", "T2", trimesters)).isEqualTo("T2");
        assertThat(read("en", "T2", YEAR)).isEqualTo("T2");
    }

    @Test
    void whateverTheProgramWritesItAlsoReads() {
        var notations = List.of(
                "annual", "S1", "S2", "T1", "T3", "Q1", "Q4", "Q1+Q3", "Q1+Q2+Q4", "M2", "M3+M5", "M8+M9+M12", "S1+M9",
                "2020-03-01/2020-03-01", "2020-03-01/2020-03-15", "2020-03-01/2020-04-30", "2019-12-15/2021-01-10");
        for (var locale : Messages.LANGUAGES) {
            for (var notation : notations) {
                var timeframe = TimeframeNotation.parse(notation).orElseThrow();
                var written = Phrases.in(locale).timeframe(timeframe, YEAR);
                assertThat(TimeframeReader.in(locale).read(written, YEAR))
                        .as(locale + " " + written)
                        .isEqualTo(timeframe);
            }
        }
    }

    @Test
    void theShortNamesOfTheTimelineAreReadToo() {
        for (var locale : Messages.LANGUAGES) {
            for (var kind : PeriodKind.values()) {
                for (var period : YEAR.periods(kind)) {
                    var written = Phrases.in(locale).periodShort(period, YEAR);
                    assertThat(TimeframeReader.in(locale).read(written, YEAR))
                            .as(locale + " " + written)
                            .isEqualTo(Timeframe.of(period));
                }
            }
        }
    }
}
