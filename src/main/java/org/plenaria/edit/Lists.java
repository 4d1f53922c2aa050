// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies of lists with one change; the positions asked for are moved into the list where they lie outside. */
final class Lists {

    private Lists() {}

    static <T> List<T> inserted(List<T> list, int index, T item) {
        var copy = new ArrayList<T>(list);
        copy.add(Math.clamp(index, 0, list.size()), item);
        return copy;
    }

    static <T> List<T> without(List<T> list, Predicate<T> gone) {
        var copy = new ArrayList<T>(list);
        copy.removeIf(gone);
        return copy;
    }

    static <T> List<T> moved(List<T> list, int from, int to) {
        var copy = new ArrayList<T>(list);
        var item = copy.remove(from);
        copy.add(Math.clamp(to, 0, copy.size()), item);
        return copy;
    }

    /** The list with the first match replaced; the very same list when the replacement is the same object. */
    static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        for (int i = 0; i < list.size(); i++) {
            var item = list.get(i);
            if (which.test(item)) {
                var next = change.apply(item);
                if (next == item) {
                    return list;
                }
                var copy = new ArrayList<T>(list);
                copy.set(i, next);
                return copy;
            }
        }
        return list;
    }
}
