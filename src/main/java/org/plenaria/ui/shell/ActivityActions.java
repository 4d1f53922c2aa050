// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.Selection;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.timeline.TimelineView;

/** Adding, duplicating and deleting activities from the menu. */
final class ActivityActions {

    private final Desk desk;
    private final Messages words;

    ActivityActions(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
    }

    /**
     * Adds an activity where the user is: after the one selected and at its time, else at the end of the area shown.
     *
     * @return its title field, ready to be typed in
     */
    Optional<Place> add() {
        var selected = desk.selection().lead().flatMap(desk.plan()::activity);
        var activity = Activity.titled(
                written(words.text("activity.new")),
                selected.map(ActivityPlace::activity).map(Activity::timeframe).orElseGet(Timeframe::unstated));
        var area = selected.map(ActivityPlace::area).or(this::areaShown);
        var position = selected.map(it -> it.index() + 1);
        var edit = area.<Edit>map(it ->
                        new ActivityEdit.Add(it.id(), position.orElse(it.activities().size()), activity))
                .orElseGet(() -> new AreaEdit.Add(0, firstArea(activity)));
        if (!desk.perform(edit)) {
            return Optional.empty();
        }
        return desk.plan()
                .activity(activity.id())
                .map(at -> new Place(new Page.OfArea(at.area().id()), Optional.of(activity.id()),
                        Optional.of("title")));
    }

    private Optional<Area> areaShown() {
        if (desk.pageProperty().get() instanceof Page.OfArea(Id id)) {
            return desk.plan().area(id);
        }
        var areas = desk.plan().areas();
        return areas.isEmpty() ? Optional.empty() : Optional.of(areas.getLast());
    }

    private Area firstArea(Activity activity) {
        return Area.named(written(words.text("area.new")), org.plenaria.plan.Colour.PALETTE.getFirst())
                .withActivities(List.of(activity));
    }

    private LocalizedText written(String text) {
        return desk.written(LocalizedText.none(), text);
    }

    void duplicate() {
        var edits = new ArrayList<Edit>();
        var copies = new ArrayList<Id>();
        for (var id : desk.selection().activities()) {
            desk.plan().activity(id).ifPresent(at -> {
                var copy = at.activity().copy();
                copies.add(copy.id());
                edits.add(new ActivityEdit.Add(at.area().id(), at.index() + 1, copy));
            });
        }
        if (!edits.isEmpty() && desk.perform(new Together(Together.Cause.DUPLICATE, edits))) {
            desk.select(new Selection(copies));
        }
    }

    /**
     * Deletes what is selected and says so, with the way back.
     *
     * @param timeline on which it is selected, which then goes to the row that takes its place
     */
    void delete(Optional<TimelineView> timeline, Consumer<Notice> tell) {
        var gone = desk.selection().activities().stream()
                .filter(id -> desk.plan().activity(id).isPresent())
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        var before = desk.plan();
        var edit = new ActivityEdit.Remove(gone);
        var name = desk.nameOf(edit, before);
        if (timeline.isPresent()) {
            timeline.get().deleteSelected();
        } else if (desk.perform(edit)) {
            desk.select(Selection.NONE);
        }
        if (desk.plan() != before) {
            tell.accept(UndoNotice.of(desk, words, name));
        }
    }
}
