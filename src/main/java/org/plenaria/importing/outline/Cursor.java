// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenaria.importing.draft.ActivityDraft;
import org.plenaria.importing.draft.AreaDraft;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.draft.SectionDraft;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UnknownFields;

/** Where in the growing plan the reading stands: what is open, and what therefore the next words belong to. */
final class Cursor {

    private static final Set<FieldKind> LISTS = EnumSet.of(
            FieldKind.PRODUCTS, FieldKind.PARTICIPANTS, FieldKind.RESOURCES, FieldKind.RESPONSIBLE,
            FieldKind.INDICATORS);

    private final PlanDraft plan;
    private final Findings findings;
    private Optional<SectionDraft> section = Optional.empty();
    private Optional<AreaDraft> area = Optional.empty();
    private Optional<ActivityDraft> activity = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Optional<Id> subheading = Optional.empty();
    private Optional<RawValue> open = Optional.empty();

    Cursor(PlanDraft plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    PlanDraft plan() {
        return plan;
    }

    Findings findings() {
        return findings;
    }

    Optional<AreaDraft> area() {
        return area;
    }

    Optional<ActivityDraft> activity() {
        return activity;
    }

    /** Whether nothing but the masthead has been read yet. */
    boolean atHead() {
        return section.isEmpty() && area.isEmpty() && plan.areasHeading().isEmpty();
    }

    boolean inSection() {
        return section.isPresent();
    }

    void openSection(Optional<String> number, RawValue heading) {
        var placement = plan.areas().isEmpty() ? Placement.BEFORE_AREAS : Placement.AFTER_AREAS;
        var opened = new SectionDraft(number, heading, placement);
        plan.sections().add(opened);
        leaveAreas();
        section = Optional.of(opened);
        open = Optional.of(heading).filter(RawValue::isEmpty);
    }

    void openAreasHeading(Optional<String> number, RawValue heading) {
        if (plan.areasHeading().isPresent()) { // a second one is a heading like any other
            openSection(number, heading);
            return;
        }
        plan.areasHeading(number, heading);
        leaveAreas();
        section = Optional.empty();
        open = Optional.empty();
    }

    private void leaveAreas() {
        area = Optional.empty();
        activity = Optional.empty();
        group = Optional.empty();
        subheading = Optional.empty();
    }

    void openArea(Optional<String> number, RawValue name) {
        leaveAreas();
        section = Optional.empty();
        var opened = new AreaDraft(number, name);
        plan.areas().add(opened);
        area = Optional.of(opened);
        open = Optional.of(name);
    }

    /** Goes back to an area that is there already. */
    void returnTo(AreaDraft known) {
        if (area.filter(current -> current == known).isEmpty()) {
            leaveAreas();
            section = Optional.empty();
            area = Optional.of(known);
            open = Optional.empty();
        }
    }

    /** What follows belongs to the plan as a whole. */
    void openClosing() {
        leaveAreas();
        section = Optional.empty();
        open = Optional.empty();
    }

    /** Adds a line to the section that is open as a paragraph of its own. */
    RawValue paragraph(SourceLine line) {
        var paragraph = new RawValue(FieldKind.NOTES, "", false).add(line.text(), line, 0, line.text().length());
        section.orElseThrow().paragraphs().add(paragraph);
        return paragraph;
    }

    /** Goes back to an activity that is there already. */
    void resume(AreaDraft knownArea, ActivityDraft known) {
        returnTo(knownArea);
        activity = Optional.of(known);
        open = Optional.empty();
    }

    /** What follows takes place when these words say; empty for a heading that leaves it open. */
    void openGroup(Optional<String> words) {
        activity = Optional.empty();
        group = words;
        open = Optional.empty();
    }

    void openSubheading(String title) {
        var current = area.orElseThrow();
        var known = current.subheadings().stream()
                .filter(one -> Folding.fold(one.title().in(plan.language()).orElse("")).equals(Folding.fold(title)))
                .findFirst();
        var opened = known.orElseGet(() -> {
            var fresh = new Subheading(Id.fresh(), LocalizedText.of(plan.language(), title), UnknownFields.NONE);
            current.subheadings().add(fresh);
            return fresh;
        });
        activity = Optional.empty();
        subheading = Optional.of(opened.id());
        open = Optional.empty();
    }

    ActivityDraft openActivity(Optional<String> number, RawValue title) {
        var opened = new ActivityDraft(title.place(), number, title, group, subheading);
        area.orElseThrow().activities().add(opened);
        activity = Optional.of(opened);
        open = Optional.of(title);
        return opened;
    }

    /** Adds the value of a label to what is open. */
    void addValue(RawValue value) {
        if (activity.isPresent()) {
            activity.get().values().add(value);
        } else if (area.isPresent()) {
            area.get().values().add(value);
        } else {
            plan.values().add(value);
        }
        open = Optional.of(value);
    }

    /** Takes words that nobody announced: they go on with what is open, or are kept as a note beside it. */
    void addWords(SourceLine line, int start, int end) {
        var words = line.text().substring(start, end);
        boolean item = line.hints().listLevel() > 0
                || words.stripLeading().matches("(?s)(?:[-•*▪–·]|\\d{1,2}[.)])\\s.*");
        if (open.isPresent() && item && (open.get().isEmpty() || open.get().listed() || line.hints().continues())
                && LISTS.contains(open.get().kind())) {
            open.get().addItem(words.replaceFirst("^\\s*(?:[-•*▪–·]|\\d{1,2}[.)])\\s+", ""), line);
        } else if (open.isPresent() && (open.get().isEmpty() || line.hints().continues())) {
            open.get().add(words, line, start, end);
        } else if (section.isPresent()) {
            var paragraph = new RawValue(FieldKind.NOTES, "", false).add(words, line, start, end);
            section.get().paragraphs().add(paragraph);
            open = Optional.of(paragraph);
        } else {
            keepAsNote(line, start, end);
        }
    }

    /** Takes words that go on with what is open, or are kept as a note where nothing is. */
    void goOn(SourceLine line, int start, int end) {
        if (open.isPresent()) {
            open.get().add(line.text().substring(start, end), line, start, end);
        } else {
            note(line, start, end);
        }
    }

    /** Keeps words as a note beside what is open, because somebody said so. */
    void note(SourceLine line, int start, int end) {
        addValue(new RawValue(FieldKind.NOTES, "", false).add(line.text().substring(start, end), line, start, end));
    }

    /** Keeps words as a note of the plan as a whole. */
    void keepForPlan(SourceLine line, int start, int end) {
        var words = line.text().substring(start, end);
        plan.values().add(new RawValue(FieldKind.NOTES, "", false).add(words, line, start, end));
        findings.note(NoteKind.WORDS_KEPT_AS_NOTE, line.place(), plan.id(), words.strip());
    }

    /** Keeps words as a note beside the activity, area or plan that is open. */
    void keepAsNote(SourceLine line, int start, int end) {
        var note = new RawValue(FieldKind.NOTES, "", false).add(line.text().substring(start, end), line, start, end);
        addValue(note);
        var beside = activity.map(ActivityDraft::id).or(() -> area.map(AreaDraft::id)).orElse(plan.id());
        findings.note(NoteKind.WORDS_KEPT_AS_NOTE, line.place(), beside, line.text().substring(start, end).strip());
    }
}
