// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** Finds what differs between two plans. */
final class PlanDiffer {

    private static final Keyed<Area> AREAS =
            Keyed.elements(Address.Part.AREA, Keying.byId(Area::id), Shapes.AREA, Area.class);
    private static final Keyed<Comment> COMMENTS = Keyed.elements(
            Address.Part.COMMENT, CommentShapes.COMMENT_KEYS, CommentShapes.COMMENT, Comment.class);

    /** An activity and where it stands. */
    private record Home(Area area, Activity activity) {}

    private PlanDiffer() {}

    static List<Difference> differences(Plan before, Plan after) {
        if (Versions.same(before, after)) {
            return List.of();
        }
        var found = new ArrayList<Difference>();
        var at = Address.of(Address.Part.PLAN, before.id());
        Shapes.PLAN.compare(before, after, at, found);
        AREAS.compare(before.areas(), after.areas(), at.field(Address.AREAS), found);
        compareActivities(before, after, found);
        COMMENTS.compare(before.comments(), after.comments(), at.field(Address.COMMENTS), found);
        return found;
    }

    private static void compareActivities(Plan before, Plan after, List<Difference> found) {
        var old = homes(before);
        var next = homes(after);
        old.forEach((id, home) -> {
            if (!next.containsKey(id)) {
                found.add(Difference.removed(Address.of(Address.Part.ACTIVITY, id), home.activity));
            }
        });
        for (var area : after.areas()) {
            for (var activity : area.activities()) {
                var was = old.get(activity.id());
                var at = Address.of(Address.Part.ACTIVITY, activity.id());
                if (was == null) {
                    found.add(Difference.added(at, activity));
                } else {
                    compare(was, new Home(area, activity), at, found);
                }
            }
            before.area(area.id()).ifPresent(same -> compareOrder(same, area, found));
        }
    }

    private static void compare(Home before, Home after, Address at, List<Difference> found) {
        if (!before.area.id().equals(after.area.id())) {
            found.add(Difference.moved(at.field(Address.AREA_OF_ACTIVITY), before.area.id(), after.area.id()));
        }
        Shapes.ACTIVITY.compare(before.activity, after.activity, at, found);
        Shapes.SUBHEADING.compare(
                before.activity.subheading(),
                after.activity.subheading(),
                at.field(ActivityFields.SUBHEADING),
                found);
    }

    private static void compareOrder(Area before, Area after, List<Difference> found) {
        if (before == after) {
            return;
        }
        var old = ids(before);
        var next = ids(after);
        var moved = Moves.between(old, next);
        for (int to = 0; to < next.size() && !moved.isEmpty(); to++) {
            if (moved.remove(next.get(to))) {
                found.add(Difference.moved(
                        Address.of(Address.Part.ACTIVITY, next.get(to)).field(Address.POSITION),
                        old.indexOf(next.get(to)),
                        to));
            }
        }
    }

    private static List<Id> ids(Area area) {
        return area.activities().stream().map(Activity::id).toList();
    }

    private static Map<Id, Home> homes(Plan plan) {
        var homes = new LinkedHashMap<Id, Home>();
        plan.areas().forEach(area ->
                area.activities().forEach(activity -> homes.put(activity.id(), new Home(area, activity))));
        return homes;
    }

    /** Everything that has a printed number, in the order of the file. */
    static List<Id> numberedIds(Plan plan) {
        return Stream.concat(
                        plan.sections().stream().map(Section::id),
                        plan.areas().stream().flatMap(area -> Stream.concat(
                                Stream.of(area.id()), area.activities().stream().map(Activity::id))))
                .toList();
    }
}
