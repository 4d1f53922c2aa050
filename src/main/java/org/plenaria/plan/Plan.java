// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One year's work plan (or two or three years').
 *
 * @param originalLanguage the language the plan is drafted in
 * @param translations the further languages it is kept in
 * @param currency of all amounts
 * @param areasHeading the heading above all areas ("Areas of work")
 * @param areasNumber the number to print for it whatever the position ("3"); areas are numbered below it
 * @param comments of the plan and everything in it
 * @param rounds from the oldest to the newest
 * @param log who changed what and when, from the oldest to the newest save; see {@code compare.ChangeLog}
 * @param ignored what the checks noticed and somebody left as it is
 * @param conflicts what a merge could not decide and nobody has decided since
 */
@PlanRecord
public record Plan(
        Id id,
        LocalizedText title,
        Language originalLanguage,
        List<Language> translations,
        PlanCalendar calendar,
        Optional<Currency> currency,
        Masthead masthead,
        List<Section> sections,
        LocalizedText areasHeading,
        Optional<String> areasNumber,
        List<Area> areas,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<FundingSource> sources,
        List<Comment> comments,
        List<Round> rounds,
        List<OpenConflict> conflicts,
        List<LogEntry> log,
        List<IgnoredFinding> ignored,
        List<ExtraField> extraFields,
        UnknownFields unknown)
        implements PlanBuilder.With {

    public Plan {
        translations = List.copyOf(translations);
        sections = List.copyOf(sections);
        areas = List.copyOf(areas);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
        comments = List.copyOf(comments);
        rounds = List.copyOf(rounds);
        conflicts = List.copyOf(conflicts);
        log = List.copyOf(log);
        ignored = List.copyOf(ignored);
        extraFields = List.copyOf(extraFields);
    }

    /** A plan that has a title and a calendar and nothing else yet. */
    public static Plan blank(LocalizedText title, Language originalLanguage, PlanCalendar calendar) {
        return new Plan(
                Id.fresh(),
                title,
                originalLanguage,
                List.of(),
                calendar,
                Optional.empty(),
                Masthead.none(),
                List.of(),
                LocalizedText.none(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }

    public Optional<Area> area(Id id) {
        for (var area : areas) {
            if (area.id().equals(id)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    public Optional<Section> section(Id id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<Comment> comment(Id id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    /** An activity with its area and position. */
    public Optional<ActivityPlace> activity(Id id) {
        for (var area : areas) {
            int index = area.indexOf(id);
            if (index >= 0) {
                return Optional.of(new ActivityPlace(area, index, area.activities().get(index)));
            }
        }
        return Optional.empty();
    }

    /** All activities, area by area, in the author's order. */
    public Stream<Activity> activities() {
        return areas.stream().flatMap(area -> area.activities().stream());
    }

    public int activityCount() {
        int count = 0;
        for (var area : areas) {
            count += area.activities().size();
        }
        return count;
    }

    /** The comments on one element. */
    public List<Comment> commentsOn(Id element) {
        return comments.stream()
                .filter(comment -> comment.target().element().equals(Optional.of(element)))
                .toList();
    }

    public Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** The revision of the next circulation: 0 for the first. */
    public int nextRevision() {
        return rounds.stream()
                .filter(round -> round.kind() == RoundKind.CIRCULATED)
                .mapToInt(round -> round.revision() + 1)
                .max()
                .orElse(0);
    }

    /** The text of a field in the plan's original language, or in any other when that is missing. */
    public String text(LocalizedText text) {
        return text.show(originalLanguage, originalLanguage);
    }
}
