// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Section;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.rail.RailActions;

/** What can be done to areas and sections as a whole, from the rail and the menu. */
final class AreaActions implements RailActions {

    private final Desk desk;
    private final Messages words;
    private final Consumer<Notice> tell;

    AreaActions(Desk desk, Messages words, Consumer<Notice> tell) {
        this.desk = desk;
        this.words = words;
        this.tell = tell;
    }

    @Override
    public Optional<Id> add() {
        int count = desk.plan().areas().size();
        var colour = Colour.PALETTE.get(count % Colour.PALETTE.size());
        var area = Area.named(desk.written(LocalizedText.none(), words.text("area.new")), colour);
        if (!desk.perform(new AreaEdit.Add(count, area))) {
            return Optional.empty();
        }
        desk.pageProperty().set(new Page.OfArea(area.id()));
        return Optional.of(area.id());
    }

    @Override
    public void rename(Id area, String name) {
        desk.plan().area(area).ifPresent(it ->
                desk.perform(new AreaEdit.Change<>(area, AreaFields.NAME, desk.written(it.name(), name.strip()))));
    }

    @Override
    public void recolour(Id area, Colour colour) {
        desk.perform(new AreaEdit.Change<>(area, AreaFields.COLOUR, colour));
    }

    @Override
    public void move(Id area, int index) {
        desk.perform(new AreaEdit.Move(area, index));
    }

    @Override
    public void duplicate(Id area) {
        desk.plan().area(area).ifPresent(it -> {
            var copy = copy(it);
            if (desk.perform(new AreaEdit.Add(desk.plan().areas().indexOf(it) + 1, copy))) {
                desk.pageProperty().set(new Page.OfArea(copy.id()));
            }
        });
    }

    private static Area copy(Area area) {
        var subheadings = new HashMap<Id, Id>();
        area.subheadings().forEach(one -> subheadings.put(one.id(), Id.fresh()));
        return area.with(copy -> copy.id(Id.fresh())
                .pinnedNumber(Optional.empty())
                .indicators(area.indicators().stream().map(one -> one.withId(Id.fresh())).toList())
                .subheadings(area.subheadings().stream()
                        .map(one -> one.withId(subheadings.getOrDefault(one.id(), one.id())))
                        .toList())
                .activities(area.activities().stream()
                        .map(Activity::copy)
                        .map(one -> one.withSubheading(one.subheading().map(id -> subheadings.getOrDefault(id, id))))
                        .toList()));
    }

    @Override
    public void delete(Id area) {
        var edit = new AreaEdit.Remove(area);
        var name = desk.nameOf(edit, desk.plan());
        if (desk.perform(edit)) {
            tell.accept(UndoNotice.of(desk, words, name));
        }
    }

    /** Adds a section after the last one before the areas, and shows the page where it can be written. */
    void addSection() {
        var sections = desk.plan().sections();
        int index = (int) sections.stream().filter(one -> one.placement() == Placement.BEFORE_AREAS).count();
        var section = Section.headed(
                desk.written(LocalizedText.none(), words.text("section.new")), Placement.BEFORE_AREAS);
        if (desk.perform(new SectionEdit.Add(index, section))) {
            desk.pageProperty().set(new Page.Document());
        }
    }
}
