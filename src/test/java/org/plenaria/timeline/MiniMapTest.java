// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

class MiniMapTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 100;

    @Test
    void bars_lie_where_their_rows_and_their_time_lie() {
        var plan = Looks.plan(
                activity("early", Timeframe.of(Period.semester(1)), "p"),
                activity("late", Timeframe.of(Period.semester(2)), "p"));
        var frame = Looks.frame(plan);
        var map = map(plan);
        int early = row(frame, 1);
        int late = row(frame, 3);

        assertThat(map[early * WIDTH + 10]).isNotEqualTo(ground());
        assertThat(map[early * WIDTH + 30]).isEqualTo(ground());
        assertThat(map[late * WIDTH + 10]).isEqualTo(ground());
        assertThat(map[late * WIDTH + 30]).isNotEqualTo(ground());
    }

    @Test
    void no_bar_of_a_long_plan_is_lost_where_many_rows_share_a_pixel() {
        var activities = IntStream.range(0, 2_000)
                .mapToObj(i -> activity("a" + i, Timeframe.of(Period.semester(1)), "p"))
                .toArray(Activity[]::new);
        var map = map(Looks.plan(activities));

        assertThat(IntStream.range(2, HEIGHT - 2)).allMatch(y -> map[y * WIDTH + 10] != ground());
        assertThat(IntStream.range(2, HEIGHT - 2)).allMatch(y -> map[y * WIDTH + 30] == ground());
    }

    @Test
    void what_one_is_not_looking_for_is_dimmed() {
        var plan = Looks.plan(activity("early", Timeframe.of(Period.semester(1)), "p"));
        var frame = Looks.frame(plan);
        int bar = row(frame, 1) * WIDTH + 10;

        var dimmed = MiniMap.of(frame.model(), Optional.of(Set.of()), WIDTH, HEIGHT, Palette.light());
        assertThat(dimmed[bar]).isNotEqualTo(ground()).isNotEqualTo(map(plan)[bar]);
    }

    private static int[] map(Plan plan) {
        return MiniMap.of(Looks.frame(plan).model(), Optional.empty(), WIDTH, HEIGHT, Palette.light());
    }

    private static int row(TimelineFrame frame, int index) {
        var rows = frame.model().rows();
        return (int) ((rows.top(index) + rows.get(index).height() / 2) * HEIGHT / rows.height());
    }

    private static int ground() {
        return 0xff000000 | Integer.parseInt(Palette.light().colour(Role.HEADER).hex().substring(1), 16);
    }
}
