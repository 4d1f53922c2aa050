// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.UnknownFields;

/** The sheets of what belongs to others: resources, milestones, indicators, sources, details of activities. */
final class PartRows {

    private final WorkbookRevision revision;
    private List<Milestone> milestones;
    private List<Indicator> indicators;
    private List<FundingSource> sources;

    PartRows(WorkbookRevision revision) {
        this.revision = revision;
        milestones = revision.base().milestones();
        indicators = revision.base().indicators();
        sources = revision.base().sources();
    }

    /** The plan with its own parts. */
    Plan plan(Plan plan) {
        return new ExtraRows(revision).plan(
                plan.withMilestones(milestones).withIndicators(indicators).withSources(sources));
    }

    void read() {
        resources();
        milestones();
        indicators();
        sources();
        details();
    }

    private static Optional<String> id(SheetRow row) {
        return row.id("id").map(Id::toString);
    }

    private void change(Id activity, Function<Activity, Activity> change) {
        revision.activities().computeIfPresent(activity, (_, one) -> change.apply(one));
    }

    private void resources() {
        revision.pairs("resources", PartRows::id, List.of(), pair -> {
            var owner = revision.owner(pair, "activity.id").filter(revision.activities()::containsKey);
            var before = pair.was().id("id").flatMap(id -> ofActivities(Activity::resources).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst());
            if (owner.isEmpty()) {
                homeless(pair, "source");
                return;
            }
            var fresh = before.orElseGet(() -> Resource.from(LocalizedText.none())
                    .withId(revision.freshId("resource " + pair.text("source"))));
            var next = ActivityCells.resource(revision, pair, fresh, owner.get());
            change(owner.get(), one -> one.withResources(placed(one.resources(), next, Resource::id)));
            elsewhere(owner.get(), one -> one.withResources(
                    without(one.resources(), Resource::id, next.id())));
        }, gone -> gone.id("id").ifPresent(id -> elsewhere(id, one -> one.withResources(
                without(one.resources(), Resource::id, id)))));
    }

    private <T> List<T> ofActivities(Function<Activity, List<T>> list) {
        return revision.base().activities().flatMap(one -> list.apply(one).stream()).toList();
    }

    // A row whose activity is gone goes with it; one that names a number nobody has is told of.
    private void homeless(RowPair pair, String column) {
        if (pair.was().cells().isEmpty() || pair.changed("number")) {
            revision.note(Kind.NO_PLACE, revision.base().id(), "", pair, column);
        }
    }

    private void elsewhere(Id except, Function<Activity, Activity> change) {
        revision.activities().replaceAll((id, one) -> id.equals(except) ? one : change.apply(one));
    }

