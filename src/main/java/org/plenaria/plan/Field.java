// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of an element: how to read it and how to make the same element with another value. Edits, comparison,
 * merge, the inspector and comments all speak of fields by these.
 *
 * @param <E> the element: {@link Plan}, {@link Area}, {@link Activity}, {@link Section}
 * @param <T> the field's type
 * @param name as in the plan file and in {@link CommentTarget#field()}
 */
public record Field<E, T>(String name, Function<E, T> reader, BiFunction<E, T, E> writer) {

    public T of(E element) {
        return reader.apply(element);
    }

    /** The element with this field's value replaced; the very same element when the value is equal already. */
    public E with(E element, T value) {
        return of(element).equals(value) ? element : writer.apply(element, value);
    }

    /** Two fields of the same element are the same when their names are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Field<?, ?> field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
