// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class ColumnsTest {

    private static final ColumnSet ALL = new ColumnSet(EnumSet.allOf(Column.class), Map.of());

    @Test
    void columns_stand_beside_each_other_in_their_order_and_fill_the_room() {
        var set = ColumnSet.COMPACT.with(Column.STATUS, true).with(Column.PRODUCT, true);
        var layout = ColumnLayout.of(set, set.width());

        assertThat(layout.cells()).extracting(ColumnLayout.Cell::column)
                .containsExactly(Column.NUMBER, Column.TITLE, Column.PRODUCT, Column.STATUS);
        assertThat(layout.width()).isEqualTo(54 + 276 + 140 + 92);
        for (int i = 1; i < layout.cells().size(); i++) {
            assertThat(layout.cells().get(i).x()).isEqualTo(layout.cells().get(i - 1).right());
        }
    }

    @Test
    void in_less_room_all_columns_give_way_but_none_further_than_it_can_be_read() {
        for (double total = 760; total < 1092; total += 7) {
            var layout = ColumnLayout.of(ALL, total);
            assertThat(layout.isPartial()).isEqualTo(total < ColumnLayout.readable(ALL));
            assertThat(layout.cells()).allMatch(cell -> cell.width() >= cell.column().readableWidth());
            assertThat(layout.width()).isEqualTo(total);
        }
        assertThat(ColumnLayout.of(ALL, 1000).title().width()).isBetween(230.0, 276.0);
    }

    @Test
    void where_there_is_no_room_for_all_a_strip_in_the_header_leads_to_the_others() {
        double total = 537; // the columns beside a year in a window of 1366 pixels
        var seen = EnumSet.noneOf(Column.class);
        int from = 0;
        do {
            var layout = ColumnLayout.of(ALL, total, from);
            assertThat(layout.width()).isEqualTo(total);
            assertThat(layout.title().width()).isGreaterThanOrEqualTo(Column.TITLE.readableWidth());
            assertThat(layout.cells()).allMatch(cell -> cell.width() >= cell.column().readableWidth());
            assertThat(layout.cells().getFirst().column()).isEqualTo(Column.NUMBER);
            assertThat(layout.cells().size() + layout.before().size() + layout.after().size())
                    .isEqualTo(Column.values().length);
            var frame = Looks.frame(plan(), Looks.rows(plan()), new Viewport(800, 400, layout, 0, 0));
            assertThat(frame.hit(total - 5, 20)).isEqualTo(new Handle.OnMoreColumns());
            assertThat(Looks.texts(Looks.scene(frame))).contains("+" + (8 - layout.cells().size()));
            seen.addAll(layout.shown());
            from = layout.next();
        } while (from > 0);
        assertThat(seen).containsExactly(Column.values());
    }

    @Test
    void on_paper_no_column_is_left_out_and_the_title_keeps_the_most() {
        for (double total = 300; total < 1200; total += 50) {
            var layout = ColumnLayout.whole(ALL, total);
            assertThat(layout.shown()).hasSize(Column.values().length);
            assertThat(layout.width()).isEqualTo(total);
            assertThat(layout.cells()).allMatch(cell -> cell.width() <= layout.title().width());
        }
    }

    @Test
    void the_title_cannot_be_hidden_and_widths_keep_within_what_can_be_read() {
        assertThat(ColumnSet.COMPACT.with(Column.TITLE, false).isShown(Column.TITLE)).isTrue();
        assertThat(new ColumnSet(Set.of(), Map.of()).columns()).containsExactly(Column.TITLE);
        assertThat(ColumnSet.COMPACT.resized(Column.VENUE, 3).width(Column.VENUE)).isEqualTo(48);
        assertThat(ColumnSet.COMPACT.resized(Column.VENUE, 1e9).width(Column.VENUE)).isEqualTo(Column.WIDEST);
    }

    @Test
    void edges_are_held_and_heads_are_told_apart_in_the_header_only() {
        var frame = frame(ColumnSet.COMPACT.with(Column.STATUS, true));
        double edge = frame.viewport().columns().title().right();

        assertThat(frame.hit(edge - 3, 20)).isEqualTo(new Handle.OnColumnEdge(Column.TITLE));
        assertThat(frame.hit(edge + 3, 20)).isEqualTo(new Handle.OnColumnEdge(Column.TITLE));
        assertThat(frame.hit(edge - 9, 20)).isEqualTo(new Handle.OnColumnHead(Column.TITLE));
        assertThat(frame.hit(edge + 20, 20)).isEqualTo(new Handle.OnColumnHead(Column.STATUS));
        assertThat(frame.hit(frame.viewport().columnWidth() + 2, 20))
                .isEqualTo(new Handle.OnColumnEdge(Column.STATUS));
        assertThat(frame.hit(10, 20)).isEqualTo(new Handle.OnColumnHead(Column.NUMBER));
        double y = frame.rowBounds(1).middleY();
        assertThat(frame.hit(edge, y)).isInstanceOf(Handle.OnCell.class);
        assertThat(frame.hit(edge - 40, y)).isInstanceOf(Handle.OnTitle.class);
    }

    @Test
    void what_has_a_column_of_its_own_is_not_said_beneath_the_title_again() {
        assertThat(Looks.texts(Looks.scene(frame(ColumnSet.COMPACT)))).filteredOn("report"::equals).hasSize(1);
        var both = ColumnSet.COMPACT.with(Column.PRODUCT, true).with(Column.STATUS, true);

        var texts = Looks.texts(Looks.scene(frame(both)));

        assertThat(texts).filteredOn("report"::equals).hasSize(1);
        assertThat(texts).contains("TO_BE_DEFINED", "DONE", "PRODUCT", "STATUS");
    }

    @Test
    void the_head_of_the_column_that_rows_are_sorted_by_says_so() {
        var plan = plan();
        var rows = ArrangedRowsTest.rows(
                plan, TimelineContent.all(), new Arrangement(Grouping.AREA, Sorting.TITLE, true));
        var scene = Looks.scene(Looks.frame(plan, rows, new Viewport(900, 300, 330, 0, 0)));

        assertThat(Looks.shapes(scene))
                .anyMatch(shape -> shape instanceof Shape.Chevron mark
                        && mark.y() < 40
                        && mark.direction() == Shape.Direction.DOWN);
    }

    @Test
    void fitting_a_column_makes_it_just_wide_enough_for_what_can_be_seen() {
        var frame = frame(ColumnSet.COMPACT.with(Column.PRODUCT, true).resized(Column.PRODUCT, 50));

        double width = ColumnFit.width(frame, Column.PRODUCT, Looks.fit());
        var wide = frame(ColumnSet.COMPACT.with(Column.PRODUCT, true).resized(Column.PRODUCT, width));

        var cell = wide.viewport().columns().cell(Column.PRODUCT).orElseThrow();
        assertThat(cell.textRoom()).isBetween(Looks.fit().width("PRODUCT", TextStyle.HEADER), 60.0);
        assertThat(ColumnFit.isCut(wide, row(wide), Column.PRODUCT, Looks.fit())).isFalse();
    }

    private static Row.ActivityRow row(TimelineFrame frame) {
        return frame.model().rows().all().stream()
                .filter(Row.ActivityRow.class::isInstance)
                .map(Row.ActivityRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan() {
        return Looks.plan(activity("Workshop", Timeframe.of(Period.semester(1)), "report")
                .withStatus(Optional.of(Status.DONE)));
    }

    private static TimelineFrame frame(ColumnSet set) {
        var plan = plan();
        var layout = ColumnLayout.of(set, set.width());
        return Looks.frame(plan, Looks.rows(plan), new Viewport(1200, 400, layout, 0, 0));
    }
}