    private static <T> List<T> placed(List<T> before, T next, Function<T, Id> id) {
        var all = new ArrayList<>(before);
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(id.apply(next))) {
                if (all.get(i).equals(next)) {
                    return before;
                }
                all.set(i, next);
                return all;
            }
        }
        all.add(next);
        return all;
    }

    private static <T> List<T> without(List<T> before, Function<T, Id> id, Id gone) {
        return before.stream().noneMatch(one -> id.apply(one).equals(gone))
                ? before
                : before.stream().filter(one -> !id.apply(one).equals(gone)).toList();
    }

    private void milestones() {
        var known = new HashMap<Id, Milestone>();
        revision.base().milestones().forEach(one -> known.put(one.id(), one));
        ofActivities(Activity::milestones).forEach(one -> known.put(one.id(), one));
        revision.pairs("milestones", PartRows::id, List.of(), pair -> {
            var owner = revision.owner(pair, "element.id");
            var before = pair.was().id("id").flatMap(id -> Optional.ofNullable(known.get(id)));
            var day = revision.cells().day(pair.row("date"), "date").or(() -> before.map(Milestone::date));
            if (owner.isEmpty() || day.isEmpty()) {
                homeless(pair, "title");
                return;
            }
            if (pair.changed("date") && revision.cells().day(pair.row("date"), "date").isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, owner.get(), "milestones", pair, "date");
            }
            var fresh = before.orElseGet(() -> new Milestone(
                    revision.freshId("milestone " + pair.text("title")), LocalizedText.none(), day.get(),
                    UnknownFields.NONE));
            var next = fresh.withTitle(revision.text(pair, "title", fresh.title(), owner.get(), "milestones"))
                    .withDate(pair.changed("date") ? day.get() : fresh.date());
            give(owner.get(), next, Milestone::id, () -> milestones, list -> milestones = list,
                    Activity::milestones, Activity::withMilestones);
        }, gone -> gone.id("id").ifPresent(id -> {
            milestones = without(milestones, Milestone::id, id);
            elsewhere(id, one -> one.withMilestones(without(one.milestones(), Milestone::id, id)));
        }));
    }

    private <T> void give(
            Id owner, T next, Function<T, Id> id, Supplier<List<T>> ofPlan,
            Consumer<List<T>> toPlan, Function<Activity, List<T>> list,
            BiFunction<Activity, List<T>, Activity> with) {
        boolean isPlans = owner.equals(revision.base().id());
        toPlan.accept(isPlans ? placed(ofPlan.get(), next, id) : without(ofPlan.get(), id, id.apply(next)));
        change(owner, one -> with.apply(one, placed(list.apply(one), next, id)));
        elsewhere(owner, one -> with.apply(one, without(list.apply(one), id, id.apply(next))));
    }

    private void indicators() {
        var known = new HashMap<Id, Indicator>();
        revision.base().indicators().forEach(one -> known.put(one.id(), one));
        revision.base().areas().forEach(area -> area.indicators().forEach(one -> known.put(one.id(), one)));
        ofActivities(Activity::indicators).forEach(one -> known.put(one.id(), one));
        revision.pairs("indicators", PartRows::id, List.of(), pair -> {
            var owner = revision.owner(pair, "element.id");
            if (owner.isEmpty()) {
                homeless(pair, "name");
                return;
            }
            var before = pair.was().id("id").flatMap(id -> Optional.ofNullable(known.get(id)))
                    .orElseGet(() -> new Indicator(
                            revision.freshId("indicator " + pair.text("name")), LocalizedText.none(),
                            Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE));
            var next = before.withName(revision.text(pair, "name", before.name(), owner.get(), "indicators"))
                    .withBaseline(said(pair, "baseline", before.baseline()))
                    .withTarget(said(pair, "target", before.target()))
                    .withActual(said(pair, "actual", before.actual()));
            give(owner.get(), next, Indicator::id, () -> indicators, list -> indicators = list,
                    Activity::indicators, Activity::withIndicators);
            ofArea(next.id(), owner, next);
        }, gone -> gone.id("id").ifPresent(id -> {
            indicators = without(indicators, Indicator::id, id);
            elsewhere(id, one -> one.withIndicators(without(one.indicators(), Indicator::id, id)));
            revision.areas().replaceAll((_, area) ->
                    area.withIndicators(without(area.indicators(), Indicator::id, id)));
        }));
    }

    private void ofArea(Id indicator, Optional<Id> owner, Indicator next) {
        revision.areas().replaceAll((id, area) -> area.withIndicators(owner.equals(Optional.of(id))
                ? placed(area.indicators(), next, Indicator::id)
                : without(area.indicators(), Indicator::id, indicator)));
    }

    private static Optional<String> said(RowPair pair, String column, Optional<String> before) {
        return pair.changed(column) ? Optional.of(pair.text(column)).filter(text -> !text.isEmpty()) : before;
    }

    private void sources() {
        Map<Id, FundingSource> known = new HashMap<>();
        sources.forEach(one -> known.put(one.id(), one));
        Function<SheetRow, Optional<String>> key = row -> id(row)
                .or(() -> Optional.of("name " + row.text("source")).filter(_ -> !row.text("source").isEmpty()));
        revision.pairs("sources", key, List.of(), pair -> {
            var before = pair.was().id("id").flatMap(id -> Optional.ofNullable(known.get(id)));
            if (!pair.anyChanged("source", "kind", "ceiling")) {
                return;
            }
            var fresh = before.orElseGet(() -> new FundingSource(
                    revision.freshId("source " + pair.text("source")),
                    revision.values().text(LocalizedText.none(), List.of(pair.text("source"))),
                    Optional.empty(), Optional.empty(), UnknownFields.NONE));
            var next = before.isPresent()
                    ? fresh.withName(revision.text(pair, "source", fresh.name(), revision.base().id(), "sources"))
                    : fresh;
            if (pair.changed("kind")) {
                next = next.withKind(revision.cells().choice(
                        pair.text("kind"), "Choice_ResourceKinds", ResourceKind.values()));
            }
            if (pair.changed("ceiling")) {
                var ceiling = revision.cells().amount(pair.row("ceiling"), "ceiling");
                if (ceiling.isEmpty() && !pair.text("ceiling").isEmpty()) {
                    revision.note(Kind.NOT_UNDERSTOOD, revision.base().id(), "sources", pair, "ceiling");
                } else {
                    next = next.withCeiling(ceiling);
                }
            }
            sources = placed(sources, next, FundingSource::id);
        }, gone -> gone.id("id").ifPresent(id -> sources = without(sources, FundingSource::id, id)));
    }

    private void details() {
        revision.pairs("details", PartRows::id, List.of("activity", "number"), pair ->
                pair.was().id("id").ifPresent(id -> change(id, one -> detailed(one, pair))), _ -> { });
    }

    private Activity detailed(Activity before, RowPair pair) {
        var id = before.id();
        var next = before.withResult(revision.text(pair, "result", before.result(), id, "result"))
                .withNotes(revision.text(pair, "notes", before.notes(), id, "notes"));
        if (pair.changed("subheading")) {
            var wanted = pair.text("subheading");
            var found = revision.areaOf(id).stream()
                    .flatMap(area -> area.subheadings().stream())
                    .filter(one -> revision.values().isShown(one.title(), wanted))
                    .findFirst();
            if (found.isEmpty() && !wanted.isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, id, "subheading", pair, "subheading");
            } else {
                next = next.withSubheading(found.map(one -> one.id()));
            }
        }
        if (pair.changed("progress")) {
            var progress = revision.cells().percent(pair.row("progress"), "progress");
            if (progress.isEmpty() && !pair.text("progress").isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, id, "progress", pair, "progress");
            } else {
                next = next.withProgress(progress);
            }
        }
        return pair.anyChanged("times", "every", "unit", "words") ? recurring(next, pair) : next;
    }

    private Activity recurring(Activity before, RowPair pair) {
        var cells = revision.cells();
        OptionalInt times = cells.count(pair.row("times"), "times");
        OptionalInt every = cells.count(pair.row("every"), "every");
        var unit = cells.choice(pair.text("unit"), "Choice_Units", RecurrenceUnit.values());
        boolean none = pair.text("times").isEmpty() && pair.text("every").isEmpty() && pair.text("unit").isEmpty();
        if (none) {
            return before.withRecurrence(Optional.empty());
        }
        int count = times.orElse(pair.text("times").isEmpty() ? 1 : 0);
        int of = every.orElse(pair.text("every").isEmpty() ? 1 : 0);
        if (unit.isEmpty() || count < 1 || count > 31 || of < 1 || of > 36) {
            revision.note(Kind.NOT_UNDERSTOOD, before.id(), "recurrence", pair, "unit");
            return before;
        }
        return before.withRecurrence(Optional.of(new Recurrence(
                count, of, unit.get(), Optional.of(pair.text("words")).filter(text -> !text.isEmpty()),
                before.recurrence().map(Recurrence::unknown).orElse(UnknownFields.NONE))));
    }
}
