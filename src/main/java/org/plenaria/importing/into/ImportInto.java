// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.into;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.importing.into.Proposal.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;

/** What an imported plan would change in an open one, proposal by proposal. Nothing enters before it is accepted. */
public final class ImportInto {

    private final Plan open;
    private final Plan imported;
    private final Matching matching;
    private final FieldMerge merge;
    private final Map<Id, List<Subheading>> subheadings = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private ImportInto(Plan open, Plan imported) {
        this.open = open;
        this.imported = imported;
        matching = new Matching(open, imported);
        merge = new FieldMerge(imported.originalLanguage(), open.originalLanguage());
    }

    /** Every difference between an imported plan and the open one, in the order of the imported one. */
    public static List<Proposal> proposals(Plan open, Plan imported) {
        var into = new ImportInto(open, imported);
        into.plan();
        imported.sections().forEach(into::section);
        Optional<Area> before = Optional.empty();
        for (var area : imported.areas()) {
            before = Optional.of(into.area(area, before));
        }
        into.matching.missing().forEach(gone -> into.propose(
                Kind.MISSING, Optional.of(gone.id()), Optional.empty(), new ActivityEdit.Remove(List.of(gone.id()))));
        return List.copyOf(into.proposals);
    }

    /**
     * The proposals that were accepted as one edit, to be undone in one step.
     *
     * @param plan the plan they were made for
     */
    public static Edit edit(Plan plan, Collection<Proposal> accepted) {
        var all = new Together(Together.Cause.CHANGE_SEVERAL, accepted.stream().map(Proposal::edit).toList());
        return all.apply(plan) instanceof Outcome.Applied(Plan after)
                ? new ReplacePlan(ReplacePlan.Cause.IMPORT, after)
                : all;
    }

    private void propose(Kind kind, Optional<Id> element, Optional<String> field, Edit edit) {
        proposals.add(new Proposal(kind, element, field, edit));
    }

    private void plan() {
        plan(PlanFields.TITLE, merge.text(open.title(), imported.title()), open.title().isAbsent());
        plan(PlanFields.MASTHEAD, masthead(), open.masthead().equals(Masthead.none()));
        plan(PlanFields.AREAS_HEADING, merge.text(open.areasHeading(), imported.areasHeading()),
                open.areasHeading().isAbsent());
        plan(PlanFields.MILESTONES, merge.milestones(open.milestones(), imported.milestones()),
                open.milestones().isEmpty());
        plan(PlanFields.INDICATORS, merge.indicators(open.indicators(), imported.indicators()),
                open.indicators().isEmpty());
        plan(PlanFields.CURRENCY, open.currency().or(imported::currency), true);
        plan(PlanFields.EXTRA_FIELDS, merge.extras(open.extraFields(), imported.extraFields()),
                open.extraFields().isEmpty());
    }

    private <T> void plan(Field<Plan, T> field, T value, boolean fills) {
        if (!field.of(open).equals(value)) {
            propose(fills ? Kind.FILLS : Kind.CHANGES, Optional.empty(), Optional.of(field.name()),
                    new PlanEdit.Change<>(field, value));
        }
    }

    private Masthead masthead() {
        var ours = open.masthead();
        var read = imported.masthead();
        return ours.withDistribution(merge.text(ours.distribution(), read.distribution()))
                .withSymbol(read.symbol().or(ours::symbol))
                .withOrganization(merge.text(ours.organization(), read.organization()))
                .withOrganizationInFull(merge.text(ours.organizationInFull(), read.organizationInFull()))
                .withMeeting(merge.text(ours.meeting(), read.meeting()))
                .withPlace(merge.text(ours.place(), read.place()))
                .withDate(read.date().filter(day -> !isOfTheLastRound(day)).or(ours::date))
                .withOriginal(read.original().or(ours::original));
    }

    /** A document of a circulated plan is dated as it was circulated; that is not the day of its masthead. */
    private boolean isOfTheLastRound(LocalDate day) {
        return open.lastRound().filter(round -> round.date().equals(day)).isPresent();
    }

    private void section(Section read) {
        var ours = matching.section(read);
        if (ours.isEmpty()) {
            propose(Kind.ADDS, Optional.of(read.id()), Optional.empty(),
                    new SectionEdit.Add(open.sections().size(), read.withPinnedNumber(Optional.empty())));
            return;
        }
        var paragraphs = merge.texts(ours.get().paragraphs(), read.paragraphs());
        if (!paragraphs.equals(ours.get().paragraphs())) {
            propose(ours.get().paragraphs().isEmpty() ? Kind.FILLS : Kind.CHANGES, Optional.of(ours.get().id()),
                    Optional.of(SectionFields.PARAGRAPHS.name()),
                    new SectionEdit.Change<>(ours.get().id(), SectionFields.PARAGRAPHS, paragraphs));
        }
    }

    /** Returns the area as it will be in the open plan. */
    private Area area(Area read, Optional<Area> before) {
        var match = matching.area(read);
        if (match.isEmpty()) {
            int index = before.map(one -> 1 + indexOf(one)).orElse(open.areas().size());
            var fresh = read.withPinnedNumber(Optional.empty())
                    .withActivities(read.activities().stream()
                            .filter(one -> matching.activity(one).isEmpty())
                            .map(one -> one.withPinnedNumber(Optional.empty()))
                            .toList());
            propose(Kind.ADDS, Optional.of(read.id()), Optional.empty(), new AreaEdit.Add(index, fresh));
            read.activities().forEach(one -> matching.activity(one).ifPresent(place -> activity(one, place, fresh)));
            return fresh;
        }
        var ours = match.get();
        area(ours, AreaFields.NAME, merge.text(ours.name(), read.name()), ours.name().isAbsent());
        area(ours, AreaFields.OBJECTIVE, merge.text(ours.objective(), read.objective()), ours.objective().isAbsent());
        area(ours, AreaFields.LEAD, merge.text(ours.lead(), read.lead()), ours.lead().isAbsent());
        area(ours, AreaFields.INDICATORS, merge.indicators(ours.indicators(), read.indicators()),
                ours.indicators().isEmpty());
        area(ours, AreaFields.EXTRA_FIELDS, merge.extras(ours.extraFields(), read.extraFields()),
                ours.extraFields().isEmpty());
        int index = ours.activities().size();
        for (var one : read.activities()) {
            var place = matching.activity(one);
            if (place.isPresent()) {
                activity(one, place.get(), ours);
            } else {
                add(one, read, ours, index++);
            }
        }
        return ours;
    }

