// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the texts of a plan in search of what it cannot have ({@link TextCharacters}). */
public final class PlanTexts {

    private @Nullable RefusedText found;

    private PlanTexts() {}

    /**
     * The first text that a plan cannot have.
     *
     * @param known a state of the plan of which that is known: what both share is passed over
     */
    public static Optional<RefusedText> refused(Plan plan, Plan known) {
        var texts = new PlanTexts();
        texts.plan(plan, known);
        return Optional.ofNullable(texts.found);
    }

    private void plan(Plan plan, Plan known) {
        text("title", plan.title());
        if (plan.masthead() != known.masthead()) {
            masthead(plan.masthead());
        }
        text("areasHeading", plan.areasHeading());
        line("areasNumber", plan.areasNumber());
        changed(plan.sections(), known.sections(), this::section);
        if (plan.areas() != known.areas()) {
            for (int i = 0; i < plan.areas().size(); i++) {
                var area = plan.areas().get(i);
                area(area, known.area(area.id()).orElse(null));
            }
        }
        changed(plan.milestones(), known.milestones(), this::milestone);
        changed(plan.indicators(), known.indicators(), this::indicator);
        changed(plan.sources(), known.sources(), source -> text("sources", source.name()));
        changed(plan.comments(), known.comments(), this::comment);
        changed(plan.rounds(), known.rounds(), round -> {
            round.addressees().forEach(addressee -> line("addressees", addressee));
            line("note", round.note());
        });
        changed(plan.ignored(), known.ignored(), ignored -> {
            line("reason", ignored.reason());
            line("author", ignored.by());
        });
        changed(plan.extraFields(), known.extraFields(), this::extra);
    }

    /** What two states share stands at the same place in both, or one place further or nearer. */
    private static <T> void changed(List<T> items, List<T> known, Consumer<T> visitor) {
        if (items == known) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!stands(item, known, i) && !stands(item, known, i - 1) && !stands(item, known, i + 1)) {
                visitor.accept(item);
            }
        }
    }

    private static <T> boolean stands(T item, List<T> known, int index) {
        return index >= 0 && index < known.size() && known.get(index) == item;
    }

    private void masthead(Masthead masthead) {
        text("distribution", masthead.distribution());
        line("symbol", masthead.symbol());
        text("organization", masthead.organization());
        text("organizationInFull", masthead.organizationInFull());
        text("meeting", masthead.meeting());
        text("place", masthead.place());
    }

    private void section(Section section) {
        line("pinnedNumber", section.pinnedNumber());
        text("heading", section.heading());
        texts("paragraphs", section.paragraphs());
    }

    private void area(Area area, @Nullable Area known) {
        if (area == known) {
            return;
        }
        line("pinnedNumber", area.pinnedNumber());
        text("name", area.name());
        text("objective", area.objective());
        text("lead", area.lead());
        area.indicators().forEach(this::indicator);
        area.subheadings().forEach(one -> text("subheading", one.title()));
        area.extraFields().forEach(this::extra);
        changed(area.activities(), known == null ? List.of() : known.activities(), this::activity);
    }

    private void activity(Activity activity) {
        line("pinnedNumber", activity.pinnedNumber());
        text("title", activity.title());
        if (activity.timeframe() instanceof Timeframe.AsWritten(String words, UnknownFields _)) {
            line("timeframe", words);
        }
        texts("products", activity.products());
        texts("participants", activity.participants());
        activity.venue().ifPresent(venue -> text("venue", venue.wording()));
        activity.resources().forEach(resource -> text("resources", resource.source()));
        texts("responsible", activity.responsible());
        activity.recurrence().ifPresent(recurrence -> line("recurrence", recurrence.words()));
        text("result", activity.result());
        text("notes", activity.notes());
        activity.milestones().forEach(this::milestone);
        activity.indicators().forEach(this::indicator);
        activity.extraFields().forEach(this::extra);
    }

    private void milestone(Milestone milestone) {
        text("milestones", milestone.title());
    }

    private void indicator(Indicator indicator) {
        text("indicators", indicator.name());
        line("baseline", indicator.baseline());
        line("target", indicator.target());
        line("actual", indicator.actual());
    }

    private void extra(ExtraField extra) {
        line("extraFields", extra.name());
        text("extraFields", extra.value());
    }

    private void comment(Comment comment) {
        line("author", comment.author());
        line("text", comment.text());
        line("proposed", comment.proposed());
        line("comments", comment.target().quote());
        comment.decision().ifPresent(decision -> {
            line("state", decision.answer());
            line("author", decision.by());
        });
    }

    private void texts(String field, List<LocalizedText> texts) {
        texts.forEach(text -> text(field, text));
    }

    private void text(String field, LocalizedText text) {
        for (var wording : text.wordings()) {
            line(field, wording.text());
            line(field, wording.madeFrom());
        }
    }

    private void line(String field, Optional<String> text) {
        text.ifPresent(present -> line(field, present));
    }

    private void line(String field, String text) {
        int at = found == null ? TextCharacters.firstRefused(text) : -1;
        if (at >= 0) {
            found = new RefusedText(
                    field, TextCharacters.refused(text).orElseThrow(), text.codePointCount(0, at) + 1);
        }
    }
}
