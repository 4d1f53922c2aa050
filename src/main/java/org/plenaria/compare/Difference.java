// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.Optional;

/**
 * One thing that differs between two plans.
 *
 * @param before the value in the first plan: an element, a list item, a wording or a field's value as
 *     {@link org.plenaria.plan.Field} reads it; for something moved the id of its area or its position from 0; absent
 *     for what was added
 * @param after the same in the second plan; absent for what was removed
 */
public record Difference(Kind kind, Address at, Optional<Object> before, Optional<Object> after) {

    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** From one area to another, or to another position in its list. */
        MOVED
    }

    static Difference added(Address at, Object item) {
        return new Difference(Kind.ADDED, at, Optional.empty(), Optional.of(item));
    }

    static Difference removed(Address at, Object item) {
        return new Difference(Kind.REMOVED, at, Optional.of(item), Optional.empty());
    }

    static Difference changed(Address at, Object before, Object after) {
        return new Difference(Kind.CHANGED, at, Optional.of(before), Optional.of(after));
    }

    static Difference moved(Address at, Object from, Object to) {
        return new Difference(Kind.MOVED, at, Optional.of(from), Optional.of(to));
    }
}
