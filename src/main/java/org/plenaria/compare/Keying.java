// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;

/**
 * How the items of a kind of list are recognised in another copy of it.
 *
 * @param matcher the keys of a side's items, given the base's
 * @param rank for items that were added at the same position on different sides: the order of these strings
 * @param id the permanent id of an item, where it has one
 */
record Keying<T>(Matcher<T> matcher, Function<T, String> rank, Function<T, Optional<Id>> id) {

    /** Gives the items of a list their keys. */
    interface Matcher<T> {
        List<Key> keys(List<T> base, List<T> side);
    }

    /** Items that have ids. */
    static <T> Keying<T> byId(Function<T, Id> id) {
        return byId(id, item -> "");
    }

    /**
     * Items that have ids.
     *
     * @param rank what the order of additions follows before their ids
     */
    static <T> Keying<T> byId(Function<T, Id> id, Function<T, String> rank) {
        return new Keying<>(
                each(item -> new Address.Step.Item(id.apply(item))),
                item -> rank.apply(item) + " " + id.apply(item),
                item -> Optional.of(id.apply(item)));
    }

    /** Items that are the same when they have the same name. */
    static <T> Keying<T> byName(Function<T, String> name) {
        return new Keying<>(each(item -> new Address.Step.Named(name.apply(item))), name, _ -> Optional.empty());
    }

    /** Items that are the same when this step leads to them. */
    static <T> Keying<T> byStep(Function<T, Address.Step> step) {
        return new Keying<>(each(step), item -> step.apply(item).toString(), _ -> Optional.empty());
    }

    /** Texts in a list, which have nothing but their words. */
    static Keying<LocalizedText> byWords() {
        return new Keying<>(WordsMatcher::keys, WordsMatcher::words, _ -> Optional.empty());
    }

    private static <T> Matcher<T> each(Function<T, Address.Step> step) {
        return (_, side) -> {
            var seen = new HashMap<Address.Step, Integer>();
            var keys = new ArrayList<Key>(side.size());
            for (var item : side) {
                var one = step.apply(item);
                keys.add(new Key(one, seen.merge(one, 1, Integer::sum) - 1));
            }
            return keys;
        };
    }

    List<Key> keys(List<T> base, List<T> side) {
        return matcher.keys(base, side);
    }
}
