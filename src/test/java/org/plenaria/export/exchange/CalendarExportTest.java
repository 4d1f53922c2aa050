// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.Exported;
import org.plenaria.export.Exports;
import org.plenaria.export.NaughtyPlan;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class CalendarExportTest {

    private static final Plan WATER = Exported.sample("regional-water-2027");
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

    @Test
    void activitiesWithDatesAndAllMilestonesAreWholeDays() {
        var calendar = calendar(WATER, ExportOptions.of(WATER));
        long dated = WATER.activities().filter(one -> one.timeframe() instanceof Timeframe.Dates).count();
        long milestones = WATER.milestones().size()
                + WATER.activities().mapToLong(one -> one.milestones().size()).sum();

        assertThat(calendar.getEvents()).hasSize((int) (dated + milestones));
        assertThat(calendar.getEvents()).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getTransparency().isTransparent()).isTrue();
        });
        var campaign = event(
                calendar, "3.1.1 Joint discharge measurement and calibration campaign at the border stations");
        assertThat(day(campaign.getDateStart().getValue())).isEqualTo(LocalDate.of(2027, 4, 12));
        assertThat(day(campaign.getDateEnd().getValue())).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(campaign.getLocation().getValue()).isEqualTo("Tessel Bridge, Lumoria");
        assertThat(campaign.getSummary().getLanguage()).isEqualTo("en");
        assertThat(campaign.getDescription().getValue()).contains("SRC/PLAN/2027", "1 June 2027");
    }

    @Test
    void whatIsKnownBySemesterOnlyComesInWhenAskedForAndIsCountedOtherwise() throws IOException {
        var plan = Plans.withActivities(
                Timeframe.of(Period.semester(2)), Timeframe.annual(), Timeframe.unstated(),
                Timeframe.of(Period.quarter(1), Period.quarter(3)));

        assertThat(calendar(plan, ExportOptions.of(plan)).getEvents()).isEmpty();
        assertThat(report(plan, ExportOptions.of(plan)).undated()).isEqualTo(4);
        assertThat(report(plan, ExportOptions.of(plan)).remarks(Locale.ENGLISH).getFirst())
                .startsWith("4 activities have no days");
        var asked = ExportOptions.of(plan).withPeriods(true);
        var calendar = calendar(plan, asked);
        assertThat(calendar.getEvents()).hasSize(4); // two of them for two quarters
        assertThat(report(plan, asked).undated()).isEqualTo(1);
        var semester = event(calendar, "3.1.1 A (2nd semester)");
        assertThat(day(semester.getDateStart().getValue())).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(day(semester.getDateEnd().getValue())).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(semester.getDescription().getValue()).startsWith("Only this is known of the time: 2nd semester");
        assertThat(calendar.getEvents().stream().map(one -> one.getUid().getValue())).doesNotHaveDuplicates();
    }

    @Test
    void aRecurrenceGivesSoManyDaysInItsTime() {
        assertThat(days(Recurrence.of(1, 1, RecurrenceUnit.WEEK))).hasSize(18).startsWith(FIRST, FIRST.plusWeeks(1));
        assertThat(days(Recurrence.of(2, 1, RecurrenceUnit.WEEK))).hasSizeBetween(34, 36);
        assertThat(days(Recurrence.of(1, 2, RecurrenceUnit.MONTH)))
                .containsExactly(FIRST, LocalDate.of(2020, 5, 2));
        assertThat(days(Recurrence.of(2, 1, RecurrenceUnit.MONTH)))
                .hasSize(8).startsWith(FIRST, LocalDate.of(2020, 3, 16));
        assertThat(days(Recurrence.of(4, 1, RecurrenceUnit.YEAR))).hasSize(2);
        assertThat(days(Recurrence.of(3, 2, RecurrenceUnit.WEEK))).hasSizeBetween(25, 27);
    }

    @Test
    void aRecurrenceFromTheEndOfAMonthMissesNoMonth() {
        var start = LocalDate.of(2020, 1, 31);
        var found = days(Recurrence.of(1, 1, RecurrenceUnit.MONTH), start, LocalDate.of(2020, 12, 31));

        assertThat(found).hasSizeBetween(11, 12);
        assertThat(found.stream().map(LocalDate::getMonth).distinct().count()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void eventsKeepTheirIdentifiersWhenThePlanIsRenumbered() {
        var before = calendar(WATER, ExportOptions.of(WATER));
        var after = calendar(WATER.withAreas(WATER.areas().reversed()), ExportOptions.of(WATER));

        assertThat(identifiers(after)).containsExactlyInAnyOrderElementsOf(identifiers(before));
    }

    @Test
    void whatWasCancelledIsToldSo() {
        var plan = Plans.withActivities(Timeframe.of(FIRST, LAST));
        var area = plan.areas().getFirst();
        var cancelled = area.activities().getFirst().withStatus(Optional.of(Status.CANCELLED));
        var calendar = calendar(plan.withAreas(List.of(area.withActivities(List.of(cancelled)))),
                ExportOptions.of(plan));

        assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
    }

    @Test
    void noLineIsLongerThan75BytesAndNaughtyStringsComeBack() {
        var plan = NaughtyPlan.plan();
        var text = new String(Exported.bytes(plan, ExportFormat.CALENDAR), StandardCharsets.UTF_8);

        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        var found = Biweekly.parse(text).first().getEvents().stream()
                .filter(one -> one.getSummary().getValue().startsWith("2.1."))
                .map(one -> one.getSummary().getValue().replaceFirst("^2\\.1\\.\\d+ ", ""))
                .toList();
        for (var string : NaughtyPlan.strings()) {
            if (string.equals(string.strip()) && string.chars().allMatch(c -> c >= ' ' && c != 0x7f && c < 0xfffe
                    && c != 0x85 && c != 0x2028 && c != 0x2029)) {
                assertThat(found).contains(string);
            }
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Exported.bytes(WATER, ExportFormat.CALENDAR))
                .isEqualTo(Exported.bytes(WATER, ExportFormat.CALENDAR));
    }

    private static List<LocalDate> days(Recurrence recurrence) {
        return days(recurrence, FIRST, LAST);
    }

    private static List<LocalDate> days(Recurrence recurrence, LocalDate first, LocalDate last) {
        var plan = Plans.withActivities(Timeframe.of(first, last));
        var area = plan.areas().getFirst();
        var activity = area.activities().getFirst().withRecurrence(Optional.of(recurrence));
        var calendar = calendar(plan.withAreas(List.of(area.withActivities(List.of(activity)))),
                ExportOptions.of(plan));
        var days = new ArrayList<LocalDate>();
        var dates = calendar.getEvents().getFirst().getDateIterator(TimeZone.getDefault());
        while (dates.hasNext()) {
            days.add(day(dates.next()));
        }
        return days;
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static List<String> identifiers(ICalendar calendar) {
        return calendar.getEvents().stream().map(one -> one.getUid().getValue()).toList();
    }

    private static VEvent event(ICalendar calendar, String summary) {
        return calendar.getEvents().stream()
                .filter(one -> one.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static ICalendar calendar(Plan plan, ExportOptions options) {
        var warnings = new ArrayList<List<biweekly.io.ParseWarning>>();
        var calendar = Biweekly.parse(
                        new String(Exported.bytes(plan, ExportFormat.CALENDAR, options), StandardCharsets.UTF_8))
                .warnings(warnings)
                .first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        return calendar;
    }

    private static ExportReport report(Plan plan, ExportOptions options) throws IOException {
        return Exports.write(plan, ExportFormat.CALENDAR, options, Progress.UNWATCHED, new ByteArrayOutputStream());
    }
}
