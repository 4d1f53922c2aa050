// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.Optional;

/**
 * One place in two lists that were laid side by side: something both have, or only one.
 *
 * @param old as it stands in the earlier list
 * @param now as it stands in the present list
 */
record Step<T>(Optional<T> old, Optional<T> now) {

    static <T> Step<T> both(T old, T now) {
        return new Step<>(Optional.of(old), Optional.of(now));
    }

    static <T> Step<T> old(T old) {
        return new Step<>(Optional.of(old), Optional.empty());
    }

    static <T> Step<T> now(T now) {
        return new Step<>(Optional.empty(), Optional.of(now));
    }

    boolean isBoth() {
        return old.isPresent() && now.isPresent();
    }
}
