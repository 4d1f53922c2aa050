// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;

/** Says which heading an activity stands under, and in which order the headings follow each other. */
final class Traits {

    private final Grouping grouping;
    private final TimelineWords words;

    /**
     * The headings of a grouping.
     *
     * @param grouping any but {@link Grouping#AREA} and {@link Grouping#NONE}, which have no traits
     */
    Traits(Grouping grouping, TimelineWords words) {
        this.grouping = grouping;
        this.words = words;
    }

    Trait of(Row.ActivityRow row) {
        return of(row.activity(), row.group(), row.subheading());
    }

    /** The trait of an activity that is printed under certain headings. */
    Trait of(Activity activity, TimeframeGroup group, Optional<Id> subheading) {
        return switch (grouping) {
            case TIMEFRAME -> new Trait.Time(group);
            case SUBHEADING -> new Trait.Under(subheading);
            case RESPONSIBLE -> new Trait.Responsible(names(activity.responsible().stream()));
            case SOURCE -> new Trait.Sources(names(activity.resources().stream().map(one -> one.source())));
            case STATUS -> new Trait.InStatus(activity.status());
            case AREA, NONE -> throw new IllegalStateException("no traits by " + grouping);
        };
    }

    /** The headings that are shown even when nothing stands under them: one can drop activities there. */
    List<Trait> always(PlanCalendar calendar, List<Id> subheadings) {
        return switch (grouping) {
            case TIMEFRAME ->
                calendar.periods().size() > AreaRows.MOST_EMPTY_HEADINGS
                        ? List.of()
                        : calendar.groups().stream()
                                .filter(group -> !(group instanceof TimeframeGroup.Undated))
                                .map(group -> (Trait) new Trait.Time(group))
                                .toList();
            case STATUS ->
                Arrays.stream(Status.values())
                        .map(status -> (Trait) new Trait.InStatus(Optional.of(status)))
                        .toList();
            case SUBHEADING ->
                Stream.concat(Stream.of(Optional.<Id>empty()), subheadings.stream().map(Optional::of))
                        .map(one -> (Trait) new Trait.Under(one))
                        .toList();
            default -> List.of();
        };
    }

    /** Time and status in their own order, names in that of the alphabet; what has none comes last. */
    Comparator<Trait> order(List<Id> subheadings) {
        var collator = Collator.getInstance(words.locale());
        return Comparator.comparingInt((Trait one) -> rank(one, subheadings))
                .thenComparing(Traits::joined, collator);
    }

    private static int rank(Trait trait, List<Id> subheadings) {
        return switch (trait) {
            case Trait.Time(TimeframeGroup.InPeriod(var period)) -> period.index();
            case Trait.Time(TimeframeGroup.Annual()) -> 1_000;
            case Trait.Time(TimeframeGroup.Undated()) -> 1_001;
            case Trait.Under(var id) -> id.map(subheadings::indexOf).orElse(-1); // as in print
            case Trait.InStatus(var status) -> status.map(Enum::ordinal).orElse(1_000);
            case Trait.Responsible(var names) -> names.isEmpty() ? 1 : 0;
            case Trait.Sources(var names) -> names.isEmpty() ? 1 : 0;
        };
    }

    private static String joined(Trait trait) {
        return switch (trait) {
            case Trait.Responsible(var names) -> String.join(TraitNames.AND, names);
            case Trait.Sources(var names) -> String.join(TraitNames.AND, names);
            default -> "";
        };
    }

    private List<String> names(Stream<LocalizedText> texts) {
        return texts.map(words::text).filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }
}
