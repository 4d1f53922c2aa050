// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Note;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** Says of what was deleted here that it stands elsewhere now, and of what was inserted that it was elsewhere. */
final class Moves {

    /** One state of the plan. */
    private record State(Plan plan, Numbering numbering, PrintedMarks printed, Map<Id, ActivityPlace> places) {

        State(Plan plan, PrintedMarks printed) {
            this(plan, Numbering.of(plan), printed, places(plan));
        }

        Optional<ActivityPlace> activity(Id id) {
            return Optional.ofNullable(places.get(id));
        }

        /** Looked up once for all: a plan goes through its areas for each question. */
        private static Map<Id, ActivityPlace> places(Plan plan) {
            var places = new HashMap<Id, ActivityPlace>();
            for (var area : plan.areas()) {
                for (int i = 0; i < area.activities().size(); i++) {
                    var activity = area.activities().get(i);
                    places.putIfAbsent(activity.id(), new ActivityPlace(area, i, activity));
                }
            }
            return places;
        }
    }

    private final State old;
    private final State now;
    private final PlanWords words;
    private final Set<Id> movedAreas = new HashSet<>();

    Moves(Plan before, PrintedMarks old, Plan after, PrintedMarks now, PlanWords words) {
        this.old = new State(before, old);
        this.now = new State(after, now);
        this.words = words;
        for (var step : Alignment.of(before.areas(), after.areas(), Area::id)) {
            if (!step.isBoth()) {
                step.now().map(Area::id).filter(id -> before.area(id).isPresent()).ifPresent(movedAreas::add);
            }
        }
    }

    /** A paragraph that is deleted here: if it stands elsewhere, its name in the file goes with it. */
    Paragraph gone(Paragraph paragraph, Change change) {
        if (!now.printed.has(paragraph.mark())) {
            return paragraph;
        }
        return noted(paragraph.withOpens(false).withCloses(false), "moved.to", now, change);
    }

    /** A paragraph that is inserted here. */
    Paragraph come(Paragraph paragraph, Change change) {
        return old.printed.has(paragraph.mark()) ? noted(paragraph, "moved.from", old, change) : paragraph;
    }

    private Paragraph noted(Paragraph paragraph, String key, State other, Change change) {
        if (!other.printed.hasHeading(paragraph.mark()) || goesWithItsArea(paragraph.mark())) {
            return paragraph;
        }
        var text = words.label(key, place(paragraph.mark(), other));
        var notes = new ArrayList<>(paragraph.notes());
        notes.add(new Note(change.author(), change.day(), text, List.of()));
        return paragraph.withNotes(notes);
    }

    /** Whether it moved only because the whole area did: once is enough to say so. */
    private boolean goesWithItsArea(Mark mark) {
        var before = mark.element().flatMap(old::activity).map(place -> place.area().id());
        var after = mark.element().flatMap(now::activity).map(place -> place.area().id());
        return before.isPresent() && before.equals(after) && movedAreas.contains(before.get());
    }

    /** "3.1.2, 2nd Semester Activities". */
    private String place(Mark mark, State state) {
        var id = mark.element().orElseThrow();
        var number = state.numbering.number(id);
        return group(id, state).map(group -> words.label("moved.place", number, group)).orElse(number);
    }

    private Optional<String> group(Id activity, State state) {
        var calendar = state.plan.calendar();
        return state.activity(activity).map(place ->
                words.phrases().groupHeading(calendar.group(place.activity().timeframe()), calendar));
    }
}
