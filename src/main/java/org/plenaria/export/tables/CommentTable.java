// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * The comments on a plan in the manner of standards bodies (the commenting template of ISO and IEC): number,
 * delegation, element, field, type, comment, proposed change, observations of the secretariat. In the order of the
 * document; answers stand with the comment they answer.
 */
public final class CommentTable {

    /** The columns, by the keys of their names, with their shares of the width in per cent. */
    public static final Map<String, Integer> COLUMNS = columns();

    private static final int BEHIND = Integer.MAX_VALUE;

    private final Plan plan;
    private final Language language;
    private final Messages words;
    private final Phrases phrases;
    private final Numbering numbers;
    private final Map<Id, String> titles = new HashMap<>();
    private final Map<Id, Id> owners = new HashMap<>();
    private final Map<Id, Integer> order = new HashMap<>();

    private CommentTable(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        phrases = Phrases.in(language.locale());
        words = Messages.of("comments", phrases.locale());
        numbers = Numbering.of(plan);
        plan.sections().forEach(one -> known(one.id(), show(one.heading()), List.of()));
        plan.areas().forEach(area -> {
            var inside = Stream.concat(
                            area.indicators().stream().map(one -> one.id()),
                            area.subheadings().stream().map(one -> one.id()))
                    .toList();
            known(area.id(), show(area.name()), inside);
            area.activities().forEach(one -> known(
                    one.id(),
                    show(one.title()),
                    Stream.of(
                                    one.resources().stream().map(it -> it.id()),
                                    one.milestones().stream().map(it -> it.id()),
                                    one.indicators().stream().map(it -> it.id()))
                            .flatMap(ids -> ids)
                            .toList()));
        });
    }

    private static Map<String, Integer> columns() {
        var columns = new java.util.LinkedHashMap<String, Integer>();
        columns.put("number", 4);
        columns.put("delegation", 11);
        columns.put("element", 16);
        columns.put("field", 10);
        columns.put("type", 5);
        columns.put("comment", 21);
        columns.put("proposed", 15);
        columns.put("observations", 18);
        return java.util.Collections.unmodifiableMap(columns);
    }

    private void known(Id id, String title, List<Id> inside) {
        titles.put(id, title);
        order.put(id, order.size());
        inside.forEach(part -> owners.put(part, id));
    }

    private String show(org.plenaria.plan.LocalizedText text) {
        return text.show(language, plan.originalLanguage());
    }

    /** The rows, each with a cell for every column. */
    public static List<List<String>> rows(Plan plan, Language language) {
        return new CommentTable(plan, language).rows();
    }

    /** The comments that begin a thread, in the order of the document. */
    public static List<Comment> inOrder(Plan plan) {
        return new CommentTable(plan, plan.originalLanguage()).threads();
    }

    private List<Comment> threads() {
        return plan.comments().stream()
                .filter(comment -> comment.replyTo().flatMap(plan::comment).isEmpty())
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(one -> one.target().field().orElse(""))
                        .thenComparing(Comment::date))
                .toList();
    }

    private int place(Comment comment) {
        var element = element(comment.target());
        return element.isEmpty() ? -1 : order.getOrDefault(element.get(), BEHIND);
    }

    private Optional<Id> element(CommentTarget target) {
        return target.element()
                .filter(id -> !id.equals(plan.id()))
                .map(id -> owners.getOrDefault(id, id));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var comment : threads()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    comment.author() + "\n" + phrases.date(comment.date()),
                    where(comment.target()),
                    field(comment.target()),
                    type(comment.target()),
                    said(comment),
                    comment.proposed().orElse(""),
                    observations(comment)));
        }
        return rows;
    }

    private String where(CommentTarget target) {
        return element(target)
                .map(id -> (numbers.number(id) + " " + titles.getOrDefault(id, "")).strip())
                .orElseGet(() -> words.text("table.plan"));
    }

    private String field(CommentTarget target) {
        var field = target.field().map(phrases::fieldNamed);
        var quote = target.quote().map(text -> words.text("table.quote", text));
        return Stream.concat(field.stream(), quote.stream()).collect(Collectors.joining("\n"));
    }

    /** General on the plan as a whole; editorial where it quotes words; technical on all else. */
    private static String type(CommentTarget target) {
        return target.quote().isPresent() ? "ed" : target.element().isEmpty() && target.field().isEmpty() ? "ge" : "te";
    }

    private String said(Comment comment) {
        return Stream.concat(Stream.of(comment.text()), answers(comment, new ArrayList<>()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> answers(Comment comment, List<Id> above) {
        above.add(comment.id());
        return plan.comments().stream()
                .filter(one -> one.replyTo().equals(Optional.of(comment.id())) && !above.contains(one.id()))
                .flatMap(one -> Stream.concat(
                        Stream.of(words.text("table.answer", one.author(), phrases.date(one.date()), one.text())),
                        answers(one, above)));
    }

    private String observations(Comment comment) {
        if (comment.state() == CommentState.OPEN) {
            return "";
        }
        var state = words.text("table." + comment.state().name());
        var answer = comment.decision().flatMap(Decision::answer);
        var by = comment.decision().flatMap(Decision::by).stream();
        var when = comment.decision().flatMap(Decision::date).map(phrases::date).stream();
        var signed = Stream.concat(by, when).collect(Collectors.joining(", "));
        return Stream.of(Optional.of(state), answer, Optional.of(signed).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
