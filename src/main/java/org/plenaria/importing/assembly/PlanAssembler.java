// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.draft.SectionDraft;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Section;

/** Makes the plan of its draft and tells the fate of every value. */
public final class PlanAssembler {

    private final Vocabulary vocabulary;
    private final Findings findings;

    public PlanAssembler(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /**
     * Makes the plan.
     *
     * @param yearToAssume for a source that names no year at all
     * @param given the calendar to read times by; found out from the draft when absent
     */
    public Plan assemble(PlanDraft draft, int yearToAssume, Optional<PlanCalendar> given) {
        var calendar = given.map(known -> new CalendarGuess(known, true))
                .orElseGet(() -> CalendarGuess.of(draft, vocabulary, yearToAssume));
        if (!calendar.stated()) {
            findings.note(ImportNote.general(
                    NoteKind.YEAR_ASSUMED, calendar.firstYearOrMonth()));
        }
        if (draft.areas().isEmpty()) {
            findings.note(ImportNote.general(NoteKind.NO_AREAS));
        }
        var reading = new Reading(draft, vocabulary, calendar.calendar(), findings);
        var extras = new ArrayList<ExtraField>();
        var masthead = new MastheadAssembler(reading, draft.id(), extras).assemble(draft);
        var milestones = new ArrayList<Milestone>();
        var indicators = new ArrayList<Indicator>();
        for (var value : draft.values()) {
            if (value.kind() == FieldKind.MILESTONES && !value.isEmpty()) {
                MilestonesAssembler.take(reading, value, draft.id(), milestones).ifPresent(extra -> {
                    extras.add(extra);
                    reading.noted(value, draft.id(), "extraFields");
                });
            } else if (value.kind() == FieldKind.INDICATORS && !value.isEmpty()) {
                indicators.addAll(ActivityAssembler.indicators(reading, value, List.of()));
                reading.placed(value, draft.id(), "indicators");
            } else {
                extras.add(reading.extra(value));
                if (reading.own() && !value.label().isBlank()) {
                    reading.placed(value, draft.id(), "extraFields");
                } else {
                    reading.noted(value, draft.id(), "extraFields");
                }
            }
        }
        var plan = Plan.blank(title(draft, reading), draft.language(), calendar.calendar())
                .withId(draft.id())
                .withMasthead(masthead)
                .withAreasHeading(areasHeading(draft, reading))
                .withSections(draft.sections().stream().map(section -> section(section, reading)).toList())
                .withAreas(areas(draft, reading))
                .withCurrency(reading.currencies.ofPlan().map(Currency::getInstance))
                .withMilestones(milestones)
                .withIndicators(indicators)
                .withExtraFields(extras);
        return new NumberPins(draft, findings).pin(plan, draft.areasNumber());
    }

    private static LocalizedText title(PlanDraft draft, Reading reading) {
        var title = Optional.ofNullable(draft.masthead().get(MastheadPart.TITLE));
        title.ifPresent(value -> reading.placed(value, draft.id(), "title"));
        return reading.text(title.map(RawValue::text).map(reading::tidy).orElse(""));
    }

    private static LocalizedText areasHeading(PlanDraft draft, Reading reading) {
        draft.areasHeading().ifPresent(value -> reading.placed(value, draft.id(), "areasHeading"));
        return reading.text(draft.areasHeading().map(RawValue::text).map(reading::tidy).orElse(""));
    }

    private static Section section(SectionDraft draft, Reading reading) {
        reading.placed(draft.heading(), draft.id(), "heading");
        var paragraphs = new ArrayList<LocalizedText>();
        for (var paragraph : draft.paragraphs()) {
            reading.placed(paragraph, draft.id(), "paragraphs");
            paragraphs.add(reading.text(reading.paragraph(paragraph.text())));
        }
        return Section.headed(reading.text(reading.tidy(draft.heading().text())), draft.placement())
                .withId(draft.id())
                .withParagraphs(paragraphs);
    }

    private static List<Area> areas(PlanDraft draft, Reading reading) {
        var assembler = new AreaAssembler(reading);
        var areas = new ArrayList<Area>();
        for (var area : draft.areas()) {
            areas.add(assembler.assemble(area, areas.size()));
        }
        return areas;
    }
}
