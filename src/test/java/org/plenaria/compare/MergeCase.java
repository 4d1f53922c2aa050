// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** A small plan of three areas for the rows of the merge tables, with ids by name, and ways to change it. */
final class MergeCase {

    static final Id P = id("area P");
    static final Id Q = id("area Q");
    static final Id R = id("area R");
    static final Id A = id("activity A");
    static final Id B = id("activity B");
    static final Id H = id("sub-heading H");
    static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private MergeCase() {}

    static Id id(String name) {
        return new Id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Area P with the sub-heading H and the activities A and B, and the areas Q and R, each with one. */
    static Plan plan() {
        return Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
                .withId(id("plan"))
                .withAreas(List.of(
                        area("P", activity("A"), activity("B")).withSubheadings(List.of(
                                new Subheading(H, text("Heading"), UnknownFields.NONE))),
                        area("Q", activity("X")),
                        area("R", activity("Y"))));
    }

    static Area area(String name, Activity... activities) {
        return Area.named(text(name), Colour.PALETTE.getFirst())
                .withId(id("area " + name))
                .withActivities(Arrays.asList(activities));
    }

    static Activity activity(String name) {
        return Activity.titled(text(name), Timeframe.annual()).withId(id("activity " + name));
    }

    static Resource resource(String name) {
        return Resource.from(text(name)).withId(id("resource " + name));
    }

    static Comment comment(String name, Id element, int day) {
        return Comment.open(CommentTarget.of(element), "Uruguay", LocalDate.of(2020, 1, day), name)
                .withId(id("comment " + name));
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }

    static LocalizedText text(String english, String spanish) {
        return text(english).with(Language.SPANISH, spanish);
    }

    static List<LocalizedText> texts(String... english) {
        return Arrays.stream(english).map(MergeCase::text).toList();
    }

    /** Activity A with a field's value. */
    static <T> UnaryOperator<Plan> set(Field<Activity, T> field, T value) {
        return edit(new ActivityEdit.Change<>(A, field, value));
    }

    static UnaryOperator<Plan> same() {
        return plan -> plan;
    }

    static UnaryOperator<Plan> edit(Edit... edits) {
        return plan -> {
            var present = plan;
            for (var edit : edits) {
                present = ((Outcome.Applied) edit.apply(present)).plan();
            }
            return present;
        };
    }

    /** The plan in which activity A has a field's value. */
    static <T> Plan with(Field<Activity, T> field, T value) {
        return set(field, value).apply(plan());
    }

    static <T> T valueOf(Field<Activity, T> field, Plan plan) {
        return field.of(plan.activity(A).orElseThrow().activity());
    }

    static Plan underHeading() {
        return with(ActivityFields.SUBHEADING, Optional.of(H));
    }

    /** The titles of an area's activities. */
    static List<String> titles(Plan plan, Id area) {
        return plan.area(area).orElseThrow().activities().stream().map(one -> plan.text(one.title())).toList();
    }

    static List<String> words(Plan plan, List<LocalizedText> texts) {
        return texts.stream().map(plan::text).toList();
    }
}
