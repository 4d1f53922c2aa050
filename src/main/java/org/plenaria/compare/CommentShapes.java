// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.plenaria.compare.Parts.part;
import static org.plenaria.compare.Whole.optional;
import static org.plenaria.compare.Whole.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;

/** The shapes of comments and rounds. */
final class CommentShapes {

    /** How a comment ended; state and decision only make sense together. */
    record Ending(CommentState state, Optional<Decision> decision) {
        static Ending of(Comment comment) {
            return new Ending(comment.state(), comment.decision());
        }

        Comment in(Comment comment) {
            return comment.with(next -> next.state(state).decision(decision));
        }
    }

    /** Comments made at the same time stand by their dates. */
    static final Keying<Comment> COMMENT_KEYS =
            Keying.byId(Comment::id, comment -> comment.date().toString());

    static final Shape<Comment> COMMENT = Parts.of(
            part("target", Comment::target, Comment::withTarget, whole(CommentTarget.class)),
            part("author", Comment::author, Comment::withAuthor, whole(String.class)),
            part("date", Comment::date, Comment::withDate, whole(LocalDate.class)),
            part("text", Comment::text, Comment::withText, whole(String.class)),
            part("proposed", Comment::proposed, Comment::withProposed, optional()),
            part("replyTo", Comment::replyTo, Comment::withReplyTo, optional()),
            part("state", Ending::of, (comment, ending) -> ending.in(comment), whole(Ending.class)),
            part("unknown", Comment::unknown, Comment::withUnknown, new UnknownShape()));

    static final Shape<List<Round>> ROUNDS = Keyed.elements(
            Address.Part.ROUND,
            Keying.byId(Round::id, round -> String.format("%09d %s", round.revision(), round.date())),
            Parts.of(
                    part("kind", Round::kind, Round::withKind, whole(RoundKind.class)),
                    part("revision", Round::revision, Round::withRevision, whole(Integer.class)),
                    part("date", Round::date, Round::withDate, whole(LocalDate.class)),
                    part("deadline", Round::deadline, Round::withDeadline, optional()),
                    part(
                            "addressees",
                            Round::addressees,
                            Round::withAddressees,
                            Keyed.ordered(Keying.byName(name -> name), new Whole<>(String.class), String.class)),
                    part("note", Round::note, Round::withNote, optional()),
                    part("snapshot", Round::snapshot, Round::withSnapshot, optional()),
                    part("unknown", Round::unknown, Round::withUnknown, new UnknownShape())),
            Round.class);

    private CommentShapes() {}
}
