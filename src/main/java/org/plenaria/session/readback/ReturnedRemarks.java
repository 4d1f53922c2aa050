// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenaria.importing.returned.FieldMark;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.importing.returned.Revised;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;

/** Makes comments of the plan of those beside the text, and of words that could become nothing else. */
final class ReturnedRemarks {

    private final String file;
    private final Plan base;
    private final Plan present;
    private final LocalDate today;
    private final Messages words;

    ReturnedRemarks(String file, Plan base, Plan present, LocalDate today) {
        this.file = file;
        this.base = base;
        this.present = present;
        this.today = today;
        words = Messages.of("readback", Locale.forLanguageTag(base.originalLanguage().tag()));
    }

    /** The plan of a file with its remarks. */
    Plan in(Revised revised) {
        var plan = revised.plan();
        var comments = new ArrayList<>(plan.comments());
        var ids = new HashMap<String, Id>();
        for (var one : revised.comments()) {
            var known = known(one.trace().author(), one.text());
            var id = known.orElseGet(() -> id(one.number() + one.trace().author() + one.text()));
            ids.put(one.number(), id);
            if (known.isEmpty()) {
                var comment = comment(
                        id, target(plan, one.at()), one.trace().author(), one.trace().date().orElse(today),
                        one.text());
                var answered = one.answers().flatMap(number -> Optional.ofNullable(ids.get(number)));
                comments.add(comment.withReplyTo(answered));
            }
        }
        for (var note : revised.notes()) {
            if (isLost(note)) {
                var text = words.text("comment." + note.kind().name(), file, note.words());
                var author = note.trace().map(trace -> trace.author()).orElseGet(() -> words.text("comment.author"));
                var day = note.trace().flatMap(trace -> trace.date()).orElse(today);
                comments.add(comment(id(note.place() + text), target(plan, note.at()), author, day, text)
                        .withProposed(Optional.of(note.words())));
            }
        }
        return plan.withComments(comments);
    }

    /** Whether words would be gone if nobody kept them. */
    static boolean isLost(ReturnNote note) {
        return !note.words().isBlank() && switch (note.kind()) {
            case NOT_UNDERSTOOD, NOT_EXACT, NO_PLACE -> true;
            case OWN_WORDS, MATCHED -> false;
        };
    }

    // A document that shows the changes of a round shows its comments too: they come back as they went.
    private Optional<Id> known(String author, String text) {
        return present.comments().stream()
                .filter(one -> one.author().equals(author) && isSame(one.text(), text))
                .map(Comment::id)
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", " ").strip().equals(other.replaceAll("\\s+", " ").strip());
    }

    private Comment comment(Id id, CommentTarget target, String author, LocalDate day, String text) {
        return Comment.open(target, author, day, text).withId(id);
    }

    private static CommentTarget target(Plan plan, Optional<FieldMark> at) {
        var element = at.flatMap(FieldMark::element)
                .filter(id -> plan.activity(id).isPresent() || plan.area(id).isPresent()
                        || plan.section(id).isPresent());
        if (element.isEmpty()) {
            return CommentTarget.plan();
        }
        var field = at.map(FieldMark::field).filter(name -> name.matches("[a-z][A-Za-z]*"));
        return new CommentTarget(element, field, Optional.empty(), UnknownFields.NONE);
    }

    private Id id(String seed) {
        return new Id(UUID.nameUUIDFromBytes((base.id() + "|" + seed).getBytes(StandardCharsets.UTF_8)));
    }
}
