// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.edit.SectionEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;

/** Turns a difference into edits. Each edit is chosen by looking at the plan as the edits before it left it. */
final class DiffEdits {

    private final Plan target;
    private final List<Edit> edits = new ArrayList<>();
    private Plan present;

    private DiffEdits(Plan before, Plan target) {
        this.present = before;
        this.target = target;
    }

    static List<Edit> of(PlanDiff diff) {
        var writing = new DiffEdits(diff.before(), diff.after());
        writing.fields(diff);
        writing.sections();
        writing.areas();
        writing.activities(diff);
        writing.removals();
        writing.positions();
        writing.comments();
        writing.rounds();
        if (!writing.present.equals(diff.after())) {
            writing.edits.add(new ReplacePlan(ReplacePlan.Cause.MERGE, diff.after()));
        }
        return List.copyOf(writing.edits);
    }

    /** Notes an edit that changes something; one that is refused is left to the last resort. */
    private void add(Edit edit) {
        if (edit.apply(present) instanceof Outcome.Applied(Plan next) && next != present) {
            edits.add(edit);
            present = next;
        }
    }

    private void fields(PlanDiff diff) {
        if (diff.differences().stream().anyMatch(one -> one.at().part() == Address.Part.PLAN)) {
            PlanFields.ALL.forEach(this::planField);
        }
    }

    private <T> void planField(Field<Plan, T> field) {
        add(new PlanEdit.Change<>(field, field.of(target)));
    }

    private void sections() {
        for (int i = 0; i < target.sections().size(); i++) {
            var section = target.sections().get(i);
            if (present.section(section.id()).isEmpty()) {
                add(new SectionEdit.Add(i, section));
            } else {
                SectionFields.ALL.forEach(field -> sectionField(section, field));
            }
        }
    }

    private <T> void sectionField(Section section, Field<Section, T> field) {
        add(new SectionEdit.Change<>(section.id(), field, field.of(section)));
    }

    private void areas() {
        for (int i = 0; i < target.areas().size(); i++) {
            var area = target.areas().get(i);
            var known = present.area(area.id());
            if (known.isEmpty()) {
                add(new AreaEdit.Add(i, area.withActivities(List.of())));
            } else if (known.get() != area) {
                AreaFields.ALL.forEach(field -> areaField(area, field));
            }
        }
    }

    private <T> void areaField(Area area, Field<Area, T> field) {
        add(new AreaEdit.Change<>(area.id(), field, field.of(area)));
    }

    private void activities(PlanDiff diff) {
        var touched = new LinkedHashSet<Id>();
        diff.differences().stream()
                .filter(one -> one.at().part() == Address.Part.ACTIVITY && one.kind() != Difference.Kind.REMOVED)
                .forEach(one -> touched.add(one.at().element()));
        for (var id : touched) {
            var place = target.activity(id).orElseThrow();
            var known = present.activity(id);
            if (known.isEmpty()) {
                add(new ActivityEdit.Add(place.area().id(), place.index(), place.activity()));
                continue;
            }
            if (!known.get().area().id().equals(place.area().id())) {
                add(new ActivityEdit.Move(id, place.area().id(), place.index()));
            }
            ActivityFields.ALL.forEach(field -> activityField(place.activity(), field));
        }
    }

    private <T> void activityField(Activity activity, Field<Activity, T> field) {
        var known = present.activity(activity.id());
        if (known.isPresent() && !field.of(known.get().activity()).equals(field.of(activity))) {
            add(new ActivityEdit.Change<>(activity.id(), field, field.of(activity)));
        }
    }

    private void removals() {
        var stays = new HashSet<Id>();
        target.activities().forEach(one -> stays.add(one.id()));
        var keptAreas = new HashSet<>(ids(target.areas(), Area::id));
        present.areas().stream()
                .map(Area::id)
                .filter(id -> !keptAreas.contains(id))
                .forEach(id -> add(new AreaEdit.Remove(id)));
        var gone = present.activities().map(Activity::id).filter(id -> !stays.contains(id)).toList();
        if (!gone.isEmpty()) {
            add(new ActivityEdit.Remove(gone));
        }
        present.sections().stream()
                .map(Section::id)
                .filter(id -> target.section(id).isEmpty())
                .forEach(id -> add(new SectionEdit.Remove(id)));
    }

    private void positions() {
        order(ids(present.sections(), Section::id), ids(target.sections(), Section::id), SectionEdit.Move::new);
        order(ids(present.areas(), Area::id), ids(target.areas(), Area::id), AreaEdit.Move::new);
        for (var area : target.areas()) {
            present.area(area.id()).ifPresent(known -> order(
                    ids(known.activities(), Activity::id),
                    ids(area.activities(), Activity::id),
                    (id, to) -> new ActivityEdit.Move(id, area.id(), to)));
        }
    }

    private interface Mover {
        Edit to(Id id, int position);
    }

    /** Moves as few items as lead to the other order, each to right behind the one it follows there. */
    private void order(List<Id> before, List<Id> after, Mover mover) {
        var list = new ArrayList<>(before);
        Set<Id> moved = Moves.between(before, after);
        for (int i = 0; i < after.size() && !moved.isEmpty(); i++) {
            var id = after.get(i);
            if (moved.remove(id)) {
                list.remove(id);
                int to = i == 0 ? 0 : list.indexOf(after.get(i - 1)) + 1;
                list.add(to, id);
                add(mover.to(id, to));
            }
        }
    }

    private void comments() {
        present.comments().stream()
                .map(Comment::id)
                .filter(id -> target.comment(id).isEmpty())
                .forEach(id -> add(new CommentEdit.Remove(id)));
        for (var comment : target.comments()) {
            Optional<Comment> known = present.comment(comment.id());
            if (known.isEmpty()) {
                add(new CommentEdit.Add(comment));
            } else if (!CommentShapes.Ending.of(known.get()).equals(CommentShapes.Ending.of(comment))) {
                add(new CommentEdit.Reopen(comment.id()));
                if (comment.state() != CommentState.OPEN && comment.decision().isPresent()) {
                    add(new CommentEdit.Decide(comment.id(), comment.state(), comment.decision().get()));
                }
            }
        }
    }

    private void rounds() {
        target.rounds().stream()
                .filter(round -> present.rounds().stream().noneMatch(one -> one.id().equals(round.id())))
                .forEach(round -> add(new PlanEdit.AddRound(round)));
    }

    private static <T> List<Id> ids(List<T> items, Function<T, Id> id) {
        return items.stream().map(id).toList();
    }
}
