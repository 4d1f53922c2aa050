// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/**
 * The order of a merged list. Items nobody moved stand as in the base. An item that was moved or added stands after
 * the same unmoved item as on the side that put it there. What several sides put at the same spot keeps each side's
 * order, and is mixed by rank, so that it does not matter which side comes first.
 */
final class OrderMerge<K> {

    private static final int HEAD = -1;

    private final List<K> base;
    private final List<List<K>> sides;
    private final List<Set<K>> placed = new ArrayList<>();
    private final List<K> unmoved = new ArrayList<>();
    private final List<Map<K, Integer>> anchors = new ArrayList<>();

    /**
     * @param base the order in the base
     * @param sides the order on each side
     * @param kept the items the merged list has
     * @param mayMove the items whose new positions are wanted
     */
    OrderMerge(List<K> base, List<List<K>> sides, Set<K> kept, Predicate<K> mayMove) {
        this.base = base.stream().filter(kept::contains).toList();
        this.sides = sides.stream()
                .map(side -> side.stream().filter(kept::contains).toList())
                .toList();
        var known = new HashSet<K>(this.base);
        var anywhere = new HashSet<K>();
        for (var side : this.sides) {
            var own = Moves.between(this.base, side);
            own.removeIf(mayMove.negate());
            side.stream().filter(item -> !known.contains(item)).forEach(own::add);
            placed.add(own);
            anywhere.addAll(own);
        }
        this.base.stream().filter(item -> !anywhere.contains(item)).forEach(unmoved::add);
        findAnchors();
    }

    private void findAnchors() {
        var positions = new HashMap<K, Integer>();
        for (int i = 0; i < unmoved.size(); i++) {
            positions.put(unmoved.get(i), i);
        }
        for (int side = 0; side < sides.size(); side++) {
            var own = new HashMap<K, Integer>();
            int anchor = HEAD;
            for (var item : sides.get(side)) {
                anchor = positions.getOrDefault(item, anchor);
                if (placed.get(side).contains(item)) {
                    own.put(item, anchor);
                }
            }
            anchors.add(own);
        }
    }

    /**
     * The merged order.
     *
     * @param rank the order of items put at the same spot by different sides
     * @param conflict asked once, with the first of the sides that disagree about an item of the base: whose order
     *     stands
     */
    List<K> order(Comparator<K> rank, IntUnaryOperator conflict) {
        var known = new HashSet<K>(base);
        var chosen = new HashMap<K, Integer>();
        int winner = HEAD;
        for (int side = 0; side < sides.size(); side++) {
            for (var entry : anchors.get(side).entrySet()) {
                var other = chosen.get(entry.getKey());
                if (other == null) {
                    chosen.put(entry.getKey(), entry.getValue());
                } else if (!other.equals(entry.getValue())) {
                    if (known.contains(entry.getKey())) {
                        winner = winner == HEAD ? conflict.applyAsInt(firstToPlace(entry.getKey())) : winner;
                    }
                    chosen.put(entry.getKey(), Math.min(other, entry.getValue()));
                }
            }
        }
        if (winner != HEAD && winner < sides.size()) {
            for (var entry : anchors.get(winner).entrySet()) {
                chosen.put(entry.getKey(), entry.getValue());
            }
        }
        return assembled(chosen, rank);
    }

    private int firstToPlace(K item) {
        int side = 0;
        while (!anchors.get(side).containsKey(item)) {
            side++;
        }
        return side;
    }

    private List<K> assembled(Map<K, Integer> chosen, Comparator<K> rank) {
        Map<Integer, List<List<K>>> runs = new HashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            Map<Integer, List<K>> own = new HashMap<>();
            for (var item : sides.get(side)) {
                var anchor = anchors.get(side).get(item);
                if (anchor != null && anchor.equals(chosen.get(item))) {
                    own.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(item);
                }
            }
            own.forEach((anchor, run) -> runs.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(run));
        }
        var order = new LinkedHashSet<K>();
        order.addAll(mixed(runs.getOrDefault(HEAD, List.of()), rank));
        for (int i = 0; i < unmoved.size(); i++) {
            order.add(unmoved.get(i));
            order.addAll(mixed(runs.getOrDefault(i, List.of()), rank));
        }
        return List.copyOf(order);
    }

    /**
     * Several runs as one: always the lowest of their first items comes next. So runs mix the same way whichever is
     * named first, also when there are three.
     */
    private static <K> List<K> mixed(List<List<K>> runs, Comparator<K> rank) {
        if (runs.size() < 2) {
            return runs.isEmpty() ? List.of() : runs.getFirst();
        }
        var mixed = new LinkedHashSet<K>();
        int[] next = new int[runs.size()];
        while (true) {
            int lowest = -1;
            for (int run = 0; run < next.length; run++) {
                var items = runs.get(run);
                while (next[run] < items.size() && mixed.contains(items.get(next[run]))) {
                    next[run]++;
                }
                if (next[run] < items.size()
                        && (lowest < 0
                                || rank.compare(items.get(next[run]), runs.get(lowest).get(next[lowest])) < 0)) {
                    lowest = run;
                }
            }
            if (lowest < 0) {
                return List.copyOf(mixed);
            }
            mixed.add(runs.get(lowest).get(next[lowest]));
        }
    }
}
