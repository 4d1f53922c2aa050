// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;

/**
 * Something that two sides changed in different ways.
 *
 * @param base the value both started from; absent where the same thing was added on several sides
 * @param sides each side's value in the order of the sides; absent where a side removed it or has no say
 * @param type the class of values that may resolve it ({@link Resolution.Value}); {@link Void} where only a side may be
 *     taken
 */
public record Conflict(
        Kind kind, Address at, Optional<Object> base, List<Optional<Object>> sides, Class<?> type) {

    /** The kinds of conflicts. */
    public enum Kind {
        /** Different values. Until resolved, the first side's stands. */
        VALUE,
        /** Removed on one side, changed on another. Until resolved, it stays as changed. */
        REMOVED_OR_CHANGED,
        /** The same items were moved to different positions. Until resolved, the first side's order stands. */
        ORDER
    }

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** Our value, in a merge of two sides. */
    public Optional<Object> ours() {
        return sides.getFirst();
    }

    /** Their value, in a merge of two sides. */
    public Optional<Object> theirs() {
        return sides.getLast();
    }
}
