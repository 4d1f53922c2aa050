// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/** The order of elements after somebody moved, added and removed some in a document. */
final class ElementOrder {

    private ElementOrder() {}

    /**
     * The list in its new order: those that kept their places among each other stay where the author has them, the
     * others stand behind the one they follow in the document.
     *
     * @param before all elements that stay, in the author's order
     * @param sent their order in the document that went out
     * @param returned the order in the one that came back, with what is new
     */
    static List<Id> of(List<Id> before, List<Id> sent, List<Id> returned) {
        var moving = moved(sent, returned);
        var all = new ArrayList<>(before);
        Optional<Id> previous = Optional.empty();
        for (int i = 0; i < returned.size(); i++) {
            var id = returned.get(i);
            if (moving.contains(id) || !all.contains(id)) {
                all.remove(id);
                int at = previous.isPresent()
                        ? all.indexOf(previous.get()) + 1
                        : firstOf(returned.subList(i + 1, returned.size()), all, moving);
                all.add(at, id);
            }
            previous = Optional.of(id);
        }
        return all;
    }

    private static int firstOf(List<Id> following, List<Id> all, Set<Id> moving) {
        return following.stream()
                .filter(one -> !moving.contains(one) && all.contains(one))
                .map(all::indexOf)
                .findFirst()
                .orElse(0);
    }

    /** As few elements as can have moved for the one order to become the other. */
    static Set<Id> moved(List<Id> sent, Collection<Id> returned) {
        var places = new HashMap<Id, Integer>();
        for (int i = 0; i < sent.size(); i++) {
            places.put(sent.get(i), i);
        }
        var common = returned.stream().filter(places::containsKey).toList();
        int count = common.size();
        var length = new int[count];
        var from = new int[count];
        int best = -1;
        for (int i = 0; i < count; i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place(places, common.get(j)) < place(places, common.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        var moved = new HashSet<>(common);
        for (int i = best; i >= 0; i = from[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }

    private static int place(Map<Id, Integer> places, Id id) {
        return places.getOrDefault(id, 0);
    }
}
