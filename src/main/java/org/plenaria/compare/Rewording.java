// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/** Writes the secretariat's words in the place of those a delegation proposed. */
public final class Rewording {

    private Plan plan;

    Rewording(Plan plan) {
        this.plan = plan;
    }

    /** The words of a proposal that can be written anew: those of one text in one language, or of a new list item. */
    public static Optional<String> wordsOf(ProposalRow.Option option) {
        return wording(option).map(Wording::text);
    }

    private static Optional<Wording> wording(ProposalRow.Option option) {
        return switch (option.value().orElse(null)) {
            case Wording wording -> Optional.of(wording);
            case LocalizedText text when text.wordings().size() == 1 -> Optional.of(text.wordings().getFirst());
            case null, default -> Optional.empty();
        };
    }

    Plan made(List<ProposalRow> rows, Map<Address, Verdict> verdicts) {
        for (var row : rows) {
            if (verdicts.get(row.at()) instanceof Verdict.Accepted(
                    int option, Optional<String> words, Optional<Object> value, var _)) {
                value.ifPresent(other -> plan = OtherValues.in(plan, row.at(), other));
                words.filter(_ -> value.isEmpty()).ifPresent(text -> wording(row.options().get(option))
                        .ifPresent(old -> replace(row.at(), old, text)));
            }
        }
        return plan;
    }

    private void replace(Address at, Wording old, String words) {
        UnaryOperator<LocalizedText> change = text -> text.wordings().contains(old)
                ? text.with(old.language(), words)
                : text;
        switch (at.part()) {
            case ACTIVITY -> plan = plan.withAreas(plan.areas().stream()
                    .map(area -> area.activities().stream().anyMatch(one -> one.id().equals(at.element()))
                            ? area.withActivities(area.activities().stream()
                                    .map(one -> one.id().equals(at.element()) ? in(one, at, change) : one)
                                    .toList())
                            : area)
                    .toList());
            case AREA -> plan = plan.withAreas(plan.areas().stream()
                    .map(one -> one.id().equals(at.element()) ? in(one, at, change) : one)
                    .toList());
            case SECTION -> plan = plan.withSections(plan.sections().stream()
                    .map(one -> one.id().equals(at.element()) ? in(one, at, change) : one)
                    .toList());
            case PLAN -> plan = at.fieldName().filter("title"::equals).isPresent()
                    ? plan.withTitle(change.apply(plan.title()))
                    : plan;
            case COMMENT, ROUND -> {}
        }
    }

    private static Activity in(Activity activity, Address at, UnaryOperator<LocalizedText> change) {
        return switch (at.fieldName().orElse("")) {
            case "title" -> activity.withTitle(change.apply(activity.title()));
            case "products" -> activity.withProducts(each(activity.products(), change));
            case "participants" -> activity.withParticipants(each(activity.participants(), change));
            case "responsible" -> activity.withResponsible(each(activity.responsible(), change));
            case "venue" -> activity.withVenue(
                    activity.venue()
                            .map(one -> new Venue(one.kind(), change.apply(one.wording()), one.unknown())));
            case "resources" -> activity.withResources(activity.resources().stream()
                    .map(one -> one.withSource(change.apply(one.source())))
                    .toList());
            case "milestones" -> activity.withMilestones(activity.milestones().stream()
                    .map(one -> one.withTitle(change.apply(one.title())))
                    .toList());
            case "indicators" -> activity.withIndicators(activity.indicators().stream()
                    .map(one -> one.withName(change.apply(one.name())))
                    .toList());
            case "result" -> activity.withResult(change.apply(activity.result()));
            case "notes" -> activity.withNotes(change.apply(activity.notes()));
            default -> activity;
        };
    }

    private static Area in(Area area, Address at, UnaryOperator<LocalizedText> change) {
        return switch (at.fieldName().orElse("")) {
            case "name" -> area.withName(change.apply(area.name()));
            case "objective" -> area.withObjective(change.apply(area.objective()));
            case "lead" -> area.withLead(change.apply(area.lead()));
            case "subheadings" -> area.withSubheadings(area.subheadings().stream()
                    .map(one -> one.withTitle(change.apply(one.title())))
                    .toList());
            default -> area;
        };
    }

    private static Section in(Section section, Address at, UnaryOperator<LocalizedText> change) {
        return switch (at.fieldName().orElse("")) {
            case "heading" -> section.withHeading(change.apply(section.heading()));
            case "paragraphs" -> section.withParagraphs(each(section.paragraphs(), change));
            default -> section;
        };
    }

    private static List<LocalizedText> each(List<LocalizedText> texts, UnaryOperator<LocalizedText> change) {
        return texts.stream().map(change).toList();
    }
}
