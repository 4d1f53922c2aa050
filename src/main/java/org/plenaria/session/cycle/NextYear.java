// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;

/**
 * The plan of the next year, begun from the one before: the same areas and activities, all of it new. Years and dates
 * move on by the time the old plan covers; what was done, said and decided stays behind with the old plan. What an
 * indicator has reached is where it starts from next.
 *
 * @param plan the one it is begun from
 * @param leftOut the activities that do not go on
 * @param numbersKept whether areas and activities keep their printed numbers; otherwise they are counted anew
 * @param notesKept whether the drafters' notes go along
 * @param years which years in texts are written anew
 */
public record NextYear(
        Plan plan, Set<Id> leftOut, boolean numbersKept, boolean notesKept, Set<YearWord> years) {

    public NextYear {
        leftOut = Set.copyOf(leftOut);
        years = Set.copyOf(years);
    }

    /** As most would have it: without what is done or cancelled, numbered anew, with the plan's own years moved on. */
    public static NextYear usual(Plan plan) {
        return new NextYear(
                plan,
                withStatus(plan, Set.of(Status.DONE, Status.CANCELLED)),
                false,
                false,
                YearWords.in(plan).stream().filter(YearWord::likely).collect(Collectors.toSet()));
    }

    /** The activities of a plan that have one of these statuses. */
    public static Set<Id> withStatus(Plan plan, Set<Status> statuses) {
        return plan.activities()
                .filter(activity -> activity.status().filter(statuses::contains).isPresent())
                .map(Activity::id)
                .collect(Collectors.toSet());
    }

    /** The new plan. */
    public Plan begun() {
        var reworded = YearWords.rewritten(plan, years);
        var areas = reworded.areas().stream().map(this::begun).toList();
        var next = reworded.with(it -> it.id(Id.fresh())
                .calendar(new PlanCalendar(
                        plan.calendar().start().plusMonths(plan.calendar().months()), plan.calendar().months(),
                        plan.calendar().division(), plan.calendar().unknown()))
                .masthead(reworded.masthead().withDate(reworded.masthead().date().map(this::moved)))
                .sections(reworded.sections().stream().map(one -> one.withId(Id.fresh())).toList())
                .areas(areas)
                .milestones(moved(reworded.milestones()))
                .indicators(renewed(reworded.indicators()))
                .sources(reworded.sources().stream().map(one -> one.withId(Id.fresh())).toList())
                .comments(List.of())
                .rounds(List.of())
                .conflicts(List.of())
                .log(List.of())
                .ignored(List.of()));
        return numbersKept ? pinned(next) : next;
    }

    private LocalDate moved(LocalDate day) {
        return day.plusMonths(plan.calendar().months());
    }

    private List<Milestone> moved(List<Milestone> milestones) {
        return milestones.stream()
                .map(one -> one.with(it -> it.id(Id.fresh()).date(moved(one.date()))))
                .toList();
    }

    private static List<Indicator> renewed(List<Indicator> indicators) {
        return indicators.stream()
                .map(one -> one.with(it -> it.id(Id.fresh())
                        .baseline(one.actual().or(one::baseline))
                        .actual(Optional.empty())))
                .toList();
    }

    private Area begun(Area area) {
        var subheadings = new HashMap<Id, Subheading>();
        area.subheadings().forEach(one -> subheadings.put(one.id(), one.withId(Id.fresh())));
        return area.with(next -> next.id(Id.fresh())
                .pinnedNumber(Optional.empty())
                .indicators(renewed(area.indicators()))
                .subheadings(area.subheadings().stream().map(one -> subheadings.get(one.id())).toList())
                .activities(area.activities().stream()
                        .filter(activity -> !leftOut.contains(activity.id()))
                        .map(activity -> begun(activity, subheadings))
                        .toList()));
    }

    private Activity begun(Activity activity, Map<Id, Subheading> subheadings) {
        return activity.with(next -> next.id(Id.fresh())
                .pinnedNumber(Optional.empty())
                .timeframe(activity.timeframe() instanceof Timeframe.Dates(LocalDate first, LocalDate last)
                        ? new Timeframe.Dates(moved(first), moved(last))
                        : activity.timeframe())
                .subheading(activity.subheading().flatMap(id -> Optional.ofNullable(subheadings.get(id)))
                        .map(Subheading::id))
                .resources(activity.resources().stream().map(NextYear::notSecured).toList())
                .status(activity.status().map(_ -> Status.PLANNED))
                .progress(OptionalInt.empty())
                .result(LocalizedText.none())
                .notes(notesKept ? activity.notes() : LocalizedText.none())
                .milestones(moved(activity.milestones()))
                .indicators(renewed(activity.indicators())));
    }

    /** What a source confirmed for one year it has not confirmed for the next. */
    private static Resource notSecured(Resource resource) {
        return resource.with(next -> next.id(Id.fresh()).secured(resource.secured().map(_ -> false)));
    }

    /** Pins the numbers that would otherwise be others now. */
    private Plan pinned(Plan next) {
        var before = Numbering.of(plan);
        var areas = new ArrayList<Area>();
        for (int i = 0; i < next.areas().size(); i++) {
            var old = plan.areas().get(i);
            var kept = old.activities().stream().filter(one -> !leftOut.contains(one.id())).toList();
            var area = next.areas().get(i);
            var activities = new ArrayList<Activity>();
            for (int k = 0; k < kept.size(); k++) {
                activities.add(area.activities().get(k)
                        .withPinnedNumber(Optional.of(before.number(kept.get(k).id()))));
            }
            areas.add(area.with(it -> it.pinnedNumber(Optional.of(before.number(old.id()))).activities(activities)));
        }
        return withoutNeedlessPins(next.withAreas(areas));
    }

    private static Plan withoutNeedlessPins(Plan pinned) {
        var free = Numbering.of(pinned.withAreas(pinned.areas().stream()
                .map(area -> area.with(it -> it.pinnedNumber(Optional.empty())
                        .activities(area.activities().stream()
                                .map(one -> one.withPinnedNumber(Optional.empty()))
                                .toList())))
                .toList()));
        return pinned.withAreas(pinned.areas().stream()
                .map(area -> area.with(it -> it.pinnedNumber(needed(area.pinnedNumber(), free, area.id()))
                        .activities(area.activities().stream()
                                .map(one -> one.withPinnedNumber(needed(one.pinnedNumber(), free, one.id())))
                                .toList())))
                .toList());
    }

    private static Optional<String> needed(Optional<String> pin, Numbering free, Id id) {
        return pin.filter(number -> !number.equals(free.number(id)));
    }
}
