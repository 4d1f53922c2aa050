// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * One value as it stands in the base and on each side.
 *
 * @param base absent when the value is new on every side that has it
 * @param sides absent for a side that does not have the value or has no say in it
 */
record Versions<T>(Optional<T> base, List<Optional<T>> sides) {

    Versions {
        sides = List.copyOf(sides);
    }

    static <T> Versions<T> of(T base, List<T> sides) {
        return new Versions<>(Optional.of(base), sides.stream().map(Optional::of).toList());
    }

    <P> Versions<P> map(Function<? super T, P> part) {
        var mapped = new ArrayList<Optional<P>>(sides.size());
        for (var side : sides) {
            mapped.add(side.map(part));
        }
        return new Versions<>(base.map(part), mapped);
    }

    /** The same with only those sides that have a say. */
    Versions<T> heard(IntPredicate hasSay) {
        var heard = new ArrayList<Optional<T>>(sides.size());
        for (int side = 0; side < sides.size(); side++) {
            heard.add(hasSay.test(side) ? sides.get(side) : Optional.empty());
        }
        return new Versions<>(base, heard);
    }

    /** Any version there is: the first side's, else the base's. */
    T any() {
        for (var side : sides) {
            if (side.isPresent()) {
                return side.get();
            }
        }
        return base.orElseThrow();
    }

    /** The version all sides have, the base included where it matters; empty when a decision is needed. */
    Optional<T> agreed(boolean baseMatters) {
        var first = any();
        for (var side : sides) {
            if (side.isPresent() && !same(side.get(), first)) {
                return Optional.empty();
            }
        }
        return baseMatters && !base.filter(one -> same(one, first)).isPresent() ? Optional.empty() : Optional.of(first);
    }

    /** Whether a side has a value that is not the base's. */
    boolean isChanged(int side) {
        return sides.get(side).isPresent()
                && !(base.isPresent() && same(sides.get(side).get(), base.get()));
    }

    boolean has(int side) {
        return sides.get(side).isPresent();
    }

    // Copies that were made by editing share what they have in common, which makes most comparisons a single step.
    static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }
}
