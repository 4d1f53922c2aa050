// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.compare.Address;
import org.plenaria.compare.PlanDiff;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * The open plan and another version of it side by side.
 *
 * @param open the plan that can be changed
 * @param diff from the open plan to the other
 * @param openIsNewer whether the open plan stands on the right
 * @param sentences what differs, in short, from the older to the newer
 */
record Comparison(
        Plan open, Plan other, PlanDiff diff, boolean openIsNewer, List<ComparedElement> elements,
        List<String> sentences) {

    /** An area and how many changes are in it. */
    record AreaCount(Id area, String name, int changes) {}

    Comparison {
        elements = List.copyOf(elements);
        sentences = List.copyOf(sentences);
    }

    /** Compares; takes its time with large plans. */
    static Comparison of(Plan open, Plan other, boolean openIsNewer, Locale locale) {
        var here = withoutRecords(open);
        var there = withoutRecords(other);
        var diff = PlanDiff.between(here, there);
        var before = openIsNewer ? there : here;
        var after = openIsNewer ? here : there;
        var forwards = openIsNewer ? PlanDiff.between(before, after) : diff;
        var elements = new ComparisonLayout(before, after, diff, openIsNewer, locale).elements();
        return new Comparison(
                open, other, diff, openIsNewer, elements, ComparePhrases.in(locale).sentences(forwards));
    }

    // The rounds a version knows and who changed what are no wording of the plan: each version has its own.
    private static Plan withoutRecords(Plan plan) {
        return plan.withRounds(List.of()).withLog(List.of());
    }

    Plan before() {
        return openIsNewer ? other : open;
    }

    Plan after() {
        return openIsNewer ? open : other;
    }

    /** The lines asked for, in the order of the newer plan. */
    List<ComparedRow> rows(ComparedFilter filter) {
        var rows = new ArrayList<ComparedRow>();
        Optional<ComparedRow> title = Optional.empty(); // of a part that is the same itself
        for (var element : elements) {
            var shown = element.rows(filter);
            if (element.isPart()) {
                title = shown.isEmpty() ? Optional.of(element.heading()) : Optional.empty();
            } else if (!shown.isEmpty()) {
                title.ifPresent(rows::add);
                title = Optional.empty();
            }
            rows.addAll(shown);
        }
        return rows;
    }

    /** How many changes there are of each kind in what the filter's area leaves. */
    Map<ChangeKind, Integer> counts(Optional<Id> area) {
        var filter = new ComparedFilter(area, Set.of(), false);
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        changes().stream().filter(filter::isIn).forEach(row ->
                counts.merge(row.kind().orElseThrow(), 1, Integer::sum));
        return counts;
    }

    /** The areas in which something differs. */
    List<AreaCount> areas() {
        var counts = new LinkedHashMap<Id, Integer>();
        changes().forEach(row -> row.area().ifPresent(area -> counts.merge(area, 1, Integer::sum)));
        return elements.stream()
                .filter(ComparedElement::isPart)
                .map(ComparedElement::heading)
                .flatMap(row -> Optional.ofNullable(counts.get(row.at().element())).stream()
                        .map(changed -> new AreaCount(row.at().element(), name(row), changed)))
                .toList();
    }

    private static String name(ComparedRow heading) {
        return heading.after().or(heading::before)
                .map(said -> ((ComparedRow.Said) said).text()).orElse("");
    }

    private List<ComparedRow> changes() {
        var changes = new ArrayList<ComparedRow>();
        for (var element : elements) {
            if (element.heading().isChange()) {
                changes.add(element.heading());
            }
            element.fields().stream().filter(ComparedRow::isChange).forEach(changes::add);
        }
        return changes;
    }

    /** The edit that makes the open plan say in one line what the other says; empty when there is nothing to do. */
    Optional<Edit> copyAcross(ComparedRow row) {
        // What comes as a whole brings all that is in it, and its place.
        var whole = row.copies().stream().filter(at -> at.steps().isEmpty()).map(Address::element)
                .collect(Collectors.toSet());
        var taken = diff.takingOver(at -> row.copies().contains(at) || whole.contains(at.element()))
                .withRounds(open.rounds())
                .withLog(open.log());
        var edits = PlanDiff.between(open, taken).asEdits();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(edits.size() == 1
                        ? edits.getFirst()
                        : new Together(Together.Cause.FIRST_EDIT, edits));
    }
}
