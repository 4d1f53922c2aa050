// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Field;
import org.plenaria.ui.Desk;

/**
 * What a form of the inspector is about: one element of the plan, or several activities at once. A change goes to all
 * of them as one step of undo.
 *
 * @param <E> Activity, Area or Plan
 */
final class Subject<E> {

    /** Makes the edit that gives one field of an element a value. */
    @FunctionalInterface
    interface Editor<E> {
        <T> Edit change(E element, Field<E, T> field, T value);
    }

    private final Desk desk;
    private final Supplier<List<E>> elements;
    private final Editor<E> editor;

    /**
     * @param elements the elements as they are in the present plan; none when they are gone
     */
    Subject(Desk desk, Supplier<List<E>> elements, Editor<E> editor) {
        this.desk = desk;
        this.elements = elements;
        this.editor = editor;
    }

    Desk desk() {
        return desk;
    }

    List<E> elements() {
        return elements.get();
    }

    /** The only element, or the first. */
    Optional<E> first() {
        return elements().stream().findFirst();
    }

    boolean isSeveral() {
        return elements().size() > 1;
    }

    /** The value that all elements have in a field; empty when they differ or there are none. */
    <T> Optional<T> common(Field<E, T> field) {
        var values = elements().stream().map(field::of).distinct().limit(2).toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** Gives a field of all elements a value. Whether the plan took it. */
    <T> boolean set(Field<E, T> field, T value) {
        return change(field, _ -> value, false);
    }

    /**
     * Changes a field of all elements.
     *
     * @param typed whether letter by letter, which undo groups into words
     * @return whether the plan took it
     */
    <T> boolean change(Field<E, T> field, UnaryOperator<T> change, boolean typed) {
        return perform(field, element -> change.apply(field.of(element)), typed);
    }

    /** Gives a field of each element the value that is meant for it. Whether the plan took it. */
    <T> boolean changeEach(Field<E, T> field, Function<E, T> value) {
        return perform(field, value, false);
    }

    private <T> boolean perform(Field<E, T> field, Function<E, T> value, boolean typed) {
        var edits = elements().stream()
                .<Edit>map(element -> editor.change(element, field, value.apply(element)))
                .toList();
        if (edits.isEmpty()) {
            return false;
        }
        var edit = edits.size() == 1 ? edits.getFirst() : new Together(Together.Cause.CHANGE_SEVERAL, edits);
        return typed ? desk.performTyped(edit) : desk.perform(edit);
    }
}
