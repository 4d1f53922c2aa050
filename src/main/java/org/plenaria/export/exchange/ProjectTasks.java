// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

/**
 * Areas as summary tasks, activities as tasks below them, milestones behind their activity. An activity of which only a
 * semester is known takes that whole semester, and says in its notes and in a field of its own that this is no date.
 */
final class ProjectTasks {

    private final Plan plan;
    private final PlanWords words;
    private final Messages messages;
    private final List<ProjectTask> tasks = new ArrayList<>();
    private final List<Optional<Activity>> activities = new ArrayList<>();

    ProjectTasks(Plan plan, PlanWords words, Messages messages) {
        this.plan = plan;
        this.words = words;
        this.messages = messages;
        Optional<Area> open = Optional.empty();
        for (var row : ActivityRow.of(plan)) {
            if (open.isEmpty() || open.get() != row.area()) {
                open = Optional.of(row.area());
                add(area(row), Optional.empty());
            }
            add(activity(row), Optional.of(row.activity()));
            row.activity().milestones().forEach(one -> add(milestone(one, 2, row.number()), Optional.empty()));
        }
        plan.milestones().forEach(one -> add(milestone(one, 1, ""), Optional.empty()));
    }

    List<ProjectTask> all() {
        return tasks;
    }

    /** The activity that a task stands for, where it is one. */
    Optional<Activity> activity(int index) {
        return activities.get(index);
    }

    private void add(ProjectTask task, Optional<Activity> activity) {
        tasks.add(task);
        activities.add(activity);
    }

    private ProjectTask area(ActivityRow row) {
        var area = row.area();
        var name = (row.areaNumber() + " " + words.or(words.text(area.name()), "untitled.area")).strip();
        var spans = area.activities().stream().flatMap(one -> plan.calendar().span(one.timeframe()).stream()).toList();
        Optional<DateSpan> days = spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(
                        spans.stream().map(DateSpan::first).min(LocalDate::compareTo).orElseThrow(),
                        spans.stream().map(DateSpan::last).max(LocalDate::compareTo).orElseThrow()));
        return ProjectTask.summary(1, name, area.id().value(), days, words.text(area.objective()));
    }

    private ProjectTask activity(ActivityRow row) {
        var activity = row.activity();
        var title = words.or(words.text(activity.title()), "untitled.activity");
        boolean exact = activity.timeframe() instanceof Timeframe.Dates;
        var days = plan.calendar().span(activity.timeframe());
        return new ProjectTask(
                2,
                (row.number() + " " + title).strip(),
                Optional.of(activity.id().value()),
                false,
                false,
                !activity.status().equals(Optional.of(Status.CANCELLED)),
                days,
                exact && days.isPresent(),
                activity.progress(),
                notes(activity, exact, days),
                List.of(
                        row.number(),
                        words.asLine(words.timeframe(activity.timeframe())),
                        String.join("; ", words.texts(activity.products())),
                        String.join("; ", words.texts(activity.participants())),
                        words.venue(activity),
                        String.join("; ", words.texts(activity.responsible())),
                        words.status(activity)));
    }

    private String notes(Activity activity, boolean exact, Optional<DateSpan> days) {
        var when = words.asLine(words.timeframe(activity.timeframe()));
        var known = exact
                ? ""
                : when.isEmpty() ? messages.text("project.undated.note") : days.isEmpty()
                        ? when
                        : messages.text("project.period.note", when);
        return Stream.of(
                        known,
                        labelled("label.products", words.texts(activity.products())),
                        labelled("label.participants", words.texts(activity.participants())),
                        labelled("label.venue", List.of(words.venue(activity))),
                        labelled("label.resources", activity.resources().stream()
                                .map(one -> words.resource(one, true))
                                .toList()),
                        activity.recurrence()
                                .map(one -> labelled("label.recurrence", List.of(words.phrases().recurrence(one))))
                                .orElse(""),
                        labelled("label.result", List.of(words.text(activity.result()))))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String labelled(String label, List<String> values) {
        var text = String.join("; ", values);
        return text.isBlank() ? "" : words.label("milestone", words.label(label), text);
    }

    private ProjectTask milestone(Milestone milestone, int level, String number) {
        var title = words.text(milestone.title());
        var name = title.isEmpty() ? words.label("label.milestone") : title;
        return new ProjectTask(
                level,
                number.isEmpty() ? name : words.label("milestone", number, name),
                Optional.of(milestone.id().value()),
                false,
                true,
                true,
                Optional.of(new DateSpan(milestone.date(), milestone.date())),
                true,
                OptionalInt.empty(),
                "",
                List.of());
    }
}
