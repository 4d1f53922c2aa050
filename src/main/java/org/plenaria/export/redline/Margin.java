// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Note;
import org.plenaria.export.document.Paragraph;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** The open comments of a plan, each at the paragraph it speaks of. */
final class Margin {

    private static final Mark TITLE = Mark.ofPlan(":title");

    private final PrintedMarks printed;
    private final Map<Mark, List<Note>> notes = new HashMap<>();

    /**
     * @param printed what is printed of the plan: a comment on anything else stands at the heading of its element, and
     *     one on an element that is not printed at the title
     */
    Margin(Plan plan, PrintedMarks printed) {
        this.printed = printed;
        var milestones = milestones(plan);
        for (var comment : plan.comments()) {
            if (comment.state() == CommentState.OPEN && comment.replyTo().isEmpty()) {
                notes.computeIfAbsent(place(comment, milestones), _ -> new ArrayList<>())
                        .add(new Note(comment.author(), comment.date(), comment.text(), replies(plan, comment)));
            }
        }
    }

    /** The paragraph with the comments on it. */
    Paragraph with(Paragraph paragraph) {
        var here = notes.getOrDefault(paragraph.mark(), List.of());
        return paragraph.opens() && !here.isEmpty() ? paragraph.withNotes(here) : paragraph;
    }

    private static Map<Id, Id> milestones(Plan plan) {
        var owners = new HashMap<Id, Id>();
        plan.activities().forEach(activity ->
                activity.milestones().forEach(milestone -> owners.put(milestone.id(), activity.id())));
        return owners;
    }

    private Mark place(Comment comment, Map<Id, Id> milestones) {
        var element = comment.target().element();
        if (element.isEmpty()) {
            return TITLE;
        }
        var owner = Optional.ofNullable(milestones.get(element.get()));
        var mark = owner.map(activity -> Mark.of(activity, "milestones"))
                .orElseGet(() -> Mark.of(element.get(), comment.target().field().orElse("")));
        return printed.has(mark) ? mark : printed.heading(owner.orElse(element.get())).orElse(TITLE);
    }

    /** The answers to a comment and to its answers, in the order they were given. */
    private static List<Note> replies(Plan plan, Comment root) {
        var thread = new HashSet<Id>(Set.of(root.id()));
        var replies = new ArrayList<Note>();
        for (var comment : plan.comments()) {
            if (comment.replyTo().filter(thread::contains).isPresent()) {
                thread.add(comment.id());
                replies.add(new Note(comment.author(), comment.date(), comment.text(), List.of()));
            }
        }
        return replies;
    }
}
