// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.WordDiff;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ValuePhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;

/** What differs in one element: its name, and a row for each of its fields. */
final class ComparedElement {

    /** One row: a field with what both plans say of it. */
    private record Row(String label, String before, String after) {}

    private final Html html;
    private final PlanDiff diff;
    private final ComparePhrases phrases;
    private final Messages messages;
    private final ValuePhrases old;
    private final ValuePhrases next;
    private final Numbering oldNumbers;
    private final Numbering nextNumbers;

    ComparedElement(
            Html html,
            PlanDiff diff,
            ComparePhrases phrases,
            Messages messages,
            Locale locale,
            Numbering oldNumbers,
            Numbering nextNumbers) {
        this.html = html;
        this.diff = diff;
        this.phrases = phrases;
        this.messages = messages;
        this.oldNumbers = oldNumbers;
        this.nextNumbers = nextNumbers;
        old = ValuePhrases.in(locale, diff.before());
        next = ValuePhrases.in(locale, diff.after());
    }

    /** The heading over everything that differs in an area. */
    void areaHeading(Id area) {
        html.element("h2", named(Address.Part.AREA, area)).line();
    }

    /** Everything that differs in one element. */
    void show(List<Difference> differences) {
        var first = differences.getFirst();
        var at = first.at();
        boolean isWhole = at.steps().isEmpty();
        var kind = isWhole ? first.kind() : Difference.Kind.CHANGED;
        html.start("section", "class", kind.name().toLowerCase(Locale.ROOT));
        if (at.part() != Address.Part.AREA || isWhole) { // an area has its heading already
            html.start("h3").text(named(at.part(), at.element()));
            if (isWhole) {
                html.text(" ").element("span", messages.text("kind." + kind.name()), "class", "kind");
            }
            html.end().line();
        }
        rows(differences, isWhole).forEach(this::row);
        html.end().line();
    }

    /** "3.1.2 → 3.1.3 Regional workshop". */
    private String named(Address.Part part, Id id) {
        if (part == Address.Part.PLAN) {
            return messages.text("the.plan");
        }
        if (part == Address.Part.COMMENT || part == Address.Part.ROUND) {
            return phrases.place(new Address(part, id, List.of()), plan(part, id));
        }
        var was = oldNumbers.number(id);
        var is = nextNumbers.number(id);
        var number = was.isEmpty() || is.isEmpty() || was.equals(is) ? (is.isEmpty() ? was : is) : was + " → " + is;
        return (number + " " + title(diff.after(), id).or(() -> title(diff.before(), id)).orElse("")).strip();
    }

    private Plan plan(Address.Part part, Id id) {
        boolean isThere = part == Address.Part.COMMENT
                ? diff.after().comment(id).isPresent()
                : diff.after().rounds().stream().anyMatch(round -> round.id().equals(id));
        return isThere ? diff.after() : diff.before();
    }

    private static Optional<String> title(Plan plan, Id id) {
        return plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(Area::name).map(plan::text))
                .or(() -> plan.section(id).map(Section::heading).map(plan::text));
    }

    private List<Row> rows(List<Difference> differences, boolean isWhole) {
        var rows = new ArrayList<Row>();
        if (isWhole) {
            var first = differences.getFirst();
            first.before().ifPresent(value -> whole(value, old).forEach(said ->
                    rows.add(new Row(said.label, said.before, ""))));
            first.after().ifPresent(value -> whole(value, next).forEach(said ->
                    rows.add(new Row(said.label, "", said.before))));
            return rows;
        }
        for (var one : differences) {
            rows.add(new Row(
                    phrases.inside(one.at(), diff.after()),
                    one.before().map(value -> said(one, value, old)).orElse(""),
                    one.after().map(value -> said(one, value, next)).orElse("")));
        }
        return rows;
    }

    /** Positions are counted from 1 for a reader. */
    private String said(Difference one, Object value, ValuePhrases values) {
        return one.kind() == Difference.Kind.MOVED && value instanceof Integer position
                ? messages.text("position", position + 1)
                : values.say(value);
    }

    /** All that a new or vanished element says. */
    private List<Row> whole(Object element, ValuePhrases values) {
        return switch (element) {
            case Activity activity -> fields(activity, ActivityFields.ALL, values);
            case Area area -> fields(area, AreaFields.ALL.stream()
                    .filter(field -> !field.equals(AreaFields.COLOUR)).toList(), values);
            case Section section -> fields(section, SectionFields.ALL, values);
            default -> List.of(new Row("", values.say(element), ""));
        };
    }

    private <E> List<Row> fields(E element, List<Field<E, ?>> fields, ValuePhrases values) {
        var rows = new ArrayList<Row>();
        for (var field : fields) {
            var said = values.say(field.of(element));
            if (!said.isEmpty()) {
                rows.add(new Row(phrases.label(field.name()), said, ""));
            }
        }
        return rows;
    }

    private void row(Row row) {
        html.start("div", "class", "row");
        html.element("div", row.label, "class", "field");
        html.start("div", "class", "old");
        marked(row, WordDiff.Kind.INSERTED);
        html.end().start("div", "class", "new");
        marked(row, WordDiff.Kind.DELETED);
        html.end().start("div", "class", "words");
        WordDiff.between(row.before, row.after).runs().forEach(this::run);
        html.end().end().line();
    }

    /** One side of it: the words of the other side are left out, its own are marked. */
    private void marked(Row row, WordDiff.Kind without) {
        WordDiff.between(row.before, row.after).runs().stream()
                .filter(run -> run.kind() != without)
                .forEach(this::run);
    }

    private void run(WordDiff.Run run) {
        switch (run.kind()) {
            case KEPT -> html.text(run.text());
            case DELETED -> html.element("del", run.text());
            case INSERTED -> html.element("ins", run.text());
        }
    }
}
