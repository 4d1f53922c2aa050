// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All of today, the last of each day for a month, the last of each week before that. */
class ThinningTest {

    private static final ZoneId ZONE = ZoneId.of("America/Montevideo");
    private static final Instant NOW = at("2020-04-16T10:42"); // a Thursday

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static List<String> kept(String... times) {
        var all = new ArrayList<>(List.of(times));
        all.removeAll(Thinning.dropped(all, ThinningTest::at, NOW, ZONE));
        return all;
    }

    @Test
    void allOfTodayStay() {
        assertThat(kept("2020-04-16T00:00", "2020-04-16T09:00", "2020-04-16T09:00:01", "2020-04-16T10:42")).hasSize(4);
    }

    @Test
    void ofEachDayBeforeTheLastStays() {
        assertThat(kept(
                        "2020-04-15T08:00", "2020-04-15T23:59", "2020-04-14T01:00", "2020-03-20T12:00",
                        "2020-03-20T12:01"))
                .containsExactly("2020-04-15T23:59", "2020-04-14T01:00", "2020-03-20T12:01");
    }

    @Test
    void ofEachWeekBeforeThatTheLastStays() {
        assertThat(kept(
                        "2020-03-15T20:00", // a Sunday, 32 days ago
                        "2020-03-13T20:00", "2020-03-09T20:00", // the same week
                        "2020-03-08T20:00", // the Sunday before
                        "2019-12-30T10:00", "2020-01-02T10:00")) // one week across the turn of the year
                .containsExactly("2020-03-15T20:00", "2020-03-08T20:00", "2020-01-02T10:00");
    }

    @Test
    void theWeekInWhichTheMonthEndsKeepsItsDaysAndItsWeek() {
        assertThat(kept("2020-03-17T09:00", "2020-03-16T09:00", "2020-03-16T08:00"))
                .containsExactly("2020-03-17T09:00", "2020-03-16T09:00");
    }

    @Test
    void theNewestStaysHoweverOldAndWhatClaimsToComeFromTomorrowStaysToo() {
        assertThat(kept("2012-01-01T00:00")).hasSize(1);
        assertThat(kept("2020-04-17T00:00", "2020-04-18T00:00")).hasSize(2);
    }

    @Test
    void aYearOfSavingEveryTenMinutesBecomesAMonthOfDaysAndAYearOfWeeks() {
        var times = IntStream.range(0, 365 * 144).mapToObj(i -> NOW.minusSeconds(600L * i)).toList();

        var dropped = Thinning.dropped(times, Function.identity(), NOW, ZONE);

        var today = times.stream().filter(one -> !one.isBefore(at("2020-04-16T00:00"))).count();
        assertThat(times.size() - dropped.size() - today).isBetween(30L + 47, 30L + 49);
        assertThat(dropped).isSorted().doesNotContain(NOW);
        var again = new ArrayList<>(times);
        again.removeAll(new HashSet<>(dropped));
        assertThat(Thinning.dropped(again, Function.identity(), NOW, ZONE)).isEmpty();
    }

    @Test
    void whatTakesTooMuchRoomGoesFromTheOldestButTheNewestOfEachPlanStays() {
        var one = List.of(version("a", "2020-04-16T10:00", 40), version("b", "2020-04-15T10:00", 40));
        var other = List.of(
                version("c", "2020-04-01T10:00", 30), version("d", "2020-03-01T10:00", 30),
                version("e", "2020-02-01T10:00", 30));

        assertThat(Thinning.beyond(170, List.of(one, other))).isEmpty();
        assertThat(Thinning.beyond(169, List.of(one, other))).extracting(KeptVersion::digest).containsExactly("e");
        assertThat(Thinning.beyond(100, List.of(one, other))).extracting(KeptVersion::digest)
                .containsExactly("e", "d", "b");
        assertThat(Thinning.beyond(0, List.of(one, other))).extracting(KeptVersion::digest)
                .containsExactly("e", "d", "b");
    }

    private static KeptVersion version(String digest, String time, long bytes) {
        return new KeptVersion(Path.of(digest), at(time), digest, "", bytes);
    }
}
