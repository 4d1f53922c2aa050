// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;

/**
 * A value that is only ever taken as a whole: a date, a number, a timeframe.
 *
 * @param type for the check of values that resolve a conflict
 */
record Whole<T>(Class<?> type) implements Shape<T> {

    static <T> Whole<T> whole(Class<?> type) {
        return new Whole<>(type);
    }

    static <T> Whole<Optional<T>> optional() {
        return new Whole<>(Optional.class);
    }

    @Override
    public T merge(Versions<T> versions, Address at, Merging merging) {
        return merging.decide(versions, at, type);
    }

    @Override
    public void compare(T before, T after, Address at, List<Difference> found) {
        if (!Versions.same(before, after)) {
            found.add(Difference.changed(at, before, after));
        }
    }
}
