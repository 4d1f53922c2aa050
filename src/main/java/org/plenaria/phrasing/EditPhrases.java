// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.Locale;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.ConflictEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Refusal;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;

/** What edits are called in the Undo menu ("Move 3.1.2 to 2nd semester"), and why one was refused. */
public final class EditPhrases {

    private final Messages messages;
    private final Phrases phrases;
    private final ComparePhrases compared;
    private final ActivityEditPhrases activities;
    private final TogetherPhrases together;
    private final ConflictPhrases conflicts;

    private EditPhrases(Locale locale) {
        messages = Messages.of("edits", locale);
        phrases = Phrases.in(locale);
        compared = ComparePhrases.in(locale);
        conflicts = ConflictPhrases.in(locale);
        activities = new ActivityEditPhrases(messages, phrases);
        together = new TogetherPhrases(messages, phrases);
    }

    public static EditPhrases in(Locale locale) {
        return new EditPhrases(locale);
    }

    /** Why an edit could not be made. */
    public String refusal(Refusal refusal) {
        return messages.text("refusal." + refusal.name());
    }

    /** The same, naming field, character and place where a text is the reason. */
    public String refusal(Outcome.Refused refused) {
        return refused.text()
                .map(text -> messages.text(
                        "refusal.text", compared.label(text.field()), text.character(), text.place()))
                .orElseGet(() -> refusal(refused.reason()));
    }

    /**
     * The name of an edit.
     *
     * @param before the plan it was applied to, whose numbers the author saw
     */
    public String name(Edit edit, Plan before) {
        return name(edit, before, Numbering.of(before));
    }

    /**
     * The name of an edit, for callers that know the numbers already.
     *
     * @param numbers those of {@code before}
     */
    public String name(Edit edit, Plan before, Numbering numbers) {
        return switch (edit) {
            case ActivityEdit one -> activities.name(one, before, numbers);
            case AreaEdit one -> areaEdit(one, before, numbers);
            case SectionEdit one -> sectionEdit(one, before);
            case PlanEdit.Change<?> one when one.field().equals(PlanFields.MILESTONES) ->
                new MilestoneEditPhrases(messages, phrases).name(before.milestones(), one.value(), before)
                        .orElseGet(() -> messages.text("plan.change", label(one.field())));
            case PlanEdit.Change<?> one -> messages.text("plan.change", label(one.field()));
            case PlanEdit.AddRound one -> switch (one.round().kind()) {
                case CIRCULATED -> messages.text("round.circulated", one.round().revision());
                case ADOPTED -> messages.text("round.adopted");
                case AMENDMENT -> messages.text("round.amendment");
            };
            case PlanEdit.Ignore _ -> messages.text("finding.ignore");
            case PlanEdit.Heed _ -> messages.text("finding.heed");
            case CommentEdit.Add one -> messages.text("comment.add", one.comment().author());
            case CommentEdit.Decide _ -> messages.text("comment.decide");
            case CommentEdit.Reopen _ -> messages.text("comment.reopen");
            case CommentEdit.Remove _ -> messages.text("comment.remove");
            case ConflictEdit.Settle one -> settled(one, before, numbers);
            case ReplacePlan one -> messages.text("replace." + one.cause().name(), one.from().orElse(""));
            case Together one ->
                one.cause() == Together.Cause.FIRST_EDIT && !one.edits().isEmpty()
                        ? name(one.edits().getFirst(), before, numbers)
                        : together.name(one, before, numbers);
        };
    }

    private String settled(ConflictEdit.Settle edit, Plan before, Numbering numbers) {
        var about = edit.conflict().about();
        var number = numbers.number(about.element());
        var what = conflicts.what(about);
        return Messages.of("conflicts", phrases.locale())
                .text("edit." + edit.choice().name(), number.isEmpty() ? what : number + ", " + what);
    }

    private String areaEdit(AreaEdit edit, Plan before, Numbering numbers) {
        return switch (edit) {
            case AreaEdit.Change<?> one when one.field().equals(AreaFields.NAME) ->
                messages.text("area.rename", numbers.number(one.area()));
            case AreaEdit.Change<?> one ->
                messages.text("area.change", label(one.field()), numbers.number(one.area()));
            case AreaEdit.Add one when one.area().name().isAbsent() -> messages.text("area.add.unnamed");
            case AreaEdit.Add one -> messages.text("area.add", before.text(one.area().name()));
            case AreaEdit.Remove one -> messages.text("area.remove", areaName(one.area(), before));
            case AreaEdit.Move one -> messages.text("area.move", areaName(one.area(), before));
        };
    }

    private String sectionEdit(SectionEdit edit, Plan before) {
        return switch (edit) {
            case SectionEdit.Change<?> one -> messages.text("section.change", sectionName(one.section(), before));
            case SectionEdit.Add _ -> messages.text("section.add");
            case SectionEdit.Remove one -> messages.text("section.remove", sectionName(one.section(), before));
            case SectionEdit.Move one -> messages.text("section.move", sectionName(one.section(), before));
        };
    }

    private String label(Field<?, ?> field) {
        return phrases.withinSentence(phrases.field(field));
    }

    private static String areaName(Id id, Plan plan) {
        return plan.area(id).map(Area::name).map(plan::text).orElse("");
    }

    private static String sectionName(Id id, Plan plan) {
        return plan.section(id).map(Section::heading).map(plan::text).orElse("");
    }
}