    private int indexOf(Area area) {
        int index = open.areas().indexOf(area);
        return index < 0 ? open.areas().size() : index;
    }

    private <T> void area(Area ours, Field<Area, T> field, T value, boolean fills) {
        if (!field.of(ours).equals(value)) {
            propose(fills ? Kind.FILLS : Kind.CHANGES, Optional.of(ours.id()), Optional.of(field.name()),
                    new AreaEdit.Change<>(ours.id(), field, value));
        }
    }

    // A sub-heading the area does not have comes with the first activity under it.
    private void add(Activity read, Area from, Area ours, int index) {
        var known = subheadings.computeIfAbsent(ours.id(), _ -> new ArrayList<>(ours.subheadings()));
        var title = from.subheadings().stream()
                .filter(one -> read.subheading().filter(one.id()::equals).isPresent())
                .findFirst();
        var same = title.flatMap(wanted -> known.stream()
                .filter(one -> Likeness.folded(open.text(one.title())).equals(
                        Likeness.folded(imported.text(wanted.title()))))
                .findFirst());
        var edits = new ArrayList<Edit>();
        if (title.isPresent() && same.isEmpty()) {
            known.add(title.get());
            edits.add(new AreaEdit.Change<>(ours.id(), AreaFields.SUBHEADINGS, List.copyOf(known)));
        }
        var fresh = read.withPinnedNumber(Optional.empty())
                .withSubheading(same.or(() -> title).map(Subheading::id));
        edits.addFirst(new ActivityEdit.Add(ours.id(), index, fresh.withSubheading(Optional.empty())));
        if (fresh.subheading().isPresent()) {
            edits.add(new ActivityEdit.Change<>(fresh.id(), ActivityFields.SUBHEADING, fresh.subheading()));
        }
        propose(Kind.ADDS, Optional.of(read.id()), Optional.empty(), edits.size() == 1
                ? edits.getFirst()
                : new Together(Together.Cause.FIRST_EDIT, edits));
    }

    private void activity(Activity read, ActivityPlace place, Area target) {
        var ours = place.activity();
        if (!place.area().id().equals(target.id())) {
            propose(Kind.MOVES, Optional.of(ours.id()), Optional.empty(),
                    new ActivityEdit.Move(ours.id(), target.id(), target.activities().size()));
        }
        text(ours, ActivityFields.TITLE, read.title());
        if (!(read.timeframe() instanceof Timeframe.Unstated)) {
            change(ours, ActivityFields.TIMEFRAME, read.timeframe(), ours.timeframe() instanceof Timeframe.Unstated);
        }
        texts(ours, ActivityFields.PRODUCTS, read.products());
        texts(ours, ActivityFields.PARTICIPANTS, read.participants());
        change(ours, ActivityFields.VENUE, merge.venue(ours.venue(), read.venue()), ours.venue().isEmpty());
        change(ours, ActivityFields.RESOURCES, merge.resources(ours.resources(), read.resources()),
                ours.resources().isEmpty());
        texts(ours, ActivityFields.RESPONSIBLE, read.responsible());
        change(ours, ActivityFields.RECURRENCE, merge.recurrence(ours.recurrence(), read.recurrence()),
                ours.recurrence().isEmpty());
        change(ours, ActivityFields.STATUS, read.status().or(ours::status), ours.status().isEmpty());
        OptionalInt progress = read.progress().isPresent() ? read.progress() : ours.progress();
        change(ours, ActivityFields.PROGRESS, progress, ours.progress().isEmpty());
        text(ours, ActivityFields.RESULT, read.result());
        change(ours, ActivityFields.NOTES, merge.notes(ours.notes(), read.notes()), ours.notes().isAbsent());
        change(ours, ActivityFields.MILESTONES, merge.milestones(ours.milestones(), read.milestones()),
                ours.milestones().isEmpty());
        change(ours, ActivityFields.INDICATORS, merge.indicators(ours.indicators(), read.indicators()),
                ours.indicators().isEmpty());
        change(ours, ActivityFields.EXTRA_FIELDS, merge.extras(ours.extraFields(), read.extraFields()),
                ours.extraFields().isEmpty());
    }

    private void text(Activity ours, Field<Activity, LocalizedText> field, LocalizedText read) {
        change(ours, field, merge.text(field.of(ours), read), field.of(ours).isAbsent());
    }

    private void texts(Activity ours, Field<Activity, List<LocalizedText>> field, List<LocalizedText> read) {
        change(ours, field, merge.texts(field.of(ours), read), field.of(ours).isEmpty());
    }

    private <T> void change(Activity ours, Field<Activity, T> field, T value, boolean fills) {
        if (!field.of(ours).equals(value)) {
            propose(fills ? Kind.FILLS : Kind.CHANGES, Optional.of(ours.id()), Optional.of(field.name()),
                    new ActivityEdit.Change<>(ours.id(), field, value));
        }
    }
}
