// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import org.plenaria.edit.CommentEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;

/** Tells the desk of comments that are being written, so that a crash does not take their words. */
final class UnsentComments {

    private record Addition(Optional<Id> about) {}

    private record Answer(Id to) {}

    private final Desk desk;
    private final Messages words;

    UnsentComments(Desk desk) {
        this.desk = desk;
        words = desk.messages("recovery");
    }

    /** A new comment as far as it is written; "" once it is sent or dropped. */
    void addition(CommentTarget target, String text, String author) {
        desk.unfinished().say(new Addition(target.element()), comment(target, text, author).map(CommentEdit.Add::new));
    }

    /** A reply, or the answer of a decision, as far as it is written. */
    void answer(Comment to, String text, String author) {
        desk.unfinished().say(
                new Answer(to.id()),
                comment(to.target(), text, author)
                        .map(it -> it.withReplyTo(Optional.of(to.id())))
                        .map(CommentEdit.Add::new));
    }

    private Optional<Comment> comment(CommentTarget target, String text, String author) {
        var by = author.isBlank() ? words.text("unsigned") : author.strip();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(Comment.open(target, by, desk.today(), text.strip()));
    }
}
