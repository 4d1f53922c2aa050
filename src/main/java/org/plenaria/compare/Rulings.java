// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a person decided about a merge: how conflicts end, and which changes are wanted at all.
 *
 * @param each the conflicts resolved one by one
 * @param others for all other conflicts
 * @param wanted the changes to take over; absent for all
 */
record Rulings(Map<Address, Resolution> each, Optional<Resolution> others, Optional<Predicate<Address>> wanted) {

    static final Rulings NONE = new Rulings(Map.of(), Optional.empty(), Optional.empty());

    Rulings {
        each = Map.copyOf(each);
    }

    Rulings with(Address at, Resolution resolution) {
        var more = new HashMap<>(each);
        more.put(at, resolution);
        return new Rulings(more, others, wanted);
    }

    Rulings withOthers(Resolution resolution) {
        return new Rulings(each, Optional.of(resolution), wanted);
    }

    static Rulings only(Predicate<Address> wanted) {
        return new Rulings(Map.of(), Optional.empty(), Optional.of(wanted));
    }

    Optional<Resolution> on(Address at) {
        return Optional.ofNullable(each.get(at)).or(() -> others);
    }

    boolean wants(Address at) {
        return wanted.isEmpty() || wanted.get().test(at);
    }
}
