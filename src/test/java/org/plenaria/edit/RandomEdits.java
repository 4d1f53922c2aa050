// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Id;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UnknownFields;

/**
 * Seeded edits of every kind, each valid for the plan it is made for, with few different values, so that two people
 * often touch the same thing and sometimes in the same way. The same seed and plan give the same edits.
 */
public final class RandomEdits {

    private final Random random;
    private final RandomValues values;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    /** A plan after so many random edits. */
    public static Plan applied(Plan plan, long seed, int count) {
        var edits = new RandomEdits(seed);
        var present = plan;
        for (int i = 0; i < count; i++) {
            if (edits.next(present).apply(present) instanceof Outcome.Applied(Plan next)) {
                present = next;
            }
        }
        return present;
    }

    /** One edit for a plan. */
    public Edit next(Plan plan) {
        int dice = random.nextInt(100);
        var activities = plan.activities().toList();
        if (dice < 45 && !activities.isEmpty()) {
            return activityField(plan, values.oneOf(activities));
        }
        if (dice < 60 && !plan.areas().isEmpty()) {
            return activity(plan, activities);
        }
        if (dice < 75) {
            return area(plan);
        }
        if (dice < 83) {
            return section(plan);
        }
        return dice < 93 ? comment(plan) : plan(plan);
    }

    private Edit activityField(Plan plan, Activity old) {
        var id = old.id();
        var area = plan.activity(id).orElseThrow().area();
        return switch (random.nextInt(17)) {
            case 0 -> new ActivityEdit.Change<>(id, ActivityFields.PINNED_NUMBER, values.number());
            case 1 -> new ActivityEdit.Change<>(id, ActivityFields.TITLE, values.text(old.title()));
            case 2, 3 -> new ActivityEdit.Change<>(id, ActivityFields.TIMEFRAME, values.timeframe());
            case 4 -> new ActivityEdit.Change<>(id, ActivityFields.SUBHEADING, subheading(area));
            case 5 -> new ActivityEdit.Change<>(id, ActivityFields.PRODUCTS, values.texts(old.products()));
            case 6 -> new ActivityEdit.Change<>(id, ActivityFields.PARTICIPANTS, values.texts(old.participants()));
            case 7 -> new ActivityEdit.Change<>(id, ActivityFields.VENUE, values.venue(old.venue()));
            case 8, 9 -> new ActivityEdit.Change<>(id, ActivityFields.RESOURCES, values.resources(old.resources()));
            case 10 -> new ActivityEdit.Change<>(id, ActivityFields.RESPONSIBLE, values.texts(old.responsible()));
            case 11 -> new ActivityEdit.Change<>(id, ActivityFields.STATUS, values.status());
            case 12 -> new ActivityEdit.Change<>(id, ActivityFields.PROGRESS, values.progress());
            case 13 -> new ActivityEdit.Change<>(id, ActivityFields.NOTES, values.text(old.notes()));
            case 14 -> new ActivityEdit.Change<>(id, ActivityFields.MILESTONES, values.milestones(old.milestones()));
            case 15 -> new ActivityEdit.Change<>(id, ActivityFields.INDICATORS, values.indicators(old.indicators()));
            default -> new ActivityEdit.Change<>(id, ActivityFields.EXTRA_FIELDS, values.extras(old.extraFields()));
        };
    }

    private Optional<Id> subheading(Area area) {
        return area.subheadings().isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(values.oneOf(area.subheadings()).id());
    }

    private Edit activity(Plan plan, List<Activity> activities) {
        var area = values.oneOf(plan.areas());
        int index = random.nextInt(area.activities().size() + 1);
        int dice = random.nextInt(10);
        if (dice < 4 || activities.isEmpty()) {
            var added = Activity.titled(values.text(values.none()), values.timeframe()).withId(values.id());
            return new ActivityEdit.Add(area.id(), index, added);
        }
        var one = values.oneOf(activities).id();
        if (dice < 6) {
            return new ActivityEdit.Remove(List.of(one));
        }
        return new ActivityEdit.Move(one, area.id(), index);
    }

    private Edit area(Plan plan) {
        int dice = random.nextInt(16);
        if (dice < 2 || plan.areas().isEmpty()) {
            var added = Area.named(values.text(values.none()), values.oneOf(Colour.PALETTE)).withId(values.id());
            return new AreaEdit.Add(random.nextInt(plan.areas().size() + 1), added);
        }
        var area = values.oneOf(plan.areas());
        return switch (dice) {
            case 2 -> new AreaEdit.Remove(area.id());
            case 3, 4 -> new AreaEdit.Move(area.id(), random.nextInt(plan.areas().size()));
            case 5 -> new AreaEdit.Change<>(area.id(), AreaFields.PINNED_NUMBER, values.number());
            case 6 -> new AreaEdit.Change<>(area.id(), AreaFields.COLOUR, values.oneOf(Colour.PALETTE));
            case 7 -> new AreaEdit.Change<>(area.id(), AreaFields.LEAD, values.text(area.lead()));
            case 8 -> new AreaEdit.Change<>(area.id(), AreaFields.INDICATORS, values.indicators(area.indicators()));
            case 9, 10 -> new AreaEdit.Change<>(area.id(), AreaFields.OBJECTIVE, values.text(area.objective()));
            case 11, 12, 13 -> subheadings(area);
            default -> new AreaEdit.Change<>(area.id(), AreaFields.NAME, values.text(area.name()));
        };
    }

