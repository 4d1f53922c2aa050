// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.Viewport;

/** The rows above the time at every width of a window, in the words and letters that people see. */
class TimeAxisTest {

    private static final double COLUMN = 200;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void everyRowOfTheAxisNamesAllItsCellsAndTheYearIsNeverMissing(String language) {
        for (var kind : List.of(PeriodKind.SEMESTER, PeriodKind.TRIMESTER, PeriodKind.QUARTER)) {
            for (int time = 140; time <= 1400; time += 30) {
                var scene = scene(kind, time, new Language(language));
                var tiers = rows(scene);
                var as = language + " " + kind + " " + time + ": " + tiers;
                assertThat(tiers.stream().map(List::size)).as(as).isSubsetOf(1, 12 / kind.months(), 12);
                assertThat(tiers.getFirst()).as(as).isNotEmpty().allMatch(text -> text.contains("2020"));
                assertThat(tiers.stream().filter(row -> row.size() > 1)).as(as).isNotEmpty();
            }
        }
    }

    private static List<List<String>> rows(TimelineScene scene) {
        int tiers = scene.frame().tiers().size();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < tiers; i++) {
            double top = i * Sizes.HEADER_TIER;
            rows.add(scene.layers().stream()
                    .flatMap(layer -> layer.shapes().stream())
                    .filter(Shape.Text.class::isInstance)
                    .map(Shape.Text.class::cast)
                    .filter(text -> text.x() >= COLUMN && text.y() > top && text.y() < top + Sizes.HEADER_TIER)
                    .filter(text -> text.style() == TextStyle.HEADER || text.style() == TextStyle.HEADER_FINE)
                    .map(Shape.Text::text)
                    .toList());
        }
        return rows;
    }

    private static TimelineScene scene(PeriodKind kind, double time, Language language) {
        var calendar = new PlanCalendar(YearMonth.of(2020, 1), 12, kind, UnknownFields.NONE);
        var plan = Plan.blank(LocalizedText.of(language, "Plan"), language, calendar);
        var look = new PlanLook(
                plan, TimelineContent.all(), TimelinePhrases.onPaper(plan, new PlanWords(plan, language)));
        var columns = ColumnLayout.of(ColumnSet.COMPACT, COLUMN);
        var model = look.model(columns, SvgExport.fit());
        var frame = new TimelineFrame(
                model, TimeScale.fitting(calendar, time), new Viewport(COLUMN + time, 600, columns, 0, 0));
        return TimelineScene.of(frame, Emphasis.NONE, SvgExport.fit());
    }
}
