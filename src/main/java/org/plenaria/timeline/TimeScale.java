// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plenaria.plan.PlanCalendar;

/**
 * The days of a plan on a line of pixels; 0 is the left edge of the plan's first day.
 *
 * @param pixelsPerDay above 0
 */
public record TimeScale(PlanCalendar calendar, double pixelsPerDay) {

    /** The most a day may be widened, in pixels: wide enough to read every date. */
    public static final double WIDEST_DAY = 52;

    /** The most time that can be seen at once, in months: shorter plans are seen with the time around them. */
    public static final int MOST_MONTHS = 36;

    private static final double READABLE_DAY = 24;
    private static final double READABLE_WEEK = 64;
    private static final double WEEKS_FROM = 4.2;
    private static final double DAYS_FROM = 17;
    private static final double MONTHS_FROM = 15; // pixels a month; narrower ones cannot even hold an M
    private static final double MONTHS_OF_YEARS_FROM = 20; // where there are several years to be told apart first
    private static final double MONTHS_AROUND_FROM = 40; // where the plan is seen from further away
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    /**
     * @throws IllegalArgumentException when a day has no width
     */
    public TimeScale {
        if (!(pixelsPerDay > 0)) {
            throw new IllegalArgumentException("a day needs a width: " + pixelsPerDay);
        }
    }

    /** The scale at which cells of this row of the header can be read well in so many pixels for the time. */
    public static double pixelsPerDay(HeaderTier tier, PlanCalendar calendar, double width) {
        return switch (tier) {
            case YEARS -> width / (MOST_MONTHS * DAYS_PER_MONTH);
            case PERIODS ->
                calendar.months() == 12
                        ? width / (MOST_MONTHS * DAYS_PER_MONTH)
                        : (MONTHS_OF_YEARS_FROM - 1) / DAYS_PER_MONTH;
            case MONTHS -> fitting(calendar, width).pixelsPerDay * calendar.months() / 12;
            case WEEKS -> READABLE_WEEK / 7;
            case DAYS -> READABLE_DAY;
        };
    }

    /** The scale at which the whole plan takes this many pixels. */
    public static TimeScale fitting(PlanCalendar calendar, double width) {
        long days = ChronoUnit.DAYS.between(calendar.first(), calendar.span().end());
        return new TimeScale(calendar, Math.max(width, 24) / days);
    }

    /** The left edge of a day, inside the plan's time or outside. */
    public double x(LocalDate day) {
        return ChronoUnit.DAYS.between(calendar.first(), day) * pixelsPerDay;
    }

    /** The left edge of a month of the plan; 0 is its first, {@code calendar.months()} the end of its last. */
    public double xOfMonth(int month) {
        return x(calendar.start().plusMonths(month).atDay(1));
    }

    /** The width of the whole plan in pixels. */
    public double width() {
        return x(calendar.span().end());
    }

    /** The width of an average month in pixels. */
    public double monthWidth() {
        return DAYS_PER_MONTH * pixelsPerDay;
    }

    /** The day that lies under a point; before or after the plan's time for points outside. */
    public LocalDate day(double x) {
        return calendar.first().plusDays((long) Math.floor(x / pixelsPerDay));
    }

    /** The day whose left edge lies nearest to a point. */
    public LocalDate nearestDay(double x) {
        return calendar.first().plusDays(Math.round(x / pixelsPerDay));
    }

    /** The boundary between months that lies nearest to a point: 0 to {@code calendar.months()}. */
    public int nearestMonth(double x) {
        int nearest = 0;
        for (int month = 1; month <= calendar.months(); month++) {
            if (Math.abs(xOfMonth(month) - x) < Math.abs(xOfMonth(nearest) - x)) {
                nearest = month;
            }
        }
        return nearest;
    }

    /** Whether single days are wide enough to aim at, so that dates move by days rather than by months. */
    public boolean showsDays() {
        return pixelsPerDay >= WEEKS_FROM;
    }

    /**
     * The rows of the header from top to bottom, as coarse and as fine as there is room for.
     *
     * @param around whether the time around the plan's own can be seen too
     * @param named whether periods are wide enough to name their years; else the years have a row of their own
     */
    List<HeaderTier> tiers(boolean around, boolean named) {
        if (pixelsPerDay >= DAYS_FROM) {
            return List.of(HeaderTier.PERIODS, HeaderTier.MONTHS, HeaderTier.DAYS);
        }
        if (pixelsPerDay >= WEEKS_FROM) {
            return List.of(HeaderTier.PERIODS, HeaderTier.MONTHS, HeaderTier.WEEKS);
        }
        boolean several = around || calendar.months() > 12;
        boolean years = several || !named;
        double least = around ? MONTHS_AROUND_FROM : several ? MONTHS_OF_YEARS_FROM : MONTHS_FROM;
        if (monthWidth() < least) {
            return List.of(HeaderTier.YEARS, HeaderTier.PERIODS);
        }
        return years
                ? List.of(HeaderTier.YEARS, HeaderTier.PERIODS, HeaderTier.MONTHS)
                : List.of(HeaderTier.PERIODS, HeaderTier.MONTHS);
    }
}
