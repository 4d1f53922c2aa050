// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A list as it stands in the base and on each side, its items matched with each other. */
final class ListMerge<T> {

    private final Keying<T> keying;
    private final Versions<List<T>> lists;
    private final Map<Key, T> base;
    private final List<Map<Key, T>> sides = new ArrayList<>();
    private final Set<Key> all = new LinkedHashSet<>();

    ListMerge(Keying<T> keying, Versions<List<T>> lists) {
        this.keying = keying;
        this.lists = lists;
        var ofBase = lists.base().orElse(List.of());
        base = keyed(ofBase, ofBase);
        all.addAll(base.keySet());
        for (var side : lists.sides()) {
            var own = side.map(list -> keyed(ofBase, list)).orElse(Map.of());
            sides.add(own);
            all.addAll(own.keySet());
        }
    }

    private Map<Key, T> keyed(List<T> ofBase, List<T> list) {
        var keys = keying.keys(ofBase, list);
        var map = new LinkedHashMap<Key, T>();
        for (int i = 0; i < list.size(); i++) {
            map.put(keys.get(i), list.get(i));
        }
        return map;
    }

    /** The keys of all items anywhere, those of the base first. */
    Set<Key> all() {
        return all;
    }

    /** One item in every version of the list. */
    Versions<T> item(Key key) {
        return new Versions<>(
                Optional.ofNullable(base.get(key)),
                sides.stream().map(side -> Optional.ofNullable(side.get(key))).toList());
    }

    /** Whether a side has the list at all; one that has not says nothing about its items. */
    boolean hasSay(int side) {
        return lists.has(side);
    }

    /** The merged list, of these merged items. */
    List<T> ordered(Map<Key, T> kept, Function<Key, Address> address, Merging merging, Optional<Address> conflictAt) {
        if (isOrderUntouched(kept)) {
            return base.keySet().stream().map(kept::get).toList();
        }
        var order = new OrderMerge<>(
                List.copyOf(base.keySet()),
                sides.stream().map(side -> List.copyOf(side.keySet())).toList(),
                kept.keySet(),
                key -> !merging.isSelective() || merging.wants(address.apply(key).field(Address.POSITION)));
        var ranks = new HashMap<Key, String>();
        kept.forEach((key, item) -> ranks.put(key, keying.rank().apply(item)));
        var rank = Comparator.<Key, String>comparing(ranks::get)
                .thenComparing(key -> key.step().toString())
                .thenComparing(Key::occurrence);
        var keys = order.order(
                rank, first -> conflictAt.map(at -> merging.orderConflict(at, lists, first)).orElse(first));
        var merged = new ArrayList<T>(kept.size());
        keys.forEach(key -> merged.add(kept.get(key)));
        if (keys.size() < kept.size()) { // kept against all expectation: at the end rather than lost
            var placed = Set.copyOf(keys);
            kept.forEach((key, item) -> {
                if (!placed.contains(key)) {
                    merged.add(item);
                }
            });
        }
        return merged;
    }

    // By far the usual case, and much cheaper than to prove that nothing moved.
    private boolean isOrderUntouched(Map<Key, T> kept) {
        var keys = List.copyOf(base.keySet());
        return kept.size() == base.size()
                && kept.keySet().containsAll(keys)
                && sides.stream()
                        .allMatch(side -> side.size() == base.size() && List.copyOf(side.keySet()).equals(keys));
    }
}
