// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenaria.plan.Field;

/** A record that is compared and merged field by field. */
record Parts<E>(List<Part<E, ?>> parts) implements Shape<E> {

    /** One field and the shape of its values. */
    record Part<E, T>(Field<E, T> field, Shape<T> shape) {

        E merge(E whole, Versions<E> versions, Address at, Merging merging) {
            var values = versions.map(field::of);
            var agreed = values.agreed(merging.isSelective());
            return field.with(
                    whole, agreed.isPresent() ? agreed.get() : shape.merge(values, at.field(field), merging));
        }

        void compare(E before, E after, Address at, List<Difference> found) {
            T old = field.of(before);
            T next = field.of(after);
            if (!Versions.same(old, next)) {
                shape.compare(old, next, at.field(field), found);
            }
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Parts<E> of(Part<E, ?>... parts) {
        return new Parts<>(List.of(parts));
    }

    static <E, T> Part<E, T> part(Field<E, T> field, Shape<T> shape) {
        return new Part<>(field, shape);
    }

    static <E, T> Part<E, T> part(String name, Function<E, T> reader, BiFunction<E, T, E> writer, Shape<T> shape) {
        return new Part<>(new Field<>(name, reader, writer), shape);
    }

    @Override
    public E merge(Versions<E> versions, Address at, Merging merging) {
        var whole = versions.any();
        if (versions.agreed(merging.isSelective()).isPresent()) {
            return whole;
        }
        for (var part : parts) {
            whole = part.merge(whole, versions, at, merging);
        }
        return whole;
    }

    @Override
    public void compare(E before, E after, Address at, List<Difference> found) {
        if (!Versions.same(before, after)) {
            parts.forEach(part -> part.compare(before, after, at, found));
        }
    }
}
