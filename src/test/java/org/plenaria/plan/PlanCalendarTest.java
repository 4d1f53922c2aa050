// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private final PlanCalendar year2020 = PlanCalendar.semesters(2020);
    private final PlanCalendar fromJuly =
            new PlanCalendar(YearMonth.of(2026, 7), 24, PeriodKind.SEMESTER, UnknownFields.NONE);

    @Test
    void theSecondSemesterOfACalendarYearRunsFromJulyToDecember() {
        assertThat(year2020.span(Period.semester(2))).isEqualTo(days("2020-07-01", "2020-12-31"));
    }

    @Test
    void aYearThatStartsInJulyHasItsFirstSemesterInTheSecondHalfOfTheCalendarYear() {
        assertThat(fromJuly.span(Period.semester(1))).isEqualTo(days("2026-07-01", "2026-12-31"));
        assertThat(fromJuly.periods()).hasSize(4);
        assertThat(fromJuly.last()).isEqualTo(LocalDate.parse("2028-06-30"));
    }

    @Test
    void leapDaysBelongToFebruary() {
        assertThat(year2020.span(Period.month(2)).last()).isEqualTo(LocalDate.parse("2020-02-29"));
    }

    @Test
    void periodsThatTouchAreDrawnAsOneStretchAndOthersApart() {
        assertThat(year2020.segments(Timeframe.of(Period.quarter(1), Period.quarter(2))))
                .containsExactly(days("2020-01-01", "2020-06-30"));
        assertThat(year2020.segments(Timeframe.of(Period.quarter(1), Period.quarter(3))))
                .containsExactly(days("2020-01-01", "2020-03-31"), days("2020-07-01", "2020-09-30"));
    }

    @Test
    void aPeriodInsideAnotherAddsNothing() {
        assertThat(year2020.segments(Timeframe.of(Period.semester(1), Period.month(2))))
                .containsExactly(days("2020-01-01", "2020-06-30"));
    }

    @Test
    void whatLiesWithinOneSemesterStandsUnderItsHeading() {
        assertThat(group(Timeframe.of(Period.semester(2)))).isEqualTo(in(2));
        assertThat(group(Timeframe.of(Period.quarter(3), Period.quarter(4)))).isEqualTo(in(2));
        assertThat(group(dates("2020-06-01", "2020-06-30"))).isEqualTo(in(1));
    }

    @Test
    void whatCrossesTheBoundaryOrLeavesTheYearStandsUnderAnnual() {
        assertThat(group(Timeframe.annual())).isEqualTo(new TimeframeGroup.Annual());
        assertThat(group(dates("2020-06-30", "2020-07-01"))).isEqualTo(new TimeframeGroup.Annual());
        assertThat(group(dates("2019-12-01", "2020-02-01"))).isEqualTo(new TimeframeGroup.Annual());
    }

    @Test
    void whatSaysNoDaysStandsApart() {
        assertThat(group(new Timeframe.AsWritten("once the funds have arrived")))
                .isEqualTo(new TimeframeGroup.Undated());
        assertThat(group(Timeframe.unstated())).isEqualTo(new TimeframeGroup.Undated());
        assertThat(group(dates("2020-05-01", "2020-04-01"))).isEqualTo(new TimeframeGroup.Undated());
    }

    @Test
    void aPlanCoversWholeYearsAndIsNotDividedIntoMonths() {
        assertThatThrownBy(() -> new PlanCalendar(YearMonth.of(2020, 1), 18, PeriodKind.SEMESTER, UnknownFields.NONE))
                .hasMessageContaining("12, 24 or 36");
        assertThatThrownBy(() -> new PlanCalendar(YearMonth.of(2020, 1), 12, PeriodKind.MONTH, UnknownFields.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headingsFollowTheOrderOfTheYear() {
        assertThat(year2020.groups())
                .isSorted()
                .isEqualTo(List.of(in(1), in(2), new TimeframeGroup.Annual(), new TimeframeGroup.Undated()));
    }

    private TimeframeGroup group(Timeframe timeframe) {
        return year2020.group(timeframe);
    }

    private static TimeframeGroup in(int semester) {
        return new TimeframeGroup.InPeriod(Period.semester(semester));
    }

    private static Timeframe dates(String first, String last) {
        return Timeframe.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DateSpan days(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
