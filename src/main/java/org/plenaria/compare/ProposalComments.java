// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;

/**
 * What becomes of replies in the comments: those the delegations wrote, and one for each of their proposals, with how
 * it ended. The ids follow from what is proposed, so that consolidating the same reply again adds nothing twice.
 */
public final class ProposalComments {

    /** Says in words what a delegation proposes, for readers of the comment table. */
    public interface Telling {

        /** What it is about: "Timeframe, now 1st semester"; never blank. */
        String text(ProposalRow row, ProposalRow.Option option);

        /** What is to be there: "2nd semester"; never blank. */
        String proposed(ProposalRow row, ProposalRow.Option option);
    }

    private final Consolidation consolidation;
    private final Telling telling;
    private final String by;
    private final LocalDate today;

    ProposalComments(Consolidation consolidation, Telling telling, String by, LocalDate today) {
        this.consolidation = consolidation;
        this.telling = telling;
        this.by = by;
        this.today = today;
    }

    Plan in(Plan plan, Map<Address, Verdict> verdicts) {
        var comments = new LinkedHashMap<Id, Comment>();
        plan.comments().forEach(comment -> comments.put(comment.id(), comment));
        var there = Elements.all(plan);
        var added = new ArrayList<Comment>();
        for (var reply : consolidation.replies()) {
            added.addAll(newIn(reply, there));
        }
        for (var row : consolidation.rows()) {
            added.addAll(of(row, Optional.ofNullable(verdicts.get(row.at())), there));
        }
        added.sort(Comparator.comparing(Comment::date).thenComparing(Comment::author));
        for (var comment : added) {
            comments.merge(comment.id(), comment, (old, next) ->
                    old.state() == CommentState.OPEN && next.state() != CommentState.OPEN
                            ? old.with(one -> one.state(next.state()).decision(next.decision()))
                            : old);
        }
        var kept = comments.values().stream()
                .map(comment -> comment.replyTo().filter(to -> !comments.containsKey(to)).isPresent()
                        ? comment.withReplyTo(Optional.empty())
                        : comment)
                .toList();
        return plan.withComments(kept);
    }

    private List<Comment> newIn(ReturnedPlan reply, Set<Id> there) {
        var known = reply.base().comments().stream().map(Comment::id).collect(Collectors.toSet());
        return reply.plan().comments().stream()
                .filter(comment -> !known.contains(comment.id()))
                .map(comment -> comment.withTarget(present(comment.target(), there)))
                .collect(Collectors.toList());
    }

    private List<Comment> of(ProposalRow row, Optional<Verdict> verdict, Set<Id> there) {
        var comments = new ArrayList<Comment>();
        for (int i = 0; i < row.options().size(); i++) {
            var option = row.options().get(i);
            for (int index : option.replies()) {
                var reply = consolidation.replies().get(index);
                var comment = Comment.open(target(row, there), reply.by(), reply.date(), telling.text(row, option))
                        .with(next -> next.id(id(reply, row, option))
                                .proposed(Optional.of(telling.proposed(row, option))));
                comments.add(ended(comment, verdict, i));
            }
        }
        return comments;
    }

    private Comment ended(Comment comment, Optional<Verdict> verdict, int option) {
        return verdict.map(one -> {
                    boolean accepted = one instanceof Verdict.Accepted(int chosen, var _, var _, var _)
                            && chosen == option;
                    var decision = new Decision(
                            answer(one, option), Optional.of(by), Optional.of(today), UnknownFields.NONE);
                    return comment.with(next -> next.state(accepted ? CommentState.ACCEPTED : CommentState.DECLINED)
                            .decision(Optional.of(decision)));
                })
                .orElse(comment);
    }

    /** The answer given; where the words were written anew, those, so that the delegation sees them. */
    private static Optional<String> answer(Verdict verdict, int option) {
        return verdict instanceof Verdict.Accepted(int chosen, Optional<String> wording, var _, Optional<String> answer)
                        && chosen == option
                        && wording.isPresent()
                ? Optional.of(answer.map(said -> said + " ").orElse("") + "→ " + wording.get())
                : verdict.answer();
    }

    private CommentTarget target(ProposalRow row, Set<Id> there) {
        var at = row.at();
        return at.part() == Address.Part.PLAN
                ? new CommentTarget(Optional.empty(), at.fieldName(), Optional.empty(), UnknownFields.NONE)
                : present(
                        new CommentTarget(
                                Optional.of(at.element()), at.fieldName(), Optional.empty(), UnknownFields.NONE),
                        there);
    }

    /** The target, or what is nearest to it of what the plan has: its area, else the plan. */
    private CommentTarget present(CommentTarget target, Set<Id> there) {
        if (target.element().isEmpty() || there.contains(target.element().get())) {
            return target;
        }
        var element = target.element().get();
        return consolidation.replies().stream()
                .flatMap(reply -> List.of(reply.base(), reply.plan()).stream())
                .flatMap(plan -> plan.areas().stream())
                .filter(area -> there.contains(area.id()) && new HashSet<>(Elements.inside(area)).contains(element))
                .map(Area::id)
                .findFirst()
                .map(CommentTarget::of)
                .orElseGet(CommentTarget::plan);
    }

    private Id id(ReturnedPlan reply, ProposalRow row, ProposalRow.Option option) {
        var what = consolidation.present().id() + "|" + reply.by() + "|" + row.at() + "|"
                + option.difference().kind() + "|" + option.value();
        return new Id(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }
}
