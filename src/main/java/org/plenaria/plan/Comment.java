// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a delegation or person says of a plan or a part of it.
 *
 * @param author the delegation or person; never blank
 * @param text never blank
 * @param proposed what the author would have instead, where that is more exact than the text
 * @param replyTo the comment this one answers
 * @param decision present once the comment is accepted, declined or noted
 */
@PlanRecord
public record Comment(
        Id id,
        CommentTarget target,
        String author,
        LocalDate date,
        String text,
        Optional<String> proposed,
        Optional<Id> replyTo,
        CommentState state,
        Optional<Decision> decision,
        UnknownFields unknown)
        implements CommentBuilder.With {

    /**
     * @throws IllegalArgumentException when author or text are blank
     */
    public Comment {
        if (author.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a comment needs an author and a text");
        }
    }

    /** A comment that waits for its decision. */
    public static Comment open(CommentTarget target, String author, LocalDate date, String text) {
        return new Comment(
                Id.fresh(),
                target,
                author,
                date,
                text,
                Optional.empty(),
                Optional.empty(),
                CommentState.OPEN,
                Optional.empty(),
                UnknownFields.NONE);
    }
}
