// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Optional;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;

/** A comment with what it speaks of and how it ended. */
final class CommentCodec implements Codec<Comment> {

    private static final Codec<CommentTarget> TARGET = new TargetCodec();
    private static final Codec<CommentState> STATE = Choice.of(CommentState.class);
    private static final Codec<Decision> DECISION = new DecisionCodec();

    @Override
    public Comment read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Comment(
                in.id(),
                in.optional("target", TARGET).orElse(CommentTarget.plan()),
                in.required("author", Scalars.WORDS),
                in.required("date", Scalars.DATE),
                in.required("text", Scalars.WORDS),
                in.optional("proposed", Scalars.WORDS),
                in.optional("replyTo", Scalars.ID),
                in.required("state", STATE),
                in.optional("decision", DECISION),
                in.rest());
    }

    /** A comment on the whole plan has no target. */
    @Override
    public JsonValue write(Comment comment, Context context) throws Fault {
        var target = Optional.of(comment.target()).filter(one -> !one.equals(CommentTarget.plan()));
        return new ObjectOf(context)
                .put("id", Scalars.ID, comment.id())
                .put("target", TARGET, target)
                .put("author", Scalars.STRING, comment.author())
                .put("date", Scalars.DATE, comment.date())
                .put("text", Scalars.STRING, comment.text())
                .put("proposed", Scalars.STRING, comment.proposed())
                .put("replyTo", Scalars.ID, comment.replyTo())
                .put("state", STATE, comment.state())
                .put("decision", DECISION, comment.decision())
                .with(comment.unknown());
    }

    private static final class TargetCodec implements Codec<CommentTarget> {

        @Override
        public CommentTarget read(JsonValue value, Context context) throws Fault {
            var in = Members.of(value, context);
            return new CommentTarget(
                    in.optional("element", Scalars.ID),
                    in.optional("field", Scalars.STRING),
                    in.optional("quote", Scalars.STRING),
                    in.rest());
        }

        @Override
        public JsonValue write(CommentTarget target, Context context) throws Fault {
            return new ObjectOf(context)
                    .put("element", Scalars.ID, target.element())
                    .put("field", Scalars.STRING, target.field())
                    .put("quote", Scalars.STRING, target.quote())
                    .with(target.unknown());
        }
    }

    private static final class DecisionCodec implements Codec<Decision> {

        @Override
        public Decision read(JsonValue value, Context context) throws Fault {
            var in = Members.of(value, context);
            return new Decision(
                    in.optional("answer", Scalars.STRING),
                    in.optional("by", Scalars.STRING),
                    in.optional("date", Scalars.DATE),
                    in.rest());
        }

        @Override
        public JsonValue write(Decision decision, Context context) throws Fault {
            return new ObjectOf(context)
                    .put("answer", Scalars.STRING, decision.answer())
                    .put("by", Scalars.STRING, decision.by())
                    .put("date", Scalars.DATE, decision.date())
                    .with(decision.unknown());
        }
    }
}
