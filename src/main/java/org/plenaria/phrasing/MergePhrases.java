// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** A merge and its contradictions in words, for somebody who has to decide them. */
public final class MergePhrases {

    private final Messages messages;
    private final ComparePhrases compared;
    private final Phrases phrases;
    private final ValuePhrases values;
    private final MergePlan merge;

    private MergePhrases(Locale locale, MergePlan merge) {
        messages = Messages.of("conflicts", locale);
        compared = ComparePhrases.in(locale);
        phrases = Phrases.in(locale);
        values = ValuePhrases.in(locale, merge.merged());
        this.merge = merge;
    }

    public static MergePhrases of(MergePlan merge, Locale locale) {
        return new MergePhrases(locale, merge);
    }

    /** What is contradicted: "Venue", "Products, Español", "Activity". */
    public String what(Conflict conflict) {
        if (conflict.at().steps().isEmpty()) {
            return messages.text("about." + conflict.at().part().name());
        }
        return compared.inside(conflict.at(), merge.merged());
    }

    /** The element it is about: "3.1.2 Regional workshop". */
    public String element(Conflict conflict) {
        var plan = merge.merged();
        Id id = conflict.at().element();
        var title = plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(Area::name).map(plan::text))
                .or(() -> plan.section(id).map(Section::heading).map(plan::text))
                .or(() -> plan.comment(id).map(comment -> comment.author() + ": " + comment.text()))
                .orElse("");
        var number = Numbering.of(plan).number(id);
        var named = (number + " " + title).strip();
        return named.isEmpty() ? messages.text("about." + conflict.at().part().name()) : named;
    }

    /** What one side says, from 0, a line for each item of a list. */
    public String side(Conflict conflict, int side) {
        var value = conflict.sides().get(side);
        if (conflict.kind() == Conflict.Kind.REMOVED_OR_CHANGED) {
            return value.isEmpty() ? messages.text("side.removed") : changed(conflict, value.get(), side);
        }
        return value.map(values::say).filter(text -> !text.isEmpty()).orElseGet(() -> messages.text("side.nothing"));
    }

    /** What both started from; empty where nothing was there or nothing can be said of it. */
    public Optional<String> base(Conflict conflict) {
        return conflict.kind() == Conflict.Kind.REMOVED_OR_CHANGED
                ? Optional.empty()
                : conflict.base().map(values::say).filter(text -> !text.isEmpty());
    }

    private String changed(Conflict conflict, Object value, int side) {
        if (!conflict.at().steps().isEmpty()) { // an item of a list
            return values.say(value);
        }
        var fields = fieldsChanged(conflict.at().element(), merge.sides().get(side));
        return fields.isEmpty() ? messages.text("side.changed") : messages.text("side.changed.fields", fields);
    }

    /** "title, venue": what a side changed in an element. */
    private String fieldsChanged(Id element, Plan side) {
        return PlanDiff.between(merge.base(), side).in(element).stream()
                .flatMap(one -> one.at().fieldName().stream())
                .distinct()
                .map(compared::label)
                .map(phrases::withinSentence)
                .collect(Collectors.joining(", "));
    }
}
