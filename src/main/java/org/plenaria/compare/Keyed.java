// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A list that is compared and merged item by item.
 *
 * @param shape of one item
 * @param type of one item
 * @param isOrdered whether the order of the items says something
 * @param address of an item in the list at an address
 */
record Keyed<T>(
        Keying<T> keying,
        Shape<T> shape,
        Class<?> type,
        boolean isOrdered,
        BiFunction<Address, Key, Address> address)
        implements Shape<List<T>> {

    static <T> Keyed<T> ordered(Keying<T> keying, Shape<T> shape, Class<?> type) {
        return new Keyed<>(keying, shape, type, true, (at, key) -> at.then(key.step()));
    }

    static <T> Keyed<T> unordered(Keying<T> keying, Shape<T> shape, Class<?> type) {
        return new Keyed<>(keying, shape, type, false, (at, key) -> at.then(key.step()));
    }

    /** A list of elements, whose addresses begin with themselves and not with the list. */
    static <T> Keyed<T> elements(Address.Part part, Keying<T> keying, Shape<T> shape, Class<?> type) {
        return new Keyed<>(keying, shape, type, true, (_, key) -> Elements.address(part, key));
    }

    @Override
    public List<T> merge(Versions<List<T>> versions, Address at, Merging merging) {
        var list = new ListMerge<>(keying, versions);
        var kept = new LinkedHashMap<Key, T>();
        for (var key : list.all()) {
            merged(list, key, address.apply(at, key), merging).ifPresent(item -> kept.put(key, item));
        }
        return list.ordered(
                kept, key -> address.apply(at, key), merging, isOrdered ? Optional.of(at) : Optional.empty());
    }

    private Optional<T> merged(ListMerge<T> list, Key key, Address itemAt, Merging merging) {
        var versions = list.item(key);
        var id = keying.id().apply(versions.any());
        var standing = merging.standing(
                versions,
                itemAt,
                side -> !list.hasSay(side),
                side -> id.isPresent() && merging.speaksOf(side, id.get()),
                id.isPresent() && merging.isNeeded(id.get()),
                type);
        if (!standing.stays()) {
            return Optional.empty();
        }
        id.ifPresent(one -> merging.noteIfNeeded(one, itemAt, versions, standing));
        if (standing.isContested() && id.isPresent()) {
            merging.spare(standing.removers(), List.of(id.get()));
        }
        return standing.imposed().or(() -> Optional.of(shape.merge(versions, itemAt, merging)));
    }

    @Override
    public void compare(List<T> before, List<T> after, Address at, List<Difference> found) {
        if (Versions.same(before, after)) {
            return;
        }
        var list = new ListMerge<>(keying, Versions.of(before, List.of(after)));
        var keys = new ArrayList<Key>(keying.keys(before, before));
        var next = new ArrayList<Key>(keying.keys(before, after));
        for (var key : list.all()) {
            var item = list.item(key);
            var itemAt = address.apply(at, key);
            if (item.base().isEmpty()) {
                found.add(Difference.added(itemAt, item.any()));
            } else if (!item.has(0)) {
                found.add(Difference.removed(itemAt, item.any()));
            } else {
                shape.compare(item.base().get(), item.any(), itemAt, found);
            }
        }
        if (isOrdered) {
            compareOrder(keys, next, at, found);
        }
    }

    private void compareOrder(List<Key> before, List<Key> after, Address at, List<Difference> found) {
        var moved = Moves.between(before, after);
        for (int to = 0; to < after.size() && !moved.isEmpty(); to++) {
            var key = after.get(to);
            if (moved.remove(key)) {
                found.add(Difference.moved(
                        address.apply(at, key).field(Address.POSITION), before.indexOf(key), to));
            }
        }
    }
}
