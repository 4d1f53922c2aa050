// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Which of the versions that were saved are worth keeping: all of today, the last of each day for a month, the last of
 * each week before that. The newest is always kept.
 */
public final class Thinning {

    private static final int DAYS = 31;

    private Thinning() {}

    /**
     * The versions that may go, the oldest first.
     *
     * @param zone whose midnights part the days; weeks begin on Monday
     */
    static <V> List<V> dropped(List<V> versions, Function<V, Instant> time, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var newestFirst = versions.stream().sorted(Comparator.comparing(time).reversed()).toList();
        var taken = new HashSet<LocalDate>();
        var dropped = new ArrayList<V>();
        for (var version : newestFirst) {
            var day = time.apply(version).atZone(zone).toLocalDate();
            boolean keep = !day.isBefore(today) || taken.add(bucket(day, today)) || version == newestFirst.getFirst();
            if (!keep) {
                dropped.addFirst(version);
            }
        }
        return dropped;
    }

    /** The day itself, or the Monday of its week once it is older than a month. */
    private static LocalDate bucket(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(DAYS)) ? day : day.with(WeekFields.ISO.dayOfWeek(), 1).minusYears(1_000);
    }

    /**
     * The versions that must go so that what stays takes no more room than allowed, the oldest first; the newest of
     * each plan stays all the same.
     *
     * @param plans the versions of each plan, the newest first
     */
    static List<KeptVersion> beyond(long bytes, List<List<KeptVersion>> plans) {
        long all = plans.stream().flatMap(List::stream).mapToLong(KeptVersion::bytes).sum();
        var candidates = plans.stream()
                .flatMap(versions -> versions.stream().skip(1))
                .sorted(Comparator.comparing(KeptVersion::time))
                .toList();
        var dropped = new ArrayList<KeptVersion>();
        for (var version : candidates) {
            if (all <= bytes) {
                break;
            }
            all -= version.bytes();
            dropped.add(version);
        }
        return dropped;
    }
}
