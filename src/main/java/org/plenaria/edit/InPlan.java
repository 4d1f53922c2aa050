// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Subheading;

/** Copies of a plan with one part replaced or removed, and what belongs together when something goes. */
final class InPlan {

    private InPlan() {}

    static Plan replace(Plan plan, Area area) {
        return plan.withAreas(
                Lists.replaced(plan.areas(), one -> one.id().equals(area.id()), _ -> area));
    }

    static Plan replace(Plan plan, Comment comment) {
        return plan.withComments(
                Lists.replaced(plan.comments(), one -> one.id().equals(comment.id()), _ -> comment));
    }

    /** The area in which no activity stands under a sub-heading that is not there: a file could not hold it. */
    static Area withoutLostSubheadings(Area area) {
        var known = area.subheadings().stream().map(Subheading::id).collect(Collectors.toSet());
        if (area.activities().stream().allMatch(one -> one.subheading().map(known::contains).orElse(true))) {
            return area;
        }
        return area.withActivities(area.activities().stream()
                .map(one -> ActivityFields.SUBHEADING.with(one, one.subheading().filter(known::contains)))
                .toList());
    }

    /** The ids of an activity and of everything in it that a comment can speak of. */
    static Collection<Id> idsInside(Activity activity) {
        var ids = new ArrayList<Id>();
        ids.add(activity.id());
        activity.resources().stream().map(Resource::id).forEach(ids::add);
        activity.milestones().stream().map(Milestone::id).forEach(ids::add);
        activity.indicators().stream().map(Indicator::id).forEach(ids::add);
        return ids;
    }

    /** The ids of an area and of everything in it that a comment can speak of. */
    static Collection<Id> idsInside(Area area) {
        var ids = new ArrayList<Id>();
        ids.add(area.id());
        area.indicators().stream().map(Indicator::id).forEach(ids::add);
        area.subheadings().forEach(subheading -> ids.add(subheading.id()));
        area.activities().forEach(activity -> ids.addAll(idsInside(activity)));
        return ids;
    }

    static boolean contains(Plan plan, Id element) {
        return plan.id().equals(element)
                || plan.section(element).isPresent()
                || plan.area(element).isPresent()
                || plan.activity(element).isPresent()
                || plan.milestones().stream().anyMatch(one -> one.id().equals(element))
                || plan.indicators().stream().anyMatch(one -> one.id().equals(element))
                || plan.sources().stream().anyMatch(one -> one.id().equals(element))
                || plan.areas().stream().anyMatch(area -> idsInside(area).contains(element));
    }

    /** The ids of what belongs to the plan as a whole and can be changed as one of its fields. */
    static Collection<Id> idsInFields(Plan plan) {
        var ids = new ArrayList<Id>();
        plan.milestones().forEach(one -> ids.add(one.id()));
        plan.indicators().forEach(one -> ids.add(one.id()));
        plan.sources().forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** The ids of what belongs to an area as a whole, its activities left out. */
    static Collection<Id> idsInFields(Area area) {
        var ids = new ArrayList<Id>();
        area.indicators().forEach(one -> ids.add(one.id()));
        area.subheadings().forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** The plan without the comments on what a changed field had before and no longer has. */
    static Plan withoutCommentsOnLost(Plan plan, Collection<Id> before, Collection<Id> after) {
        if (plan.comments().isEmpty() || before.equals(after)) {
            return plan;
        }
        var gone = new HashSet<Id>(before);
        gone.removeAll(new HashSet<>(after));
        return withoutCommentsOn(plan, gone);
    }

    /**
     * A comment on something that is gone would point nowhere, so it goes too, with the replies to it; and over what is
     * gone nobody is at odds any more.
     */
    static Plan withoutCommentsOn(Plan plan, Set<Id> gone) {
        var dropped = plan.comments().stream()
                .filter(comment -> comment.target().element().filter(gone::contains).isPresent())
                .map(Comment::id)
                .toList();
        var present = plan.conflicts().isEmpty()
                ? plan
                : withoutConflictsOn(plan, gone);
        for (var comment : dropped) {
            present = withoutThread(present, comment);
        }
        return present;
    }

    private static Plan withoutConflictsOn(Plan plan, Set<Id> gone) {
        return plan.withConflicts(Lists.without(
                plan.conflicts(), conflict -> gone.contains(conflict.about().element())));
    }

    static Plan withoutThread(Plan plan, Id comment) {
        var thread = new HashSet<Id>(List.of(comment));
        // Replies stand after what they answer in nearly every plan; the loop also covers those that do not.
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var one : plan.comments()) {
                if (one.replyTo().filter(thread::contains).isPresent()) {
                    grown |= thread.add(one.id());
                }
            }
        }
        var without = plan.withComments(Lists.without(plan.comments(), one -> thread.contains(one.id())));
        return without.conflicts().isEmpty() ? without : withoutConflictsOn(without, thread);
    }
}
