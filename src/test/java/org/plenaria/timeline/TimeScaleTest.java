// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;

class TimeScaleTest {

    private final PlanCalendar year = PlanCalendar.semesters(2020);
    private final TimeScale scale = TimeScale.fitting(year, 732);

    @Test
    void a_year_fits_the_width_it_is_given() {
        assertThat(scale.width()).isCloseTo(732, within(0.001));
        assertThat(scale.pixelsPerDay()).isCloseTo(2, within(0.001));
    }

    @Test
    void a_point_and_the_day_under_it_belong_together() {
        for (var day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
            assertThat(scale.day(scale.x(day) + 0.5)).isEqualTo(day);
            assertThat(scale.nearestDay(scale.x(day) + 0.9)).isEqualTo(day);
        }
    }

    @Test
    void the_nearest_month_boundary_is_found_on_both_sides() {
        assertThat(scale.nearestMonth(-50)).isZero();
        assertThat(scale.nearestMonth(scale.xOfMonth(6) - 20)).isEqualTo(6);
        assertThat(scale.nearestMonth(scale.xOfMonth(6) + 20)).isEqualTo(6);
        assertThat(scale.nearestMonth(9_999)).isEqualTo(12);
    }

    @Test
    void the_header_shows_as_much_as_there_is_room_for() {
        assertThat(new TimeScale(year, 1.4).tiers(false, true)).containsExactly(HeaderTier.PERIODS, HeaderTier.MONTHS);
        assertThat(new TimeScale(year, 6).tiers(false, true))
                .containsExactly(HeaderTier.PERIODS, HeaderTier.MONTHS, HeaderTier.WEEKS);
        assertThat(new TimeScale(year, 20).tiers(false, true))
                .containsExactly(HeaderTier.PERIODS, HeaderTier.MONTHS, HeaderTier.DAYS);
        assertThat(new TimeScale(year, 0.2).tiers(false, true)).containsExactly(HeaderTier.YEARS, HeaderTier.PERIODS);
    }

    @Test
    void weeks_begin_on_monday_and_none_reaches_over_an_end_of_the_plan() {
        var weeks = HeaderTier.WEEKS.cells(year, LocalDate.of(2019, 12, 24), LocalDate.of(2020, 1, 14));

        assertThat(weeks).containsExactly(
                days("2019-12-23", "2019-12-29"), days("2019-12-30", "2019-12-31"),
                days("2020-01-01", "2020-01-05"), days("2020-01-06", "2020-01-12"), days("2020-01-13", "2020-01-19"));
    }

    @Test
    void periods_follow_the_plans_own_year() {
        var school = new PlanCalendar(YearMonth.of(2020, 9), 12, PeriodKind.TRIMESTER, UnknownFields.NONE);

        var cells = HeaderTier.PERIODS.cells(school, LocalDate.of(2021, 1, 20), LocalDate.of(2021, 5, 2));

        assertThat(cells).containsExactly(
                days("2021-01-01", "2021-04-30"), days("2021-05-01", "2021-08-31"));
    }

    private static DateSpan days(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
