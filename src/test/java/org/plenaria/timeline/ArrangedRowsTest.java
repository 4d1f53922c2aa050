// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class ArrangedRowsTest {

    private static final TimelineContent ALL = TimelineContent.all();

    private final Subheading training = new Subheading(Id.fresh(), text("Training"), UnknownFields.NONE);
    private final Plan plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(
                    Area.named(text("One"), new Colour("#1d5fb8"))
                            .withSubheadings(List.of(training))
                            .withActivities(List.of(
                                    made("beta", Timeframe.of(Period.semester(2)), "Uruguay"),
                                    made("alpha", dates("2020-03-01", "2020-04-30"), "Uruguay", "Chile")
                                            .withStatus(Optional.of(Status.DONE)),
                                    made("gamma", Timeframe.annual())
                                            .withSubheading(Optional.of(training.id()))
                                            .withResources(List.of(paid("IDB", 500))))),
                    Area.named(text("Two"), new Colour("#0f8a7e"))
                            .withActivities(List.of(
                                    made("delta", Timeframe.unstated(), "Chile", "Uruguay")
                                            .withResources(List.of(paid("OAS", 90), paid("IDB", 20))),
                                    made("Ärea", Timeframe.of(Period.semester(1)), "Chile")
                                            .withResources(List.of(Resource.from(text("IDB"))))))));

    @Test
    void an_activity_of_two_responsible_has_one_row_under_both_names_in_whatever_order_they_were_written() {
        assertThat(titles(ALL, Grouping.RESPONSIBLE, Sorting.AUTHOR)).containsExactly(
                "(Chile)", "Ärea", "(Chile + Uruguay)", "alpha", "delta", "(Uruguay)", "beta", "(no RESPONSIBLE)",
                "gamma");
    }

    @Test
    void the_headings_of_sources_are_alphabetical_and_what_has_none_comes_last() {
        assertThat(titles(ALL, Grouping.SOURCE, Sorting.AUTHOR)).containsExactly(
                "(IDB)", "gamma", "Ärea", "(IDB + OAS)", "delta", "(no SOURCE)", "alpha", "beta");
    }

    @Test
    void semesters_of_all_areas_stand_together_the_empty_ones_too() {
        assertThat(titles(ALL, Grouping.TIMEFRAME, Sorting.AUTHOR)).containsExactly(
                "(in S1)", "alpha", "Ärea", "(in S2)", "beta", "(annual)", "gamma", "(undated)", "delta");
    }

    @Test
    void every_status_has_its_heading_so_that_one_can_drop_there() {
        assertThat(titles(ALL, Grouping.STATUS, Sorting.AUTHOR)).containsExactly(
                "(PLANNED)", "(UNDER_WAY)", "(DONE)", "alpha", "(POSTPONED)", "(CANCELLED)", "(no status)", "beta",
                "gamma", "Ärea", "delta");
    }

    @Test
    void an_area_page_can_be_grouped_by_subheadings_alone_and_keeps_its_place_for_a_new_activity() {
        assertThat(titles(page(), Grouping.SUBHEADING, Sorting.AUTHOR))
                .containsExactly("(no SUBHEADING)", "alpha", "beta", "(Training)", "gamma", "+");
        assertThat(titles(page(), Grouping.NONE, Sorting.AUTHOR)).containsExactly("alpha", "beta", "gamma", "+");
    }

    @Test
    void rows_are_sorted_as_the_language_does_and_what_has_no_value_stays_last_both_ways() {
        assertThat(titles(ALL, Grouping.NONE, Sorting.TITLE))
                .containsExactly("alpha", "Ärea", "beta", "delta", "gamma");
        assertThat(titles(ALL, Grouping.NONE, Sorting.START))
                .containsExactly("gamma", "Ärea", "alpha", "beta", "delta");
        assertThat(titles(ALL, Grouping.NONE, Sorting.AMOUNT))
                .containsExactly("delta", "gamma", "alpha", "beta", "Ärea");
        assertThat(titles(ALL, new Arrangement(Grouping.NONE, Sorting.AMOUNT, true)))
                .containsExactly("gamma", "delta", "alpha", "beta", "Ärea");
        assertThat(titles(ALL, Grouping.NONE, Sorting.STATUS).getFirst()).isEqualTo("alpha");
    }

    @Test
    void numbers_are_sorted_as_numbers() {
        var many = plan.withAreas(List.of(Area.named(text("Many"), new Colour("#1d5fb8"))
                .withActivities(IntStream.rangeClosed(1, 11)
                        .mapToObj(i -> made("a" + i, Timeframe.annual()))
                        .toList())));

        var rows = rows(many, ALL, new Arrangement(Grouping.AREA, Sorting.NUMBER, true));

        assertThat(activities(rows)).startsWith("a11", "a10", "a9", "a8").endsWith("a1");
    }

    @Test
    void sorting_happens_within_the_headings_of_print_as_well() {
        assertThat(titles(ALL, Grouping.AREA, Sorting.TITLE)).containsExactly(
                "{area}", "alpha", "beta", "<Training>", "gamma", "+", "{area}", "Ärea", "delta", "+");
    }

    @Test
    void a_folded_heading_counts_what_it_hides_and_folding_all_leaves_headings_only() {
        var open = rows(plan, ALL, new Arrangement(Grouping.STATUS, Sorting.AUTHOR, false));
        var folded = TimelineRows.of(plan, ALL, making(plan, open.arrangement(), new HashSet<>(open.headings())));

        assertThat(folded.all()).allMatch(row -> row instanceof Row.Heading heading && heading.folded());
        assertThat(folded.all().stream().mapToInt(row -> ((Row.Heading) row).count()).sum()).isEqualTo(5);
    }

    @Test
    void asking_for_the_same_order_again_turns_it_round_and_then_gives_the_authors_back() {
        var first = Arrangement.printed(ALL).sortedBy(Sorting.TITLE);

        assertThat(first.descending()).isFalse();
        assertThat(first.sortedBy(Sorting.TITLE).descending()).isTrue();
        assertThat(first.sortedBy(Sorting.TITLE).sortedBy(Sorting.TITLE)).isEqualTo(Arrangement.printed(ALL));
        assertThat(first.sortedBy(Sorting.STATUS)).isEqualTo(
                new Arrangement(Grouping.AREA, Sorting.STATUS, false));
    }

    @Test
    void the_heading_one_scrolls_under_stays_in_view_under_other_headings_too() {
        var rows = rows(plan, ALL, new Arrangement(Grouping.RESPONSIBLE, Sorting.AUTHOR, false));
        var frame = Looks.frame(plan, rows, new Viewport(Looks.WIDTH, 120, Looks.COLUMN, 0, 40));

        assertThat(frame.stickyHeading()).hasValueSatisfying(heading -> assertThat(heading.index()).isZero());
        assertThat(frame.hit(20, frame.headerHeight() + 4)).isEqualTo(
                new Handle.OnHeading(rows.get(0).key(), rows.get(0).area().id(), false));
    }

    @Test
    void only_the_rows_of_a_changed_area_are_made_anew_after_an_edit() {
        for (var sorting : List.of(Sorting.AUTHOR, Sorting.AMOUNT)) {
            var rows = rows(plan, ALL, new Arrangement(Grouping.AREA, sorting, false));
            var area = plan.areas().get(1);
            var edited = plan.withAreas(List.of(
                    plan.areas().get(0), area.withActivities(area.activities().subList(0, 1))));

            var after = rows.after(edited, making(edited, rows.arrangement(), Set.of()));

            assertThat(after.get(0)).isSameAs(rows.get(0));
            assertThat(activities(after)).doesNotContain("Ärea");
        }
    }

    @Test
    void tenThousandActivitiesAreGroupedAndSortedWhileNobodyWaits() {
        var large = SamplePlans.large(10_000);
        var arrangement = new Arrangement(Grouping.RESPONSIBLE, Sorting.TITLE, false);
        for (int i = 0; i < 5; i++) {
            rows(large, ALL, arrangement);
        }
        long start = System.nanoTime();
        rows(large, ALL, arrangement);

        // Tens of milliseconds on a quiet machine; the limit leaves room for a busy one.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    private TimelineContent page() {
        return TimelineContent.area(plan.areas().getFirst().id());
    }

    private List<String> titles(TimelineContent content, Grouping grouping, Sorting sorting) {
        return titles(content, new Arrangement(grouping, sorting, false));
    }

    private List<String> titles(TimelineContent content, Arrangement arrangement) {
        return Looks.titles(rows(plan, content, arrangement));
    }

    private static List<String> activities(TimelineRows rows) {
        return rows.all().stream()
                .filter(Row.ActivityRow.class::isInstance)
                .map(row -> ((Row.ActivityRow) row).activity().title().show(Language.ENGLISH, Language.ENGLISH))
                .toList();
    }

    static TimelineRows rows(Plan plan, TimelineContent content, Arrangement arrangement) {
        return TimelineRows.of(plan, content, making(plan, arrangement, Set.of()));
    }

    private static RowMaking making(Plan plan, Arrangement arrangement, Set<RowKey> folds) {
        var room = new TitleRoom(
                ColumnLayout.of(ColumnSet.COMPACT, 330), Map.of(), new PlainWords(), Looks.fit(), 1);
        return new RowMaking(arrangement, folds, Optional.of(room), () -> Numbering.of(plan));
    }

    private static Activity made(String title, Timeframe timeframe, String... responsible) {
        return activity(title, timeframe, "p")
                .withResponsible(Arrays.stream(responsible).map(SamplePlans::text).toList());
    }

    private static Resource paid(String source, int amount) {
        return Resource.from(text(source)).withAmount(Optional.of(BigDecimal.valueOf(amount)));
    }
}
