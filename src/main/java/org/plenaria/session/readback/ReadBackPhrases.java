// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.ReturnReview;
import org.plenaria.importing.returned.FieldMark;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.Phrases;
import org.plenaria.phrasing.ProposalPhrases;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** What came back, in words: where, what it was, what it would be, who wrote it. */
public final class ReadBackPhrases {

    private final ReadBack readBack;
    private final Plan plan;
    private final Messages messages;
    private final Phrases phrases;
    private final ComparePhrases compared;
    private final ProposalPhrases proposals;
    private final Numbering numbers;

    public ReadBackPhrases(ReadBack readBack, Locale locale) {
        this.readBack = readBack;
        plan = readBack.review().present();
        messages = Messages.of("readback", locale);
        phrases = Phrases.in(locale);
        compared = ComparePhrases.in(locale);
        proposals = ProposalPhrases.of(plan, locale);
        numbers = Numbering.of(plan);
    }

    /** The number and name of the element: "3.1.2 Workshop". */
    public String element(ProposalRow row) {
        return comment(row).map(one -> named(one.target().element())).orElseGet(() -> proposals.element(row));
    }

    /** The field: "Venue". */
    public String field(ProposalRow row) {
        return comment(row)
                .map(one -> messages.text("field.comment") + one.target().field()
                        .map(name -> ", " + compared.label(name))
                        .orElse(""))
                .orElseGet(() -> proposals.field(row));
    }

    /** What it was when the file was made; "" for something new. */
    public String before(ProposalRow row) {
        return row.before().isEmpty() ? "" : proposals.before(row);
    }

    /** What it has become since, where that is something else. */
    public Optional<String> meanwhile(ProposalRow row) {
        return proposals.now(row);
    }

    /** What it would be. */
    public String after(ProposalRow row) {
        return comment(row).map(Comment::text).orElseGet(() -> proposals.value(row, row.options().getFirst()));
    }

    /** Who wrote it and when, where the file says so. */
    public Optional<String> by(ProposalRow row) {
        var comment = comment(row);
        if (comment.isPresent()) {
            return comment.map(one -> messages.text("report.by.date", one.author(), phrases.date(one.date())));
        }
        return readBack.by(row).map(trace -> trace.date()
                .map(day -> messages.text("report.by.date", trace.author(), phrases.date(day)))
                .orElseGet(() -> messages.text("report.by", trace.author())));
    }

    /** Why it is asked for, where it is not taken in without a second thought. */
    public Optional<String> question(ProposalRow row) {
        if (row.clashes()) {
            return Optional.of(messages.text("report.clash"));
        }
        return ReturnReview.takesOut(row) ? Optional.of(messages.text("report.removal")) : Optional.empty();
    }

    /** What else is worth knowing, a sentence each. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (!readBack.carried()) {
            notes.add(messages.text("note.not.carried"));
        }
        readBack.notes().forEach(note -> notes.add(
                messages.text("note." + note.kind().name(), place(note), note.words().replace('\n', ' '))));
        return List.copyOf(notes);
    }

    private String place(ReturnNote note) {
        var where = named(note.at().flatMap(FieldMark::element));
        var field = note.at().map(FieldMark::field).filter(name -> name.matches("[a-zA-Z]+"));
        var named = field.map(name -> where + ", " + compared.label(name)).orElse(where);
        if (note.place().isEmpty()) {
            return named;
        }
        return messages.text(note.place().matches("\\d+") ? "and.place" : "cell.place", named, note.place());
    }

    private String named(Optional<Id> element) {
        var title = element.flatMap(id -> plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(area -> plan.text(area.name())))
                .or(() -> plan.section(id).map(section -> plan.text(section.heading()))));
        return title.map(name -> (numbers.number(element.orElseThrow()) + " " + name).strip())
                .orElseGet(() -> messages.text("the.plan"));
    }

    private static Optional<Comment> comment(ProposalRow row) {
        return row.options().getFirst().value().orElse(Optional.empty()) instanceof Comment comment
                ? Optional.of(comment)
                : Optional.empty();
    }
}
