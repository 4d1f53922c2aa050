// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ValuePhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;

/** Makes the lines of one element: its heading and a line for each of its fields. */
final class ElementLines {

    private static final Set<String> NAMES = Set.of("title", "name", "heading", "placement", "colour");

    private final Plan before;
    private final Plan after;
    private final boolean openIsNewer;
    private final Map<Id, List<Difference>> byElement;
    private final Messages words;
    private final ComparePhrases phrases;
    private final ValuePhrases old;
    private final ValuePhrases next;
    private final Numbering oldNumbers;
    private final Numbering nextNumbers;

    ElementLines(
            Plan before, Plan after, boolean openIsNewer, Map<Id, List<Difference>> byElement, Locale locale) {
        this.before = before;
        this.after = after;
        this.openIsNewer = openIsNewer;
        this.byElement = byElement;
        words = Messages.of("compareView", locale);
        phrases = ComparePhrases.in(locale);
        old = ValuePhrases.in(locale, before);
        next = ValuePhrases.in(locale, after);
        oldNumbers = Numbering.of(before);
        nextNumbers = Numbering.of(after);
    }

    <E> ComparedElement of(
            Address.Part part, Id id, Optional<E> was, Optional<E> is, List<Field<E, ?>> fields, Optional<Id> area) {
        var at = Address.of(part, id);
        var differences = byElement.getOrDefault(id, List.of());
        var whole = differences.stream().filter(one -> one.at().steps().isEmpty()).findFirst();
        if (was.isEmpty() || is.isEmpty()) {
            var kind = is.isEmpty() ? ChangeKind.REMOVED : ChangeKind.ADDED;
            return new ComparedElement(
                    heading(at, area, was, is, Optional.of(kind), whole.map(one -> copies(one, area))),
                    fields.stream()
                            .filter(field -> !NAMES.contains(field.name())) // the heading says them, or the place
                            .filter(field -> !saysNothing(field, was, is))
                            .map(field -> field(at, area, field, was, is, Optional.of(kind), List.of()))
                            .toList());
        }
        Map<String, List<Difference>> byField = new LinkedHashMap<>();
        differences.forEach(one -> byField
                .computeIfAbsent(one.at().fieldName().orElse(""), _ -> new ArrayList<>()).add(one));
        var rows = new ArrayList<ComparedRow>();
        for (var place : List.of(Address.AREA_OF_ACTIVITY, Address.POSITION)) {
            Optional.ofNullable(byField.remove(place)).ifPresent(moved -> rows.add(
                    difference(at, area, moved.getFirst(), addresses(moved))));
        }
        for (var field : fields) {
            var changed = byField.remove(field.name());
            if (changed != null && field.equals(PlanFields.MASTHEAD)) {
                changed.forEach(one -> rows.add(difference(at, area, one, Set.of(one.at()))));
            } else if (changed != null) {
                var kind = ChangeKind.of(field.name());
                rows.add(field(at, area, field, was, is, Optional.of(kind), changed));
            } else if (!NAMES.contains(field.name()) && !saysNothing(field, was, is)) {
                rows.add(field(at, area, field, was, is, Optional.empty(), List.of()));
            }
        }
        byField.values().stream()
                .filter(left -> isShown(left.getFirst()))
                .forEach(left -> rows.add(difference(at, area, left.getFirst(), addresses(left))));
        boolean isRenumbered = rows.stream().noneMatch(ComparedRow::isChange)
                && !oldNumbers.number(id).equals(nextNumbers.number(id));
        return new ComparedElement(
                heading(at, area, was, is, isRenumbered ? Optional.of(ChangeKind.RENUMBERED) : Optional.empty(),
                        Optional.empty()),
                rows);
    }

    /** The heading over the comments. */
    ComparedElement ofComments() {
        Optional<Object> said = Optional.of(new ComparedRow.Said(words.text("comments")));
        return new ComparedElement(
                new ComparedRow(
                        ComparedRow.Type.PART, Address.of(Address.Part.COMMENT, after.id()), Optional.empty(), "", "",
                        said, said, Optional.empty(), false, Set.of()),
                List.of());
    }

    /** A comment has one line: who said what, and how it ended. */
    List<ComparedElement> ofComment(Id id, Optional<Comment> was, Optional<Comment> is) {
        var differences = byElement.getOrDefault(id, List.of());
        if (differences.isEmpty()) {
            return List.of();
        }
        var at = Address.of(Address.Part.COMMENT, id);
        var place = is.or(() -> was).map(this::about).orElse("");
        var line = new ComparedRow(
                ComparedRow.Type.FIELD, at, Optional.empty(), "comment", words.text("comment"),
                was.map(old::say).map(ComparedRow.Said::new), is.map(next::say).map(ComparedRow.Said::new),
                Optional.of(ChangeKind.COMMENTS), true, withThread(differences));
        Optional<Object> said = Optional.of(new ComparedRow.Said(place));
        return List.of(new ComparedElement(
                new ComparedRow(
                        ComparedRow.Type.ELEMENT, at, Optional.empty(), "", "", was.isEmpty() ? Optional.empty() : said,
                        is.isEmpty() ? Optional.empty() : said, Optional.empty(), false, Set.of()),
                List.of(line)));
    }

