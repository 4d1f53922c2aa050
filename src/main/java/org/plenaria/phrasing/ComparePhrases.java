// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.compare.Address;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.DiffFact;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.Repair;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** The difference between two plans in sentences, and what a merge asks. */
public final class ComparePhrases {

    private final Messages messages;
    private final Phrases phrases;

    private ComparePhrases(Locale locale) {
        messages = Messages.of("compare", locale);
        phrases = Phrases.in(locale);
    }

    public static ComparePhrases in(Locale locale) {
        return new ComparePhrases(locale);
    }

    /**
     * "3.1.2 moved to the 2nd semester", "2 activities added in 3.4", "Budget +12,000 USD": without full stops, the
     * weightiest first; none for equal plans.
     */
    public List<String> sentences(PlanDiff diff) {
        var telling = new Telling(diff, Numbering.of(diff.before()), Numbering.of(diff.after()));
        return diff.summary().facts().stream().flatMap(fact -> sentences(fact, telling)).toList();
    }

    /** A difference that is being told, with the numbers the readers of both plans know. */
    private record Telling(PlanDiff diff, Numbering old, Numbering next) {
        /** The number in the first plan, which the reader knows; for what is new, the one in the second. */
        String number(Id id) {
            var known = old.number(id);
            return known.isEmpty() ? next.number(id) : known;
        }
    }

    private Stream<String> sentences(DiffFact fact, Telling telling) {
        var diff = telling.diff;
        return switch (fact) {
            case DiffFact.AreasAdded(List<Id> areas) ->
                areas.stream().map(id -> messages.text("area.added", nameOf(id, telling.next, diff.after())));
            case DiffFact.AreasRemoved(List<Id> areas) ->
                areas.stream().map(id -> messages.text("area.removed", nameOf(id, telling.old, diff.before())));
            case DiffFact.ActivitiesAdded(Id area, List<Id> activities) ->
                Stream.of(messages.text("activities.added", activities.size(), telling.next.number(area)));
            case DiffFact.ActivitiesRemoved(Id area, List<Id> activities) -> Stream.of(
                    activities.size() == 1
                            ? messages.text("activity.removed", telling.old.number(activities.getFirst()))
                            : messages.text("activities.removed", activities.size(), telling.old.number(area)));
            case DiffFact.MovedInTime one -> {
                var when = phrases.timeframe(one.to(), diff.after().calendar());
                var number = telling.number(one.activity());
                yield Stream.of(
                        when.isEmpty()
                                ? messages.text("activity.without.timeframe", number)
                                : messages.text("activity.timeframe", number, when));
            }
            case DiffFact.MovedToArea one -> Stream.of(messages.text(
                    "activity.area", telling.number(one.activity()), nameOf(one.area(), telling.next, diff.after())));
            case DiffFact.Budget one -> Stream.of(budget(one, diff.before().currency(), diff.after().currency()));
            case DiffFact.Changed one ->
                Stream.of(messages.text("changed", subject(one, telling), listed(one.fields())));
            case DiffFact.PlanChanged(List<String> fields) ->
                Stream.of(messages.text("changed", messages.text("the.plan"), listed(fields)));
            case DiffFact.Reordered(int count) -> Stream.of(messages.text("reordered", count));
            case DiffFact.Renumbered(int count) -> Stream.of(messages.text("renumbered", count));
            case DiffFact.Rounds(int added) -> Stream.of(messages.text("rounds.added", added));
            case DiffFact.Sections(int added, int removed) ->
                counts(Counted.of("sections.added", added), Counted.of("sections.removed", removed));
            case DiffFact.Comments(int added, int changed, int removed) -> counts(
                    Counted.of("comments.added", added),
                    Counted.of("comments.changed", changed),
                    Counted.of("comments.removed", removed));
        };
    }

    private record Counted(String key, int count) {
        static Counted of(String key, int count) {
            return new Counted(key, count);
        }
    }

    private Stream<String> counts(Counted... counted) {
        return Stream.of(counted).filter(one -> one.count > 0).map(one -> messages.text(one.key, one.count));
    }

