// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Subheading;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;

/** Checks that whatever an id points to is there. */
final class References {

    private References() {}

    /**
     * Checks a plan that was read strictly, so that its lists and those of the JSON run side by side.
     *
     * @throws Fault at the first reference that leads nowhere
     */
    static void check(Plan plan, JsonObject json) throws Fault {
        for (int i = 0; i < plan.areas().size(); i++) {
            checkSubheadings(plan.areas().get(i), item(json, "areas", i));
        }
        checkComments(plan, json);
    }

    private static void checkSubheadings(Area area, JsonObject json) throws Fault {
        var known = area.subheadings().stream().map(Subheading::id).collect(Collectors.toSet());
        for (int i = 0; i < area.activities().size(); i++) {
            var meant = area.activities().get(i).subheading();
            if (meant.isPresent() && !known.contains(meant.get())) {
                throw broken(item(json, "activities", i).get("subheading"), meant.get());
            }
        }
    }

    private static void checkComments(Plan plan, JsonObject json) throws Fault {
        if (plan.comments().isEmpty()) {
            return;
        }
        var targets = targets(plan);
        var comments = plan.comments().stream().map(Comment::id).collect(Collectors.toSet());
        for (int i = 0; i < plan.comments().size(); i++) {
            var comment = plan.comments().get(i);
            var here = item(json, "comments", i);
            var element = comment.target().element();
            if (element.isPresent() && !targets.contains(element.get())) {
                throw broken(object(here.get("target")).get("element"), element.get());
            }
            if (comment.replyTo().isPresent() && !comments.contains(comment.replyTo().get())) {
                throw broken(here.get("replyTo"), comment.replyTo().get());
            }
        }
        rejectCircles(plan, json);
    }

    /** What a comment may speak of: anything with an id but comments and rounds. */
    private static Set<Id> targets(Plan plan) {
        var ids = new HashSet<Id>();
        ids.add(plan.id());
        plan.sections().forEach(one -> ids.add(one.id()));
        plan.milestones().forEach(one -> ids.add(one.id()));
        plan.indicators().forEach(one -> ids.add(one.id()));
        plan.sources().forEach(one -> ids.add(one.id()));
        for (var area : plan.areas()) {
            ids.add(area.id());
            area.indicators().forEach(one -> ids.add(one.id()));
            area.subheadings().forEach(one -> ids.add(one.id()));
            area.activities().forEach(activity -> inside(activity).forEach(ids::add));
        }
        return ids;
    }

    private static Stream<Id> inside(Activity activity) {
        return Stream.of(
                        Stream.of(activity.id()),
                        activity.resources().stream().map(one -> one.id()),
                        activity.milestones().stream().map(one -> one.id()),
                        activity.indicators().stream().map(one -> one.id()))
                .flatMap(ids -> ids);
    }

    /** A thread that leads back to itself has no beginning under which it could be shown. */
    private static void rejectCircles(Plan plan, JsonObject json) throws Fault {
        Map<Id, Id> answers = new HashMap<>();
        plan.comments().forEach(one -> one.replyTo().ifPresent(to -> answers.put(one.id(), to)));
        var sound = new HashSet<Id>();
        for (int i = 0; i < plan.comments().size(); i++) {
            var thread = new HashSet<Id>();
            Id present = plan.comments().get(i).id();
            while (present != null && !sound.contains(present)) {
                if (!thread.add(present)) {
                    throw Fault.at(item(json, "comments", i), ProblemKind.REPLY_CIRCLE);
                }
                present = answers.get(present);
            }
            sound.addAll(thread);
        }
    }

    private static Fault broken(@Nullable JsonValue where, Id id) {
        if (where == null) {
            throw new IllegalStateException("a reference was read from nowhere");
        }
        return Fault.at(where, ProblemKind.BROKEN_REFERENCE, id.toString());
    }

    private static JsonObject item(JsonObject json, String list, int index) {
        if (json.get(list) instanceof JsonArray array) {
            return object(array.items().get(index));
        }
        throw new IllegalStateException("a list was read from nowhere: " + list);
    }

    private static JsonObject object(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new IllegalStateException("an object was read from nowhere");
    }
}