    /** A comment goes with its answers, and an answer brings what it answers. */
    private Set<Address> withThread(List<Difference> differences) {
        var all = new HashSet<>(addresses(differences));
        var first = differences.getFirst();
        if (first.at().steps().isEmpty()) {
            boolean comes = first.kind() == (openIsNewer ? Difference.Kind.REMOVED : Difference.Kind.ADDED);
            var comments = (comes == openIsNewer ? before : after).comments();
            for (var one : comments) {
                boolean belongs = comes
                        ? comments.stream().anyMatch(answer -> answer.id().equals(first.at().element())
                                && answer.replyTo().equals(Optional.of(one.id())))
                        : one.replyTo().equals(Optional.of(first.at().element()));
                if (belongs) {
                    whole(one.id()).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private String about(Comment comment) {
        var number = comment.target().element()
                .map(id -> nextNumbers.number(id).isEmpty() ? oldNumbers.number(id) : nextNumbers.number(id))
                .orElse("");
        var parts = new ArrayList<String>();
        if (!number.isEmpty()) {
            parts.add(number);
        }
        comment.target().field().map(phrases::label).ifPresent(parts::add);
        return parts.isEmpty()
                ? words.text("comment.by", comment.author())
                : words.text("comment.on", comment.author(), String.join(", ", parts));
    }

    // Comments and elements have lines of their own; where the list of them differs says nothing more.
    private static boolean isShown(Difference one) {
        var field = one.at().fieldName().orElse("");
        return !Set.of("log", "ignored", "").contains(field);
    }

    private <E, T> boolean saysNothing(Field<E, T> field, Optional<E> was, Optional<E> is) {
        return was.map(field::of).map(old::say).orElse("").isEmpty()
                && is.map(field::of).map(next::say).orElse("").isEmpty();
    }

    private <E, T> ComparedRow field(
            Address at,
            Optional<Id> area,
            Field<E, T> field,
            Optional<E> was,
            Optional<E> is,
            Optional<ChangeKind> kind,
            List<Difference> changed) {
        return new ComparedRow(
                ComparedRow.Type.FIELD, at, area, field.name(), phrases.label(field.name()),
                was.map(field::of), is.map(field::of), kind, !changed.isEmpty(), addresses(changed));
    }

    private ComparedRow difference(Address at, Optional<Id> area, Difference one, Set<Address> copies) {
        return new ComparedRow(
                ComparedRow.Type.FIELD, at, area, one.at().fieldName().orElse(""), phrases.inside(one.at(), after),
                one.before(), one.after(), Optional.of(ChangeKind.of(one.at().fieldName().orElse(""))), true, copies);
    }

    private ComparedRow heading(
            Address at,
            Optional<Id> area,
            Optional<?> was,
            Optional<?> is,
            Optional<ChangeKind> kind,
            Optional<Set<Address>> copies) {
        var type = at.part() == Address.Part.AREA || at.part() == Address.Part.PLAN
                ? ComparedRow.Type.PART
                : ComparedRow.Type.ELEMENT;
        return new ComparedRow(
                type, at, area, "", "",
                was.map(element -> new ComparedRow.Said(named(element, before, oldNumbers.number(at.element())))),
                is.map(element -> new ComparedRow.Said(named(element, after, nextNumbers.number(at.element())))),
                kind, kind.isPresent(), copies.orElse(Set.of()));
    }

    private String named(Object element, Plan plan, String number) {
        var title = switch (element) {
            case Activity activity -> plan.text(activity.title());
            case Area one -> plan.text(one.name());
            case Section section -> plan.text(section.heading());
            default -> words.text("the.plan");
        };
        return (number + " " + title).strip();
    }

    /** An area comes and goes with the activities that do; an activity brings the area it cannot be without. */
    private Set<Address> copies(Difference whole, Optional<Id> area) {
        var copies = new HashSet<Address>();
        var at = whole.at();
        copies.add(at);
        if (at.part() == Address.Part.AREA) {
            after.area(at.element()).or(() -> before.area(at.element())).ifPresent(one ->
                    one.activities().forEach(activity -> whole(activity.id()).ifPresent(copies::add)));
        } else if (whole.kind() == (openIsNewer ? Difference.Kind.REMOVED : Difference.Kind.ADDED)) {
            area.flatMap(this::whole).ifPresent(copies::add);
        }
        return copies;
    }

    private Optional<Address> whole(Id element) {
        return byElement.getOrDefault(element, List.of()).stream()
                .map(Difference::at)
                .filter(at -> at.steps().isEmpty())
                .findFirst();
    }

    private static Set<Address> addresses(List<Difference> differences) {
        return differences.stream().map(Difference::at).collect(Collectors.toSet());
    }
}
