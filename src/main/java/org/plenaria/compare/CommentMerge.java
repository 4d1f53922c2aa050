// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Merges the comments: a thread never loses its beginning, and nobody's word goes because an element nearly went. */
final class CommentMerge {

    private final Versions<Plan> plans;
    private final ListMerge<Comment> list;
    private final Merging merging;

    CommentMerge(Versions<Plan> plans, Merging merging) {
        this.plans = plans;
        this.merging = merging;
        list = new ListMerge<>(CommentShapes.COMMENT_KEYS, plans.map(Plan::comments));
    }

    /** The elements of which a side says something new, in a comment or in answer to one. */
    static Set<Id> spokenOf(Plan base, Plan side) {
        if (Versions.same(base.comments(), side.comments())) {
            return Set.of();
        }
        var known = byId(base);
        var own = byId(side);
        var spokenOf = new HashSet<Id>();
        for (var comment : side.comments()) {
            if (!comment.equals(known.get(comment.id()))) {
                var thread = new HashSet<Id>(); // a file may hold comments that answer each other in a circle
                for (var one = comment; one != null && thread.add(one.id()); one = answeredBy(one, own)) {
                    one.target().element().ifPresent(spokenOf::add);
                }
            }
        }
        return spokenOf;
    }

    private static @Nullable Comment answeredBy(Comment comment, Map<Id, Comment> comments) {
        return comment.replyTo().isEmpty() ? null : comments.get(comment.replyTo().get());
    }

    private static Map<Id, Comment> byId(Plan plan) {
        var byId = new HashMap<Id, Comment>();
        plan.comments().forEach(comment -> byId.put(comment.id(), comment));
        return byId;
    }

    List<Comment> merged(Address at) {
        Map<Key, Comment> kept = new LinkedHashMap<>();
        for (var key : list.all()) {
            merge(key).ifPresent(comment -> kept.put(key, comment));
        }
        keepWhatIsAnswered(kept);
        return list.ordered(
                kept, key -> Elements.address(Address.Part.COMMENT, key), merging, Optional.of(at));
    }

    private Optional<Comment> merge(Key key) {
        var versions = list.item(key);
        var at = Elements.address(Address.Part.COMMENT, key);
        var target = versions.base().flatMap(comment -> comment.target().element());
        var standing = merging.standing(
                versions,
                at,
                side -> target.isPresent() && merging.isSpared(side, target.get()),
                versions::isChanged,
                () -> false,
                Comment.class);
        return standing.stays()
                ? standing.imposed().or(() -> Optional.of(CommentShapes.COMMENT.merge(versions, at, merging)))
                : Optional.empty();
    }

    private void keepWhatIsAnswered(Map<Key, Comment> kept) {
        var replies = new ArrayDeque<>(kept.values());
        while (!replies.isEmpty()) {
            var reply = replies.remove();
            if (reply.replyTo().isEmpty()) {
                continue;
            }
            var key = new Key(new Address.Step.Item(reply.replyTo().get()), 0);
            if (!kept.containsKey(key) && list.all().contains(key) && wasWhole(reply, key)) {
                var answered = list.item(key).any();
                kept.put(key, answered);
                replies.add(answered);
                merging.repaired(
                        Repair.Kind.KEPT_BECAUSE_NEEDED, Elements.address(Address.Part.COMMENT, key), reply.id());
            }
        }
    }

    /** Whether every side that has the reply also has what it answers. */
    private boolean wasWhole(Comment reply, Key answered) {
        Id id = Elements.id(answered);
        return plans.sides().stream()
                .flatMap(Optional::stream)
                .filter(plan -> plan.comment(reply.id()).isPresent())
                .allMatch(plan -> plan.comment(id).isPresent());
    }
}
