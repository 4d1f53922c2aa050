// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Timeframe;

/**
 * Another state of the plan that bars are compared with, an earlier round or another file, and what has become of its
 * activities in the present plan. Where the two plans cover years that do not touch, the other is compared as if it
 * began when the present one does.
 */
public final class EarlierPlan {

    private final PlanCalendar calendar;
    private final long shift;
    private final SameActivities same;
    private final Numbering numbersBefore;
    private final Map<Id, List<Activity>> vanished = new HashMap<>();
    private final Map<Id, List<GoneArea>> goneAreas = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Id, Difference> byActivity = new HashMap<>();

    private EarlierPlan(Plan earlier, Plan now) {
        calendar = earlier.calendar();
        shift = calendar.span().overlaps(now.calendar().span())
                ? 0
                : ChronoUnit.MONTHS.between(calendar.start(), now.calendar().start());
        same = SameActivities.of(earlier, now);
        numbersBefore = Numbering.of(earlier);
        findVanished(earlier, now);
        findDifferences(now);
        differences.forEach(one -> byActivity.put(one.activity(), one));
    }

    /** Compares a plan with another state of it. */
    public static EarlierPlan of(Plan earlier, Plan now) {
        return new EarlierPlan(earlier, now);
    }

    /** All that has moved, appeared or vanished, in the order of print; what is gone comes last in its area. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** What has become of a present activity; empty when it is as it was. */
    public Optional<Difference> difference(Id activity) {
        return Optional.ofNullable(byActivity.get(activity));
    }

    /** How many activities have moved, appeared or vanished. */
    public long count(Difference.Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).count();
    }

    /** Whether no activity has the id of one of the other plan, so that they were matched by their titles. */
    public boolean isMatchedByTitle() {
        return same.isByTitle();
    }

    /** How many activities are in both plans. */
    public int matched() {
        return same.count();
    }

    /** How many months later the other plan is shown than it was; 0 where the two cover the same time. */
    public long shift() {
        return shift;
    }

    /** The activity as it was; empty for one that has appeared since. */
    public Optional<Activity> before(Id activity) {
        return same.before(activity);
    }

    /** The activities that are gone from the whole plan and stood in an area that is still there. */
    public List<Activity> vanished(Id area) {
        return vanished.getOrDefault(area, List.of());
    }

    /** The areas that are gone and followed an area that is still there; those before all others follow the first. */
    public List<GoneArea> goneAfter(Id area) {
        return goneAreas.getOrDefault(area, List.of());
    }

    /** The number of the area an activity came from: "3.3"; empty for one that stands where it stood. */
    public Optional<String> cameFrom(Id activity, Id area) {
        return same.isFromElsewhere(activity, area)
                ? same.areaBefore(activity).map(numbersBefore::number)
                : Optional.empty();
    }

    /** Whether an activity of the present plan was there and takes place at another time now. */
    public boolean hasMovedInTime(Plan now, Id activity) {
        return now.activity(activity).filter(place -> hasMoved(place.activity(), now.calendar())).isPresent();
    }

    /** Whether an activity that was there takes place at another time now. */
    boolean hasMoved(Activity now, PlanCalendar nowCalendar) {
        return before(now.id()).filter(before -> isElsewhen(before, now, nowCalendar)).isPresent();
    }

    /** Where an activity lay, on the scale of the present plan. */
    Bar bar(Activity before, TimeScale scale) {
        var stretches = segments(before).stream()
                .map(span -> new Bar.Stretch(scale.x(span.first()), scale.x(span.end())))
                .toList();
        return new Bar(stretches, before.timeframe() instanceof Timeframe.Dates);
    }

    private boolean isElsewhen(Activity before, Activity now, PlanCalendar nowCalendar) {
        var there = segments(before);
        var here = nowCalendar.segments(now.timeframe());
        return there.isEmpty() && here.isEmpty()
                ? !before.timeframe().equals(now.timeframe())
                : !there.equals(here);
    }

    private List<DateSpan> segments(Activity before) {
        var spans = calendar.segments(before.timeframe());
        return shift == 0
                ? spans
                : spans.stream()
                        .map(span -> new DateSpan(
                                span.first().plusMonths(shift),
                                span.end().plusMonths(shift).minusDays(1)))
                        .toList();
    }

    private void findVanished(Plan earlier, Plan now) {
        Optional<Id> home = now.areas().stream().map(Area::id).findFirst();
        for (var area : earlier.areas()) {
            var kept = same.areaNow(area.id());
            home = kept.isPresent() ? kept : home;
            if (home.isEmpty()) {
                return;
            }
            var gone = PrintOrder.activities(area, calendar).stream()
                    .filter(one -> !same.isStillThere(one.id()))
                    .toList();
            if (kept.isEmpty()) {
                goneAreas.computeIfAbsent(home.get(), _ -> new ArrayList<>())
                        .add(new GoneArea(area, numbersBefore.number(area.id()), gone));
            } else if (!gone.isEmpty()) {
                vanished.computeIfAbsent(home.get(), _ -> new ArrayList<>()).addAll(gone);
            }
        }
    }

    private void findDifferences(Plan now) {
        for (var area : now.areas()) {
            for (var activity : PrintOrder.activities(area, now.calendar())) {
                if (before(activity.id()).isEmpty()) {
                    differences.add(new Difference(Difference.Kind.APPEARED, activity.id(), area.id()));
                } else if (hasMoved(activity, now.calendar()) || same.isFromElsewhere(activity.id(), area.id())) {
                    differences.add(new Difference(Difference.Kind.MOVED, activity.id(), area.id()));
                }
            }
            addVanished(vanished(area.id()), area);
            goneAfter(area.id()).forEach(gone -> addVanished(gone.activities(), area));
        }
    }

    private void addVanished(List<Activity> gone, Area home) {
        gone.forEach(one -> differences.add(new Difference(Difference.Kind.VANISHED, one.id(), home.id())));
    }
}
