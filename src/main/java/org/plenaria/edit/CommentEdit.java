// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Optional;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Changes to the comments. */
public sealed interface CommentEdit extends Edit {

    /** Adds a comment. */
    record Add(Comment comment) implements CommentEdit {
        @Override
        public Outcome apply(Plan plan) {
            if (plan.comment(comment.id()).isPresent()) {
                return Outcome.refused(Refusal.ALREADY_THERE);
            }
            var element = comment.target().element();
            if (element.isPresent() && !InPlan.contains(plan, element.get())) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            return Outcome.applied(plan.withComments(Lists.inserted(plan.comments(), plan.comments().size(), comment)));
        }
    }

    /** Ends an open comment with a decision. */
    record Decide(Id comment, CommentState state, Decision decision) implements CommentEdit {
        /**
         * @throws IllegalArgumentException when the state is open, which is no decision
         */
        public Decide {
            if (state == CommentState.OPEN) {
                throw new IllegalArgumentException("a decision accepts, declines or notes");
            }
        }

        @Override
        public Outcome apply(Plan plan) {
            var found = plan.comment(comment);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            if (found.get().state() != CommentState.OPEN) {
                return Outcome.refused(Refusal.ALREADY_DECIDED);
            }
            return Outcome.applied(InPlan.replace(
                    plan, found.get().with(next -> next.state(state).decision(Optional.of(decision)))));
        }
    }

    /** Opens a decided comment again. */
    record Reopen(Id comment) implements CommentEdit {
        @Override
        public Outcome apply(Plan plan) {
            var found = plan.comment(comment);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            if (found.get().state() == CommentState.OPEN) {
                return Outcome.applied(plan);
            }
            return Outcome.applied(InPlan.replace(
                    plan, found.get().with(next -> next.state(CommentState.OPEN).decision(Optional.empty()))));
        }
    }

    /** Takes a comment out, with the replies to it. */
    record Remove(Id comment) implements CommentEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.comment(comment).isEmpty()
                    ? Outcome.refused(Refusal.ELEMENT_IS_GONE)
                    : Outcome.applied(InPlan.withoutThread(plan, comment));
        }
    }
}
