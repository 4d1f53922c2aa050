// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/** Makes plans and looks at them: a column of 200 pixels, and a year of two pixels a day. */
final class Looks {

    static final double COLUMN = 200;
    /** 366 days of 2020. */
    static final double WIDTH = COLUMN + 732;

    private Looks() {}

    static Plan plan(Activity... activities) {
        return plan(PlanCalendar.semesters(2020), activities);
    }

    static Plan plan(PlanCalendar calendar, Activity... activities) {
        return Plan.blank(SamplePlans.text("Plan"), Language.ENGLISH, calendar)
                .withAreas(List.of(Area.named(SamplePlans.text("Area"), new Colour("#1d5fb8"))
                        .withActivities(Arrays.asList(activities))));
    }

    static TimeScale scale(Plan plan) {
        return TimeScale.fitting(plan.calendar(), WIDTH - COLUMN);
    }

    static TimelineRows rows(Plan plan) {
        return TimelineRows.of(plan, TimelineContent.area(plan.areas().getFirst().id()), Set.of());
    }

    static TimelineFrame frame(Plan plan) {
        return frame(plan, rows(plan), new Viewport(WIDTH, 600, COLUMN, 0, 0));
    }

    static TimelineFrame frame(Plan plan, TimelineRows rows, Viewport viewport) {
        var model = new TimelineModel(
                plan, Numbering.of(plan), rows, Map.of(), LocalDate.of(2020, 4, 16), new PlainWords());
        return new TimelineFrame(model, scale(plan), viewport);
    }

    static TimelineScene scene(TimelineFrame frame) {
        return TimelineScene.of(frame, Emphasis.NONE, fit());
    }

    /** Every letter is six pixels wide. */
    static TextFit fit() {
        return new TextFit((text, _) -> text.length() * 6.0);
    }

    static Activity first(Plan plan) {
        return plan.areas().getFirst().activities().getFirst();
    }

    static Id id(Plan plan, int index) {
        return plan.areas().getFirst().activities().get(index).id();
    }

    static List<String> titles(Plan plan) {
        return titles(rows(plan));
    }

    static List<String> titles(TimelineRows rows) {
        return rows.all().stream()
                .map(row -> switch (row) {
                    case Row.ActivityRow one -> one.activity().title().show(Language.ENGLISH, Language.ENGLISH);
                    case Row.GroupRow one -> "[" + new PlainWords().heading(one.group()) + "]";
                    case Row.TraitRow one -> "(" + TraitNames.of(one, new PlainWords()) + ")";
                    case Row.SubheadingRow one -> "<" + new PlainWords().text(one.subheading().title()) + ">";
                    case Row.AreaRow _ -> "{area}";
                    case Row.GoneRow one -> "-" + one.activity().title().show(Language.ENGLISH, Language.ENGLISH);
                    case Row.GoneHeading _ -> "gone:";
                    case Row.AddRow _ -> "+";
                })
                .toList();
    }

    static Stream<Shape> shapes(TimelineScene scene) {
        return scene.layers().stream().flatMap(layer -> layer.shapes().stream());
    }

    /** The boxes of a role that cover what lies below; the ends that fade out are left out. */
    static List<Bounds> boxes(TimelineScene scene, Role role) {
        return shapes(scene)
                .filter(shape -> shape instanceof Shape.Box && shape.ink().role() == role && shape.ink().share() == 1)
                .map(shape -> ((Shape.Box) shape).bounds())
                .toList();
    }

    static List<String> texts(TimelineScene scene) {
        return shapes(scene)
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }
}
