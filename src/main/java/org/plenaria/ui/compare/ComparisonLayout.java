// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;

/** Puts the elements of two versions into one order: that of the newer, what is gone after what it followed. */
final class ComparisonLayout {

    private final Plan before;
    private final Plan after;
    private final ElementLines lines;
    private final List<ComparedElement> elements = new ArrayList<>();

    ComparisonLayout(Plan before, Plan after, PlanDiff fromOpen, boolean openIsNewer, Locale locale) {
        this.before = before;
        this.after = after;
        Map<Id, List<Difference>> byElement = new LinkedHashMap<>();
        fromOpen.differences().forEach(one -> byElement
                .computeIfAbsent(one.at().element(), _ -> new ArrayList<>())
                .add(openIsNewer ? turned(one) : one));
        lines = new ElementLines(before, after, openIsNewer, byElement, locale);
    }

    private static Difference turned(Difference one) {
        var kind = switch (one.kind()) {
            case ADDED -> Difference.Kind.REMOVED;
            case REMOVED -> Difference.Kind.ADDED;
            case CHANGED, MOVED -> one.kind();
        };
        return new Difference(kind, one.at(), one.after(), one.before());
    }

    List<ComparedElement> elements() {
        elements.add(lines.of(
                Address.Part.PLAN, after.id(), Optional.of(before), Optional.of(after), PlanFields.ALL,
                Optional.empty()));
        each(before.sections(), after.sections(), Section::id, (id, old, next) -> elements.add(
                lines.of(Address.Part.SECTION, id, old, next, SectionFields.ALL, Optional.empty())));
        var old = byActivity(before);
        var next = byActivity(after);
        each(before.areas(), after.areas(), Area::id, (id, was, is) -> {
            elements.add(lines.of(Address.Part.AREA, id, was, is, AreaFields.ALL, Optional.of(id)));
            var printedNow = is.map(area -> PrintOrder.activities(area, after.calendar())).orElse(List.of());
            var ids = byId(printedNow, Activity::id).keySet(); // what moved stands in the area where it is now
            var printedThen = was.map(area -> PrintOrder.activities(area, before.calendar())).orElse(List.of())
                    .stream()
                    .filter(one -> !next.containsKey(one.id()) || ids.contains(one.id()))
                    .toList();
            each(printedThen, printedNow, Activity::id, (activity, _, _) -> elements.add(lines.of(
                    Address.Part.ACTIVITY, activity, Optional.ofNullable(old.get(activity)),
                    Optional.ofNullable(next.get(activity)), ActivityFields.ALL, Optional.of(id))));
        });
        elements.add(lines.ofComments());
        each(before.comments(), after.comments(), Comment::id, (id, was, is) ->
                elements.addAll(lines.ofComment(id, was, is)));
        return elements;
    }

    private interface Pair<E> {
        void take(Id id, Optional<E> before, Optional<E> after);
    }

    private static <E> void each(List<E> before, List<E> after, Function<E, Id> id, Pair<E> pair) {
        var old = byId(before, id);
        var next = byId(after, id);
        Map<Optional<Id>, List<Id>> goneAfter = new LinkedHashMap<>();
        Optional<Id> anchor = Optional.empty();
        for (var one : before) {
            if (next.containsKey(id.apply(one))) {
                anchor = Optional.of(id.apply(one));
            } else {
                goneAfter.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(id.apply(one));
            }
        }
        goneAfter.getOrDefault(Optional.<Id>empty(), List.of()).forEach(gone ->
                pair.take(gone, Optional.ofNullable(old.get(gone)), Optional.empty()));
        next.forEach((key, one) -> {
            pair.take(key, Optional.ofNullable(old.get(key)), Optional.of(one));
            goneAfter.getOrDefault(Optional.of(key), List.of()).forEach(gone ->
                    pair.take(gone, Optional.ofNullable(old.get(gone)), Optional.empty()));
        });
    }

    private static <E> Map<Id, E> byId(List<E> elements, Function<E, Id> id) {
        var byId = new LinkedHashMap<Id, E>();
        elements.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }

    private static Map<Id, Activity> byActivity(Plan plan) {
        return byId(plan.activities().toList(), Activity::id);
    }
}
