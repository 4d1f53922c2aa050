// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class LegendTest {

    private static final PlainWords WORDS = new PlainWords();

    @Test
    void bars_of_a_source_carry_its_letter_beside_its_colour_and_the_legend_explains_it() {
        var plan = Looks.plan(paid("a", "IDB"), paid("b", "OAS"), activity("c", Timeframe.annual(), "p"));
        var frame = frame(plan, BarColours.By.SOURCE, Looks.rows(plan));

        assertThat(letters(Looks.scene(frame).layers().getFirst())).containsExactly("A", "B");
        assertThat(letters(Looks.scene(frame).layers().getLast())).containsExactly("A", "B");
        assertThat(Looks.texts(Looks.scene(frame))).contains("IDB", "OAS", "other");
    }

    @Test
    void every_status_has_a_sign_of_its_own_shape() {
        var signs = new HashSet<String>();
        for (var status : Status.values()) {
            var sheet = new Sheet(Looks.fit());
            new MarkShapes(sheet, Ink.TEXT).add(new Mark.Sign(Optional.of(status)), 0, 10);
            signs.add(sheet.layer(new Bounds(0, 0, 20, 20)).shapes().toString());
        }

        assertThat(signs).hasSize(Status.values().length);
    }

    @Test
    void where_a_bar_is_too_short_its_mark_and_label_stand_beside_it() {
        var plan = Looks.plan(paid("a", "IDB")
                .withTimeframe(dates("2020-03-01", "2020-03-03"))
                .withParticipants(List.of(text("many"))));
        var frame = frame(plan, BarColours.By.SOURCE, Looks.rows(plan));
        var bar = Looks.boxes(Looks.scene(frame), Role.BAR).getFirst();

        var words = Looks.scene(frame).layers().getFirst().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .filter(one -> one.text().equals("A") || one.text().equals("many"))
                .toList();

        assertThat(words).hasSize(2).allMatch(one -> one.x() > bar.right());
        assertThat(words.getFirst().x() + MarkShapes.WIDTH).isLessThanOrEqualTo(words.getLast().x());
    }

    @Test
    void strewn_over_other_headings_the_areas_are_named_in_a_legend() {
        var plan = SamplePlans.workPlan();
        var byStatus = ArrangedRowsTest.rows(
                plan, TimelineContent.all(), new Arrangement(Grouping.STATUS, Sorting.AUTHOR, false));

        assertThat(frame(plan, BarColours.By.AREA, byStatus).model().colours().legend())
                .extracting(BarColours.Entry::name)
                .containsExactly("1.1 Cross-border services", "1.2 Open Data", "1.3 Knowledge Management");
        var byArea = TimelineRows.of(plan, TimelineContent.all(), Set.of());
        assertThat(frame(plan, BarColours.By.AREA, byArea).model().colours().legend()).isEmpty();
    }

    @Test
    void a_long_legend_takes_up_to_three_lines_and_says_how_many_entries_are_left() {
        var entries = IntStream.range(0, 60)
                .mapToObj(i -> new BarColours.Entry("Source number " + i, new Colour("#1d5fb8"), Optional.empty()))
                .toList();

        var layout = LegendLayout.of(entries, 700);

        assertThat(layout.lines()).isEqualTo(3);
        assertThat(layout.places()).hasSize(60 - layout.hidden()).allMatch(one -> one.bounds().right() <= 700);
        for (var one : layout.places()) {
            assertThat(layout.places())
                    .filteredOn(other -> other != one && other.bounds().y() == one.bounds().y())
                    .noneMatch(other -> other.bounds().x() < one.bounds().right()
                            && one.bounds().x() < other.bounds().right());
        }
        assertThat(LegendLayout.of(entries.subList(0, 3), 700).lines()).isEqualTo(1);
        assertThat(LegendLayout.of(List.of(), 700).height()).isZero();
    }

    @Test
    void a_period_fades_out_at_its_ends_and_exact_dates_have_firm_ones() {
        var soft = Looks.scene(Looks.frame(Looks.plan(activity("a", Timeframe.of(Period.semester(1)), "p"))));
        var exact = Looks.scene(Looks.frame(Looks.plan(activity("a", dates("2020-01-01", "2020-06-30"), "p"))));

        assertThat(thinBoxes(soft)).hasSize(6);
        assertThat(thinBoxes(exact)).isEmpty();
        assertThat(Looks.boxes(exact, Role.BAR_EDGE_EXACT)).hasSize(2);
    }

    private static List<Shape> thinBoxes(TimelineScene scene) {
        return Looks.shapes(scene)
                .filter(shape -> shape instanceof Shape.Box && shape.ink().share() < 1)
                .toList();
    }

    private static List<String> letters(Layer layer) {
        return layer.shapes().stream()
                .filter(shape -> shape instanceof Shape.Text one && one.style() == TextStyle.BADGE)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }

    private static TimelineFrame frame(Plan plan, BarColours.By by, TimelineRows rows) {
        var model = new TimelineModel(
                plan, Numbering.of(plan), rows, Map.of(), LocalDate.of(2020, 4, 16), WORDS,
                BarColours.of(by, plan, WORDS), Optional.empty(), Optional.empty());
        return new TimelineFrame(model, Looks.scale(plan), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
    }

    private static Activity paid(String title, String source) {
        return activity(title, Timeframe.annual(), "p").withResources(List.of(Resource.from(text(source))));
    }
}
