// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Id;
import org.plenaria.plan.OpenConflict;

/**
 * What earlier merges left open. A conflict that any side has settled is settled; what any side newly left open is
 * open. Both sides that found the same disagreement found one conflict.
 */
final class OpenConflictsShape implements Shape<List<OpenConflict>> {

    @Override
    public List<OpenConflict> merge(Versions<List<OpenConflict>> versions, Address at, Merging merging) {
        var base = byId(versions.base().orElse(List.of()));
        var changed = versions.sides().stream()
                .flatMap(side -> side.stream())
                .filter(side -> !versions.base().map(side::equals).orElse(false))
                .distinct()
                .toList();
        if (changed.size() == 1 && !merging.isSelective()) {
            return changed.getFirst();
        }
        Map<Id, OpenConflict> open = new LinkedHashMap<>(base);
        versions.sides().forEach(side -> side.ifPresent(list -> merge(base, byId(list), open, at, merging)));
        var merged = new ArrayList<>(open.values());
        merged.sort(Comparator.comparing(OpenConflict::id));
        return merged;
    }

    private static void merge(
            Map<Id, OpenConflict> base,
            Map<Id, OpenConflict> side,
            Map<Id, OpenConflict> open,
            Address at,
            Merging merging) {
        base.keySet().stream()
                .filter(id -> !side.containsKey(id) && merging.wants(at.then(new Address.Step.Item(id))))
                .forEach(open::remove);
        side.forEach((id, conflict) -> {
            if (!conflict.equals(base.get(id)) && merging.wants(at.then(new Address.Step.Item(id)))) {
                open.merge(id, conflict, OpenConflictsShape::either);
            }
        });
    }

    /** Of two that say the same with the sides exchanged, always the same one, whichever came first. */
    private static OpenConflict either(OpenConflict one, OpenConflict other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static Map<Id, OpenConflict> byId(List<OpenConflict> list) {
        var byId = new LinkedHashMap<Id, OpenConflict>();
        list.forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    @Override
    public void compare(List<OpenConflict> before, List<OpenConflict> after, Address at, List<Difference> found) {
        var old = byId(before);
        var next = byId(after);
        old.forEach((id, one) -> {
            if (!next.containsKey(id)) {
                found.add(Difference.removed(at.then(new Address.Step.Item(id)), one));
            }
        });
        next.forEach((id, one) -> {
            var itemAt = at.then(new Address.Step.Item(id));
            var was = old.get(id);
            if (was == null) {
                found.add(Difference.added(itemAt, one));
            } else if (!was.equals(one)) {
                found.add(Difference.changed(itemAt, was, one));
            }
        });
        if (old.equals(next)) { // put in another order
            found.add(Difference.changed(at, before, after));
        }
    }
}
