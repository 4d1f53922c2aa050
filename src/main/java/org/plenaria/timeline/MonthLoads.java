// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;

/** Adds up what falls into each month; areas that stayed the same since the last time are not added up again. */
public final class MonthLoads {

    private static final int CENTS = 2;

    /** The months of an area, and after them what has no month. */
    private Map<Area, List<MonthLoad.Month>> known = new IdentityHashMap<>();
    private Optional<PlanCalendar> calendar = Optional.empty();
    private Optional<Currency> currency = Optional.empty();

    /**
     * What falls into each month.
     *
     * @param counted the activities to count; absent for all
     */
    public MonthLoad of(MonthLoad.Of of, Plan plan, TimelineContent content, Optional<Set<Id>> counted) {
        if (!calendar.equals(Optional.of(plan.calendar())) || !currency.equals(plan.currency())) {
            known.clear();
            calendar = Optional.of(plan.calendar());
            currency = plan.currency();
        }
        var kept = new IdentityHashMap<Area, List<MonthLoad.Month>>();
        var sums = nothing(plan.calendar());
        for (var area : plan.areas()) {
            if (content instanceof TimelineContent.OneArea(Id id) && !area.id().equals(id)) {
                continue;
            }
            var months = counted.isPresent()
                    ? months(area, one -> counted.get().contains(one.id()), plan)
                    : Optional.ofNullable(known.get(area)).orElseGet(() -> months(area, _ -> true, plan));
            if (counted.isEmpty()) {
                kept.put(area, months);
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].plus(months.get(i));
            }
        }
        known = kept;
        int count = plan.calendar().months();
        return new MonthLoad(of, Arrays.asList(sums).subList(0, count), sums[count]);
    }

    private static MonthLoad.Month[] nothing(PlanCalendar calendar) {
        var months = new MonthLoad.Month[calendar.months() + 1];
        Arrays.fill(months, MonthLoad.Month.NOTHING);
        return months;
    }

    private static List<MonthLoad.Month> months(Area area, Predicate<Activity> counted, Plan plan) {
        var months = nothing(plan.calendar());
        int cents = plan.currency().map(Currency::getDefaultFractionDigits).filter(n -> n >= 0).orElse(CENTS);
        for (var activity : area.activities()) {
            if (counted.test(activity) && activity.status().filter(Status.CANCELLED::equals).isEmpty()) {
                add(activity, plan.calendar(), cents, months);
            }
        }
        return List.of(months);
    }

    private static void add(Activity activity, PlanCalendar calendar, int cents, MonthLoad.Month[] months) {
        var touched = new TreeSet<Integer>();
        for (var span : calendar.segments(activity.timeframe())) {
            int last = month(calendar, YearMonth.from(span.last()));
            for (int month = month(calendar, YearMonth.from(span.first())); month <= last; month++) {
                touched.add(month);
            }
        }
        var total = activity.resources().stream()
                .flatMap(one -> one.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int unfunded = activity.resources().isEmpty() ? 1 : 0;
        int unquantified = activity.resources().stream().map(Resource::amount).anyMatch(Optional::isEmpty) ? 1 : 0;
        if (touched.isEmpty()) {
            int undated = months.length - 1;
            months[undated] = months[undated].plus(new MonthLoad.Month(1, total, unfunded, unquantified));
            return;
        }
        var shares = shares(total, touched.size(), cents);
        int next = 0;
        for (int month : touched) {
            var share = shares.get(next++);
            if (month >= 0 && month < months.length - 1) {
                months[month] = months[month].plus(new MonthLoad.Month(1, share, unfunded, unquantified));
            }
        }
    }

    /** Splits an amount into equal parts that add up to it; they differ by a cent at most. */
    private static List<BigDecimal> shares(BigDecimal total, int parts, int cents) {
        int scale = Math.max(total.scale(), cents);
        var shares = new ArrayList<BigDecimal>();
        var given = BigDecimal.ZERO;
        for (int part = 1; part <= parts; part++) {
            var upToHere = total.multiply(BigDecimal.valueOf(part))
                    .divide(BigDecimal.valueOf(parts), scale, RoundingMode.HALF_EVEN);
            shares.add(upToHere.subtract(given));
            given = upToHere;
        }
        return shares;
    }

    private static int month(PlanCalendar calendar, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(calendar.start(), month);
    }
}
