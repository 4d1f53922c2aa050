// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/**
 * The text fields of one element: where they are and how one of them gets another value.
 *
 * @param <E> the kind of element
 */
sealed interface FieldsOf<E> {

    E element();

    Spot spot(Field<E, ?> field);

    <T> Edit change(Field<E, T> field, T value);

    /** The fields of the plan itself. */
    record OfPlan(Plan element) implements FieldsOf<Plan> {
        @Override
        public Spot spot(Field<Plan, ?> field) {
            return Spot.plan(field);
        }

        @Override
        public <T> Edit change(Field<Plan, T> field, T value) {
            return new PlanEdit.Change<>(field, value);
        }
    }

    /** The fields of a section. */
    record OfSection(Section element) implements FieldsOf<Section> {
        @Override
        public Spot spot(Field<Section, ?> field) {
            return Spot.at(element, field);
        }

        @Override
        public <T> Edit change(Field<Section, T> field, T value) {
            return new SectionEdit.Change<>(element.id(), field, value);
        }
    }

    /** The fields of an area. */
    record OfArea(Area element) implements FieldsOf<Area> {
        @Override
        public Spot spot(Field<Area, ?> field) {
            return Spot.at(element, field);
        }

        @Override
        public <T> Edit change(Field<Area, T> field, T value) {
            return new AreaEdit.Change<>(element.id(), field, value);
        }
    }

    /** The fields of an activity. */
    record OfActivity(Area area, Activity element) implements FieldsOf<Activity> {
        @Override
        public Spot spot(Field<Activity, ?> field) {
            return Spot.at(area, element, field);
        }

        @Override
        public <T> Edit change(Field<Activity, T> field, T value) {
            return new ActivityEdit.Change<>(element.id(), field, value);
        }
    }

    /** Visits a field that is a text. */
    default void text(Field<E, LocalizedText> field, Consumer<TextField> visitor) {
        var text = field.of(element());
        if (!text.isAbsent()) {
            visitor.accept(new TextField(
                    spot(field), List.of(text), texts -> change(field, texts.getFirst())));
        }
    }

    /** Visits a field that is a list of things with a text each. */
    default <I> void list(
            Field<E, List<I>> field,
            Function<I, LocalizedText> reader,
            BiFunction<I, LocalizedText, I> writer,
            Consumer<TextField> visitor) {
        var items = field.of(element());
        if (!items.isEmpty()) {
            visitor.accept(new TextField(spot(field), items.stream().map(reader).toList(), texts -> {
                var changed = new ArrayList<I>(items.size());
                for (int i = 0; i < items.size(); i++) {
                    changed.add(writer.apply(items.get(i), texts.get(i)));
                }
                return change(field, changed);
            }));
        }
    }
}
