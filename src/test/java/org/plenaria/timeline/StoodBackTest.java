// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

/** Rows that one is not looking for stand back: on the screen and on paper, in light and in dark. */
class StoodBackTest {

    private static final TimelineWords WORDS = new PlainWords();

    private final Activity wanted = SamplePlans.activity("Wanted workshop", Timeframe.of(Period.semester(1)), "p");
    private final Activity other = SamplePlans.activity("Other course", Timeframe.of(Period.semester(2)), "p")
            .withProgress(OptionalInt.of(60));
    private final Activity cancelled = SamplePlans.activity(
                    "Gone", SamplePlans.dates("2020-02-03", "2020-05-20"), "p")
            .withStatus(Optional.of(Status.CANCELLED));

    @Test
    void everyTextOfARowThatStandsBackKeepsItsContrastInBothThemes() {
        for (var colour : Colour.PALETTE) {
            var plan = plan(colour);
            var everywhere = plan.activities().map(Activity::id).collect(Collectors.toSet());
            for (var selected : List.of(Set.<Id>of(), everywhere)) {
                var scene = scene(plan, rows(plan), looking(selected, List.of()));
                for (var palette : List.of(Palette.light(), Palette.dark())) {
                    assertThat(faintest(scene, palette))
                            .as("%s, dark %s, selected %s", colour, palette.isDark(), selected.size())
                            .isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
                }
            }
        }
    }

    @Test
    void onPaperTitlesCellsAndBarsStandBackAlike() {
        var plan = plan(Colour.PALETTE.getFirst());

        var scene = scene(plan, rows(plan).forPaper(), looking(Set.of(), List.of()));

        assertThat(roleOf(scene, "Other course")).isEqualTo(Role.BACK_TEXT);
        assertThat(roleOf(scene, "Wanted workshop")).isEqualTo(Role.TEXT);
        assertThat(bars(scene)).as("the bars of the three rows").containsExactly(1.0, StoodBack.SHARE);
    }

    @Test
    void theWordsOneLooksForAreUnderlinedToo() {
        var plan = plan(Colour.PALETTE.getFirst());

        var scene = scene(plan, rows(plan), looking(Set.of(), List.of("shop")));

        var word = Looks.shapes(scene)
                .filter(shape -> shape instanceof Shape.Text one && one.text().equals("shop"))
                .map(Shape.Text.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(Looks.texts(scene)).contains("Wanted work");
        assertThat(Looks.shapes(scene).filter(shape -> shape instanceof Shape.Line line
                        && line.ink().role() == Role.MARK_TEXT
                        && line.x1() < word.x() && line.y1() > word.y()))
                .hasSize(1);
        for (var palette : List.of(Palette.light(), Palette.dark())) {
            assertThat(palette.colour(Role.MARK_TEXT).contrast(palette.colour(Role.MARK)))
                    .isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
        }
    }

    @Test
    void aWordOnABarIsMarkedAsWell() {
        var plan = Looks.plan(wanted.withParticipants(List.of(SamplePlans.text("5 countries"))));
        var all = new Emphasis(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of("countries"));

        var marks = Looks.boxes(scene(plan, rows(plan), all), Role.MARK);

        assertThat(marks).anyMatch(mark -> mark.x() > Looks.COLUMN);
    }

    @Test
    void whereABarLayIsPaintedNearIt_andFarFromTheRowBelow() {
        var plan = plan(Colour.PALETTE.getFirst());
        var area = plan.areas().getFirst();
        var before = plan.withAreas(List.of(area.withActivities(List.of(
                wanted.withTimeframe(Timeframe.of(Period.month(9))), other))));
        var earlier = EarlierPlan.of(before, plan);
        var compact = TimelineRows.of(plan, TimelineContent.all(), Set.of());

        var frame = frame(plan, compact.seen(Optional.empty(), Optional.of(earlier), plan), Optional.of(earlier));
        var scene = TimelineScene.of(frame, Emphasis.NONE, Looks.fit());

        var row = frame.rowBounds(frame.model().rows().indexOf(wanted.id()).orElseThrow());
        var ghost = Looks.boxes(scene, Role.EARLIER).getFirst();
        assertThat(ghost.y() - (row.middleY() + Sizes.COMPACT_BAR / 2)).isBetween(1.0, 3.0);
        assertThat(row.bottom() - ghost.bottom()).isGreaterThanOrEqualTo(4);
        var plus = Looks.shapes(scene)
                .filter(shape -> shape instanceof Shape.Line && shape.ink().role() == Role.SELECTION)
                .mapToDouble(shape -> Math.min(((Shape.Line) shape).y1(), ((Shape.Line) shape).y2()))
                .min().orElseThrow();
        var appeared = frame.rowBounds(frame.model().rows().indexOf(cancelled.id()).orElseThrow());
        assertThat(plus - appeared.y()).as("the plus of what has appeared").isGreaterThanOrEqualTo(4);
    }

    private Plan plan(Colour colour) {
        var plan = Looks.plan(wanted, other, cancelled);
        var area = plan.areas().getFirst().withColour(colour);
        return plan.withAreas(List.of(area));
    }

    private static TimelineRows rows(Plan plan) {
        return Looks.rows(plan);
    }

    private Emphasis looking(Set<Id> selected, List<String> words) {
        return new Emphasis(
                selected, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Set.of(wanted.id())), words);
    }

