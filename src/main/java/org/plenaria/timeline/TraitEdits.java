// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;

/** Gives activities what a heading stands for. */
public final class TraitEdits {

    private final Plan plan;
    private final TimelineRows rows;

    /** What comes of it: an edit, a reason why not, or neither where an activity has it already. */
    record Put(Optional<Edit> edit, Optional<RowRefusal> refusal) {
        private static Put refused(RowRefusal why) {
            return new Put(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * For the headings of some rows.
     *
     * @param rows under headings of traits
     */
    public TraitEdits(Plan plan, TimelineRows rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /** A new activity with what the heading of a row stands for, so that it comes to stand there. */
    public Activity besides(RowKey row, Activity fresh) {
        var heading = rows.indexOf(row).stream().boxed().findFirst().flatMap(rows::headingOf);
        return heading.isPresent() && heading.get() instanceof Row.TraitRow one ? given(fresh, one.trait()) : fresh;
    }

    /** A new activity with what a heading stands for. */
    Activity given(Activity fresh, Trait trait) {
        return switch (trait) {
            case Trait.Time(var group) -> fresh.withTimeframe(new RowMove(plan).under(group, fresh.timeframe()));
            case Trait.Under(var subheading) -> fresh.withSubheading(subheading);
            case Trait.InStatus(var status) -> fresh.withStatus(status);
            case Trait.Responsible _ -> fresh.withResponsible(responsible(trait));
            case Trait.Sources _ -> fresh.withResources(sources(trait).stream().map(Resource::from).toList());
        };
    }

    Put put(Trait trait, Id id) {
        var place = plan.activity(id);
        if (place.isEmpty() || rows.traitOf(place.get(), plan).filter(trait::equals).isPresent()) {
            return new Put(Optional.empty(), Optional.empty());
        }
        var activity = place.get().activity();
        return switch (trait) {
            case Trait.Sources _ -> putSources(activity, sources(trait));
            case Trait.Responsible _ -> change(activity, ActivityFields.RESPONSIBLE, responsible(trait));
            case Trait.Time(var group) ->
                change(activity, ActivityFields.TIMEFRAME, new RowMove(plan).under(group, activity.timeframe()));
            case Trait.Under(var subheading) -> change(activity, ActivityFields.SUBHEADING, subheading);
            case Trait.InStatus(var status) -> change(activity, ActivityFields.STATUS, status);
        };
    }

    /** One source takes the place of one, with its amount: whether the new one has confirmed it nobody knows. */
    private Put putSources(Activity activity, List<LocalizedText> sources) {
        var now = activity.resources();
        if (now.size() > 1 || sources.size() > 1 && !now.isEmpty()) {
            return Put.refused(RowRefusal.SEVERAL_SOURCES);
        }
        if (sources.isEmpty() && now.stream().anyMatch(one -> one.amount().isPresent())) {
            return Put.refused(RowRefusal.AMOUNT_WOULD_GO);
        }
        var next = sources.size() == 1 && now.size() == 1
                ? List.of(now.getFirst().withSource(sources.getFirst()).withSecured(Optional.empty()))
                : sources.stream().map(Resource::from).toList();
        return change(activity, ActivityFields.RESOURCES, next);
    }

    private <T> Put change(Activity activity, Field<Activity, T> field, T value) {
        var edit = new ActivityEdit.Change<>(activity.id(), field, value);
        boolean changes = edit.apply(plan) instanceof Outcome.Applied(Plan after) && after != plan;
        return new Put(changes ? Optional.of(edit) : Optional.empty(), Optional.empty());
    }

    /** The texts behind the names of a heading, as an activity under it has them. */
    private List<LocalizedText> responsible(Trait trait) {
        return example(trait).map(Activity::responsible).orElse(List.of());
    }

    private List<LocalizedText> sources(Trait trait) {
        return example(trait).stream()
                .flatMap(one -> one.resources().stream())
                .map(Resource::source)
                .filter(source -> !source.isAbsent())
                .distinct()
                .toList();
    }

    private Optional<Activity> example(Trait trait) {
        return plan.areas().stream()
                .flatMap(area -> area.activities().stream().map(one -> new ActivityPlace(area, 0, one)))
                .filter(place -> rows.traitOf(place, plan).filter(trait::equals).isPresent())
                .findFirst()
                .map(ActivityPlace::activity);
    }
}
