// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.boxes;
import static org.plenaria.timeline.Looks.texts;
import static org.plenaria.timeline.SamplePlans.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** Time seen from three years away, and so near that every day has its date. */
class ZoomedTimeTest {

    private static final double TIME = Looks.WIDTH - Looks.COLUMN;
    private static final PlanCalendar YEAR = PlanCalendar.semesters(2020);

    @Test
    void three_years_around_a_plan_of_one_show_the_time_that_is_not_the_plans() {
        var frame = frame(YEAR, TIME / 3 / 366, -TIME / 3);
        var scene = Looks.scene(frame);

        assertThat(frame.minScrollX()).isEqualTo(-TIME / 3);
        assertThat(frame.tiers()).containsExactly(HeaderTier.YEARS, HeaderTier.PERIODS);
        assertThat(texts(scene)).contains("2019", "2020", "2021");
        assertThat(boxes(scene, Role.OUTSIDE)).extracting(Bounds::x).containsExactlyInAnyOrder(
                Looks.COLUMN, Looks.COLUMN, Looks.COLUMN + TIME * 2 / 3, Looks.COLUMN + TIME * 2 / 3);
    }

    @Test
    void nothing_can_be_planned_around_the_plan_but_what_lies_there_can_be_taken_hold_of() {
        var frame = frame(YEAR, TIME / 3 / 366, -TIME / 3);
        double workshop = frame.rowBounds(1).middleY();
        double later = frame.screenX(frame.scale().x(LocalDate.of(2021, 3, 15)));

        assertThat(frame.hit(Looks.COLUMN + 20, workshop)).isEqualTo(new Handle.OnNothing());
        assertThat(frame.hit(Looks.COLUMN + 20, frame.rowBounds(0).middleY())).isEqualTo(new Handle.OnNothing());
        assertThat(frame.hit(Looks.COLUMN + 20, 560)).isEqualTo(new Handle.OnNothing());
        int afterwards = frame.model().rows().indexOf(Looks.id(frame.model().plan(), 1)).orElseThrow();
        assertThat(frame.hit(later, frame.rowBounds(afterwards).middleY())).isInstanceOf(Handle.OnBar.class);
        assertThat(frame.hit(Looks.COLUMN + TIME / 2, 560)).isInstanceOf(Handle.OnAdd.class);
    }

    @Test
    void years_that_begin_in_july_are_named_by_both_their_calendar_years() {
        var fiscal = new PlanCalendar(YearMonth.of(2029, 7), 36, PeriodKind.QUARTER, UnknownFields.NONE);
        var frame = frame(fiscal, TIME / (3 * 365.3), 0);

        assertThat(frame.tiers()).containsExactly(HeaderTier.YEARS, HeaderTier.PERIODS, HeaderTier.MONTHS);
        assertThat(texts(Looks.scene(frame))).contains("2029/30", "2030/31", "2031/32");
    }

    @Test
    void the_years_around_a_fiscal_year_begin_when_it_does() {
        var fiscal = new PlanCalendar(YearMonth.of(1999, 10), 12, PeriodKind.SEMESTER, UnknownFields.NONE);

        assertThat(texts(Looks.scene(frame(fiscal, TIME / 3 / 366, -TIME / 3))))
                .contains("1998/99", "1999/00", "2000/01");
    }

    @Test
    void weekends_are_shaded_where_days_can_be_seen() {
        var scene = Looks.scene(frame(YEAR, 20, 0));
        var saturday = scene.frame().screenX(scene.frame().scale().x(LocalDate.of(2020, 1, 4)));

        assertThat(boxes(scene, Role.WEEKEND)).extracting(Bounds::x).contains(saturday);
        assertThat(boxes(Looks.scene(frame(YEAR, 6, 0)), Role.WEEKEND)).isEmpty();
    }

    @Test
    void days_have_their_weekday_where_all_have_room_for_it_and_else_none() {
        assertThat(texts(Looks.scene(frame(YEAR, 50, 0)))).contains("Wed 1", "Thu 2", "Mon 13").doesNotContain("2");
        assertThat(texts(Looks.scene(frame(YEAR, 20, 0)))).contains("1", "2", "30").doesNotContain("Wed 1");
    }

    @Test
    void weeks_have_their_number_where_there_is_room() {
        assertThat(texts(Looks.scene(frame(YEAR, 10, 31 * 10)))).contains("6 · 3", "10 · 2");
        assertThat(texts(Looks.scene(frame(YEAR, 5, 31 * 5)))).contains("3", "10", "17").doesNotContain("6 · 3");
    }

    @ParameterizedTest
    @EnumSource(value = HeaderTier.class, names = {"PERIODS", "MONTHS", "WEEKS", "DAYS"})
    void each_row_of_the_header_can_be_asked_for_as_the_finest(HeaderTier tier) {
        for (int months : new int[] {12, 24, 36}) {
            var calendar = new PlanCalendar(YearMonth.of(2020, 1), months, PeriodKind.SEMESTER, UnknownFields.NONE);
            double day = TimeScale.pixelsPerDay(tier, calendar, TIME);
            double spare = TIME - new TimeScale(calendar, day).width();

            assertThat(frame(calendar, day, spare > 0 ? -spare / 2 : 0).tiers().getLast())
                    .as(months + " months")
                    .isEqualTo(tier);
        }
    }

    private static TimelineFrame frame(PlanCalendar calendar, double pixelsPerDay, double scrollX) {
        var plan = Looks.plan(calendar,
                activity("workshop", Timeframe.of(Period.semester(1)), "p"),
                activity("afterwards", SamplePlans.dates("2021-03-01", "2021-03-31"), "p"));
        var model = new TimelineModel(
                plan, Numbering.of(plan), Looks.rows(plan), Map.of(), LocalDate.of(2020, 4, 16), new PlainWords());
        return new TimelineFrame(
                model, new TimeScale(calendar, pixelsPerDay), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, scrollX, 0));
    }
}
