// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.VenueKind;

/**
 * Which activities one is looking for. What is left empty lets all pass; of several choices of one kind one is enough,
 * and every kind that is given must be met. An absent choice stands for activities of which nothing is said: without a
 * source, without anybody responsible.
 *
 * @param text words that all stand in the title, a product, the participants, the venue, a source or who is
 *     responsible, whatever the accents and capitals
 * @param areas the areas they belong to
 * @param sources among the sources, as they are shown
 * @param venues kinds of venue
 * @param responsible among those responsible, as they are shown
 * @param findings what the checks noticed
 * @param times when they take place
 */
@RecordBuilder
public record TimelineFilter(
        String text,
        Set<Id> areas,
        Set<Optional<String>> sources,
        Set<Optional<VenueKind>> venues,
        Set<Optional<Status>> statuses,
        Set<Optional<String>> responsible,
        Set<Noticed.Wanted> findings,
        Set<When> times)
        implements TimelineFilterBuilder.With {

    public static final TimelineFilter ALL =
            new TimelineFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public TimelineFilter {
        areas = Set.copyOf(areas);
        sources = Set.copyOf(sources);
        venues = Set.copyOf(venues);
        statuses = Set.copyOf(statuses);
        responsible = Set.copyOf(responsible);
        findings = Set.copyOf(findings);
        times = Set.copyOf(times);
    }

    /** Whether everything passes. */
    public boolean isOpen() {
        return withText(text.strip()).equals(ALL);
    }

    /** The words looked for, folded. */
    public List<String> words() {
        return FoldedText.words(text);
    }

    /** Whether an activity meets everything but the words. */
    boolean matchesChoices(
            Activity activity,
            Id area,
            PlanCalendar calendar,
            List<Noticed> noticed,
            Function<LocalizedText, String> shown) {
        return (areas.isEmpty() || areas.contains(area))
                && (statuses.isEmpty() || statuses.contains(activity.status()))
                && (venues.isEmpty() || venues.contains(activity.venue().map(one -> one.kind())))
                && isAmong(responsible, activity.responsible(), shown)
                && (sources.isEmpty()
                        || isAmong(sources, activity.resources().stream().map(Resource::source).toList(), shown))
                && (findings.isEmpty() || findings.stream().anyMatch(one -> noticed.stream().anyMatch(one::isMetBy)))
                && (times.isEmpty()
                        || times.stream().anyMatch(one -> one.isMetBy(activity.timeframe(), calendar)));
    }

    private static boolean isAmong(
            Set<Optional<String>> wanted, Collection<LocalizedText> texts, Function<LocalizedText, String> shown) {
        if (wanted.isEmpty()) {
            return true;
        }
        var given = texts.stream().map(shown).filter(text -> !text.isBlank()).toList();
        return given.isEmpty()
                ? wanted.contains(Optional.<String>empty())
                : given.stream().anyMatch(text -> wanted.contains(Optional.of(text)));
    }
}
