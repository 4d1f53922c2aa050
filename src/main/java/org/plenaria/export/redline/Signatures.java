// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Mark;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Plan;

/**
 * Who changed what. A plan does not record it; but where a comment on a field was accepted since the earlier state, the
 * change is its author's. All else is signed with one name.
 */
final class Signatures {

    private record Signature(String author, LocalDate day) {}

    private final Signature usual;
    private final Map<Mark, Signature> known = new HashMap<>();

    private Signatures(Signature usual) {
        this.usual = usual;
    }

    /** One name for every change. */
    static Signatures all(String author, LocalDate day) {
        return new Signatures(new Signature(author, day));
    }

    /** The names of those whose comments were accepted, and one for all else. */
    static Signatures of(Plan before, Plan after, String usual, LocalDate day) {
        var signatures = all(usual, day);
        var accepted = before.comments().stream()
                .filter(comment -> comment.state() == CommentState.ACCEPTED)
                .map(Comment::id)
                .collect(Collectors.toUnmodifiableSet());
        for (var comment : after.comments()) {
            if (comment.state() == CommentState.ACCEPTED && !accepted.contains(comment.id())) {
                var date = comment.decision().flatMap(decision -> decision.date()).orElse(comment.date());
                comment.target().element().ifPresent(element -> signatures.known.put(
                        Mark.of(element, comment.target().field().orElse("")),
                        new Signature(comment.author(), date)));
            }
        }
        return signatures;
    }

    Change deletion(Mark mark) {
        return signed(Change.Kind.DELETED, mark);
    }

    Change insertion(Mark mark) {
        return signed(Change.Kind.INSERTED, mark);
    }

    private Change signed(Change.Kind kind, Mark mark) {
        var whole = mark.element().map(element -> known.getOrDefault(Mark.of(element, ""), usual)).orElse(usual);
        var signature = known.getOrDefault(mark, whole);
        return new Change(kind, signature.author, signature.day);
    }
}
