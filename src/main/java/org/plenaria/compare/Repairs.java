// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** The last look at a merged plan: nothing in it may point nowhere that did not do so before. */
final class Repairs {

    private Repairs() {}

    static Plan made(Plan merged, Plan base, List<Plan> sides, Merging merging) {
        var unique = withoutConflictsOnGone(UniqueIds.in(merged, merging), base, sides);
        return unique.comments().isEmpty() ? unique : withoutStrayComments(unique, base, sides, merging);
    }

    /** Over what is gone nobody is at odds any more. What pointed nowhere before the merge is not ours to drop. */
    private static Plan withoutConflictsOnGone(Plan merged, Plan base, List<Plan> sides) {
        if (merged.conflicts().isEmpty()) {
            return merged;
        }
        var there = allWithComments(merged);
        var kept = merged.conflicts().stream()
                .filter(one -> there.contains(one.about().element())
                        || Stream.concat(Stream.of(base), sides.stream())
                                .filter(plan -> plan.conflicts().contains(one))
                                .anyMatch(plan -> !allWithComments(plan).contains(one.about().element())))
                .toList();
        return kept.size() == merged.conflicts().size() ? merged : merged.withConflicts(kept);
    }

    private static Set<Id> allWithComments(Plan plan) {
        var ids = Elements.all(plan);
        plan.comments().forEach(comment -> ids.add(comment.id()));
        return ids;
    }

    /** Comments on what was ruled out go with it. Those that pointed nowhere before the merge are not ours to drop. */
    private static Plan withoutStrayComments(Plan merged, Plan base, List<Plan> sides, Merging merging) {
        var there = Elements.all(merged);
        var astray = merged.comments().stream()
                .filter(comment -> comment.target().element().filter(id -> !there.contains(id)).isPresent())
                .toList();
        if (astray.isEmpty()) {
            return merged;
        }
        var plans = Stream.concat(Stream.of(base), sides.stream())
                .map(plan -> new Known(plan, Elements.all(plan)))
                .toList();
        var gone = new HashSet<Id>();
        for (var comment : astray) {
            if (plans.stream().allMatch(plan -> plan.explains(comment))) {
                gone.add(comment.id());
                merging.repaired(
                        Repair.Kind.COMMENT_WENT_ALONG,
                        Address.of(Address.Part.COMMENT, comment.id()),
                        comment.target().element().orElseThrow());
            }
        }
        return gone.isEmpty() ? merged : merged.withComments(withoutThreads(merged.comments(), gone));
    }

    private static List<Comment> withoutThreads(List<Comment> comments, Set<Id> gone) {
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var comment : comments) {
                if (comment.replyTo().filter(gone::contains).isPresent()) {
                    grown |= gone.add(comment.id());
                }
            }
        }
        var kept = new ArrayList<>(comments);
        kept.removeIf(comment -> gone.contains(comment.id()));
        return kept;
    }

    private record Known(Plan plan, Set<Id> ids) {
        /** Whether this plan does not have the comment, or has what it is about. */
        boolean explains(Comment comment) {
            return plan.comment(comment.id())
                    .flatMap(own -> own.target().element())
                    .filter(id -> !ids.contains(id))
                    .isEmpty();
        }
    }
}