    // A sum in another currency is no difference that could be counted.
    private String budget(DiffFact.Budget budget, Optional<Currency> before, Optional<Currency> after) {
        if (!before.equals(after)) {
            return messages.text(
                    "budget.now", phrases.money(budget.before(), before), phrases.money(budget.after(), after));
        }
        BigDecimal by = budget.after().subtract(budget.before());
        return messages.text(by.signum() > 0 ? "budget.more" : "budget.less", phrases.money(by.abs(), after));
    }

    private String subject(DiffFact.Changed changed, Telling telling) {
        return switch (changed.part()) {
            case AREA -> nameOf(changed.element(), telling.next, telling.diff.after());
            case SECTION -> telling.diff.after().section(changed.element())
                    .map(section -> messages.text(
                            "section", telling.next.number(section.id()), telling.diff.after().text(section.heading())))
                    .orElse("");
            default -> telling.number(changed.element());
        };
    }

    private static String nameOf(Id area, Numbering numbers, Plan plan) {
        return (numbers.number(area) + " " + plan.area(area).map(Area::name).map(plan::text).orElse("")).strip();
    }

    private String listed(List<String> fields) {
        return fields.stream()
                .map(field -> phrases.withinSentence(label(field)))
                .distinct()
                .reduce((list, next) -> list + ", " + next)
                .orElse("");
    }

    /** The label of a field, of those that only a comparison speaks of too: "Position", "Area". */
    public String label(String field) {
        return messages.has("field." + field) ? messages.text("field." + field) : phrases.fieldNamed(field);
    }

    /** Where a difference or conflict lies: "3.1.2, Products, Español". */
    public String place(Address at, Plan plan) {
        var parts = new ArrayList<String>();
        parts.add(element(at, plan));
        parts.addAll(steps(at));
        return String.join(", ", parts);
    }

    /**
     * The same without the element, for where the values stand beside it: "Products, Español". The one language of a
     * plan in one language is not said, nor the words of an item.
     */
    public String inside(Address at, Plan plan) {
        boolean isPlain = plan.translations().isEmpty() && at.language().equals(Optional.of(plan.originalLanguage()));
        var told = at.steps().stream()
                .filter(step -> !(step instanceof Address.Step.Words))
                .filter(step -> !(isPlain && step instanceof Address.Step.InLanguage))
                .toList();
        return String.join(", ", steps(new Address(at.part(), at.element(), told)));
    }

    private List<String> steps(Address at) {
        var parts = new ArrayList<String>();
        for (var step : at.steps()) {
            switch (step) {
                case Address.Step.InField(String name) -> parts.add(label(name));
                case Address.Step.Named(String name) -> parts.add(name);
                case Address.Step.Words(String words, int _) -> parts.add(messages.text("quoted", words));
                case Address.Step.InLanguage(var language) -> parts.add(phrases.languageName(language));
                case Address.Step.Item _ -> {} // its id says nothing to a reader; the values shown beside it do
            }
        }
        return parts;
    }

    private String element(Address at, Plan plan) {
        return switch (at.part()) {
            case PLAN -> messages.text("the.plan");
            case COMMENT -> plan.comment(at.element())
                    .map(comment -> messages.text("comment.by", comment.author()))
                    .orElseGet(() -> messages.text("comment"));
            case ROUND -> messages.text("round");
            case AREA, ACTIVITY, SECTION -> {
                var number = Numbering.of(plan).number(at.element());
                yield number.isEmpty() ? messages.text("gone." + at.part().name()) : number;
            }
        };
    }

    /** What a conflict is about: "Changed on both sides". */
    public String conflict(Conflict.Kind kind) {
        return messages.text("conflict." + kind.name());
    }

    /** What a merge did so that no reference points nowhere. */
    public String repair(Repair repair, Plan merged) {
        return messages.text(
                "repair." + repair.kind().name(),
                place(repair.at(), merged),
                Numbering.of(merged).number(repair.because()));
    }
}