    private static TimelineFrame frame(Plan plan, TimelineRows rows, Optional<EarlierPlan> earlier) {
        var findings = Map.of(Looks.id(plan, Math.min(1, plan.areas().getFirst().activities().size() - 1)), 2);
        var model = new TimelineModel(
                plan, Numbering.of(plan), rows, findings, LocalDate.of(2021, 4, 16), WORDS, BarColours.byArea(),
                earlier, Optional.empty());
        return new TimelineFrame(model, Looks.scale(plan), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
    }

    private static TimelineScene scene(Plan plan, TimelineRows rows, Emphasis emphasis) {
        return TimelineScene.of(frame(plan, rows, Optional.empty()), emphasis, Looks.fit());
    }

    private static Role roleOf(TimelineScene scene, String text) {
        return Looks.shapes(scene)
                .filter(shape -> shape instanceof Shape.Text one && one.text().equals(text))
                .map(shape -> shape.ink().role())
                .findFirst()
                .orElseThrow();
    }

    /** How much of the wide parts of bars is painted. */
    private static List<Double> bars(TimelineScene scene) {
        return Looks.shapes(scene)
                .filter(shape -> shape instanceof Shape.Box one && one.bounds().width() > 50
                        && one.ink().role() == Role.BAR)
                .map(shape -> shape.ink().share())
                .distinct()
                .toList();
    }

    /** The least contrast of any text that stands back to what was painted under it. */
    private static double faintest(TimelineScene scene, Palette palette) {
        double least = 21;
        int found = 0;
        for (var layer : scene.layers()) {
            var below = new ArrayList<Shape.Box>();
            for (var shape : layer.shapes()) {
                if (shape instanceof Shape.Box box) {
                    below.add(box);
                } else if (shape instanceof Shape.Text text && text.ink().role() == Role.BACK_TEXT) {
                    found++;
                    double end = text.x() + text.text().length() * 6;
                    for (double x = text.x(); x <= end; x += 3) {
                        var ground = ground(below, x, text.y(), palette);
                        least = Math.min(least, palette.colour(text.ink()).contrast(ground));
                    }
                }
            }
        }
        assertThat(found).as("texts that stand back").isGreaterThan(4);
        return least;
    }

    private static Tone ground(List<Shape.Box> below, double x, double y, Palette palette) {
        var ground = palette.colour(Role.BACKGROUND);
        for (var box : below) {
            if (box.bounds().contains(x, y)) {
                ground = palette.colour(box.ink()).over(ground);
            }
        }
        return ground;
    }
}