    /** Adds, renames or removes a sub-heading; one that goes is taken from its activities first. */
    private Edit subheadings(Area area) {
        var all = new ArrayList<>(area.subheadings());
        if (all.isEmpty() || random.nextInt(3) == 0) {
            all.add(new Subheading(values.id(), values.text(values.none()), UnknownFields.NONE));
        } else if (random.nextBoolean()) {
            int at = random.nextInt(all.size());
            all.set(at, all.get(at).withTitle(values.text(all.get(at).title())));
        } else {
            var gone = all.remove(random.nextInt(all.size())).id();
            var edits = new ArrayList<Edit>();
            area.activities().stream()
                    .filter(one -> one.subheading().equals(Optional.of(gone)))
                    .forEach(one -> edits.add(
                            new ActivityEdit.Change<>(one.id(), ActivityFields.SUBHEADING, Optional.empty())));
            edits.add(new AreaEdit.Change<>(area.id(), AreaFields.SUBHEADINGS, all));
            return new Together(Together.Cause.FIRST_EDIT, edits);
        }
        return new AreaEdit.Change<>(area.id(), AreaFields.SUBHEADINGS, all);
    }

    private Edit section(Plan plan) {
        int index = random.nextInt(plan.sections().size() + 1);
        int dice = random.nextInt(8);
        if (dice < 2 || plan.sections().isEmpty()) {
            var placement = values.oneOf(List.of(Placement.values()));
            return new SectionEdit.Add(
                    index, Section.headed(values.text(values.none()), placement).withId(values.id()));
        }
        var one = values.oneOf(plan.sections());
        return switch (dice) {
            case 2 -> new SectionEdit.Remove(one.id());
            case 3 -> new SectionEdit.Move(one.id(), index);
            case 4 -> new SectionEdit.Change<>(one.id(), SectionFields.HEADING, values.text(one.heading()));
            default -> new SectionEdit.Change<>(one.id(), SectionFields.PARAGRAPHS, values.texts(one.paragraphs()));
        };
    }

    private Edit comment(Plan plan) {
        int dice = random.nextInt(10);
        if (dice < 4 || plan.comments().isEmpty()) {
            return new CommentEdit.Add(newComment(target(plan), Optional.empty()));
        }
        var one = values.oneOf(plan.comments());
        return switch (dice) {
            case 4 -> new CommentEdit.Remove(one.id());
            case 5, 6 -> one.target().element().filter(id -> !InPlan.contains(plan, id)).isPresent()
                    ? new CommentEdit.Remove(one.id())
                    : new CommentEdit.Add(newComment(one.target(), Optional.of(one.id())));
            default -> one.state() == CommentState.OPEN
                    ? new CommentEdit.Decide(
                            one.id(),
                            values.oneOf(List.of(CommentState.ACCEPTED, CommentState.DECLINED)),
                            new Decision(
                                    Optional.of(values.words()), Optional.empty(), Optional.empty(),
                                    UnknownFields.NONE))
                    : new CommentEdit.Reopen(one.id());
        };
    }

    private Comment newComment(CommentTarget target, Optional<Id> replyTo) {
        return Comment.open(target, values.words(), values.day(), values.words())
                .with(next -> next.id(values.id()).replyTo(replyTo));
    }

    private CommentTarget target(Plan plan) {
        var ids = new ArrayList<Id>();
        plan.areas().forEach(area -> ids.addAll(InPlan.idsInside(area)));
        plan.sections().forEach(section -> ids.add(section.id()));
        return ids.isEmpty() || random.nextInt(5) == 0 ? CommentTarget.plan() : CommentTarget.of(values.oneOf(ids));
    }

    private Edit plan(Plan plan) {
        return switch (random.nextInt(8)) {
            case 0 -> new PlanEdit.Change<>(PlanFields.TITLE, values.text(plan.title()));
            case 1 -> new PlanEdit.Change<>(
                    PlanFields.MASTHEAD, plan.masthead().withMeeting(values.text(plan.masthead().meeting())));
            case 2 -> new PlanEdit.Change<>(
                    PlanFields.MASTHEAD, plan.masthead().withSymbol(Optional.of(values.words())));
            case 3 -> new PlanEdit.Change<>(PlanFields.MILESTONES, values.milestones(plan.milestones()));
            case 4 -> new PlanEdit.Change<>(PlanFields.EXTRA_FIELDS, values.extras(plan.extraFields()));
            case 5 -> new PlanEdit.Change<>(PlanFields.AREAS_HEADING, values.text(plan.areasHeading()));
            case 6 -> new PlanEdit.AddRound(new Round(
                    values.id(),
                    RoundKind.CIRCULATED,
                    plan.rounds().isEmpty() ? 0 : plan.rounds().getLast().revision(),
                    values.day(),
                    Optional.empty(),
                    List.of(values.words()),
                    Optional.empty(),
                    Optional.empty(),
                    UnknownFields.NONE));
            default -> new ReplacePlan(ReplacePlan.Cause.IMPORT, plan.withUnknown(values.unknown(plan.unknown())));
        };
    }
}
