// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.importing.into.Proposal;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ValuePhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** Proposals for the open plan in words: where, what stands there, what would. */
final class ProposalTexts {

    /**
     * One of them.
     *
     * @param where the number and name of what it is about, and the field
     * @param before "" where nothing stands there
     * @param after "" where nothing would
     */
    record Text(String where, String before, String after) {}

    private final Plan open;
    private final Numbering numbers;
    private final ValuePhrases values;
    private final ComparePhrases names;
    private final Messages words;

    ProposalTexts(Plan open, Locale locale) {
        this.open = open;
        numbers = Numbering.of(open);
        values = ValuePhrases.in(locale, open);
        names = ComparePhrases.in(locale);
        words = Messages.of("importRoom", locale);
    }

    Text of(Proposal proposal) {
        return of(proposal.edit());
    }

    private Text of(Edit edit) {
        return switch (edit) {
            case PlanEdit.Change<?> one -> change(words.text("plan"), one.field(), open, one.value());
            case SectionEdit.Change<?> one -> open.section(one.section())
                    .map(section -> change(named(section.id(), section), one.field(), section, one.value()))
                    .orElseThrow();
            case AreaEdit.Change<?> one -> open.area(one.area())
                    .map(area -> change(named(area.id(), area), one.field(), area, one.value()))
                    .orElseThrow();
            case ActivityEdit.Change<?> one -> open.activity(one.activity())
                    .map(place -> change(
                            named(one.activity(), place.activity()), one.field(), place.activity(), one.value()))
                    .orElseThrow();
            case ActivityEdit.Add one -> new Text(
                    words.text("adds.activity", area(one.area())), "", activity(one.activity()));
            case AreaEdit.Add one -> new Text(words.text("adds.area"), "", area(one.area()));
            case SectionEdit.Add one -> new Text(words.text("adds.section"), "", values.say(one.section()));
            case ActivityEdit.Move one -> new Text(
                    words.text("moves", activityNamed(one.activity())),
                    open.activity(one.activity()).map(place -> area(place.area().id())).orElse(""),
                    area(one.area()));
            case ActivityEdit.Remove one -> new Text(
                    words.text("missing"),
                    String.join("; ", one.activities().stream().map(this::activityNamed).toList()),
                    words.text("missing.after"));
            case Together one when !one.edits().isEmpty() -> of(one.edits().getFirst());
            default -> new Text("", "", "");
        };
    }

    private <E> Text change(String element, Field<E, ?> field, E before, Object value) {
        return new Text(
                element + ": " + names.label(field.name()), values.say(field.of(before)), values.say(value));
    }

    private String named(Id id, Object element) {
        return (numbers.number(id) + " " + values.say(element)).strip();
    }

    private String activityNamed(Id id) {
        return open.activity(id).map(place -> named(id, place.activity())).orElse("");
    }

    // An area that comes with the same document has no number yet.
    private String area(Id id) {
        return open.area(id).map(area -> named(id, area)).orElseGet(() -> words.text("area.new"));
    }

    private String area(Area area) {
        return words.text("area.with", values.say(area), area.activities().size());
    }

    private String activity(Activity activity) {
        var parts = List.of(values.say(activity), values.say(activity.timeframe()));
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** The sentence a screen reader hears. */
    static String spoken(Text text, String kind) {
        return Optional.of(text.before()).filter(before -> !before.isEmpty())
                .map(before -> kind + ". " + text.where() + ". " + before + " → " + text.after())
                .orElseGet(() -> kind + ". " + text.where() + ". " + text.after());
    }
}
