// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plenaria.plan.Id;

/** One merge under way: what was decided about it, and what came up so far. */
final class Merging {

    /**
     * Whether an item of a list stays.
     *
     * @param removers the sides that removed it although another changed it
     * @param imposed the item that was ruled to stand in its place
     */
    record Standing<T>(boolean stays, Set<Integer> removers, Optional<T> imposed) {
        boolean isContested() {
            return !removers.isEmpty();
        }
    }

    private final Rulings rulings;
    private final List<Set<Id>> spokenOf;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Set<Id>> spared = new ArrayList<>();
    private final Map<Id, Id> needed = new HashMap<>();

    /**
     * @param spokenOf for each side the elements it says something new about in a comment: these count as changed there
     */
    Merging(Rulings rulings, List<Set<Id>> spokenOf) {
        this.rulings = rulings;
        this.spokenOf = spokenOf;
        spokenOf.forEach(_ -> spared.add(new HashSet<>()));
    }

    /** Whether only some changes are wanted, so that even what all sides agree on needs a look. */
    boolean isSelective() {
        return rulings.wanted().isPresent();
    }

    boolean wants(Address at) {
        return rulings.wants(at);
    }

    /** The value of something that is taken as a whole. */
    <T> T decide(Versions<T> versions, Address at, Class<?> type) {
        var changed = changers(versions, side -> versions.isChanged(side) && rulings.wants(at));
        if (changed.isEmpty()) {
            return versions.base().orElseGet(versions::any);
        }
        var first = versions.sides().get(changed.getFirst()).orElseThrow();
        if (changed.stream().allMatch(side -> Versions.same(versions.sides().get(side).orElseThrow(), first))) {
            return first;
        }
        note(Conflict.Kind.VALUE, versions, at, type);
        return switch (rulings.on(at).orElse(null)) {
            case Resolution.Side(int side) when side < versions.sides().size() && versions.has(side) ->
                versions.sides().get(side).orElseThrow();
            case Resolution.Value(Object value) -> imposed(value, type);
            case null, default -> first;
        };
    }

    /**
     * Whether an item of a list stays.
     *
     * @param all the item on every side; absent where it is not in the list
     * @param abstains for a side whose absence says nothing
     * @param touched for a side that means the item to stay for another reason than having changed it
     */
    <T> Standing<T> standing(
            Versions<T> all, Address at, IntPredicate abstains, IntPredicate touched, boolean isNeeded, Class<?> type) {
        return standing(all, at, abstains, side -> all.isChanged(side) || touched.test(side), () -> isNeeded, type);
    }

    /**
     * Whether an item of a list stays.
     *
     * @param means whether a side that has the item did something to it
     * @param isNeeded whether it has to stay even when nobody did
     */
    <T> Standing<T> standing(
            Versions<T> all,
            Address at,
            IntPredicate abstains,
            IntPredicate means,
            BooleanSupplier isNeeded,
            Class<?> type) {
        if (all.base().isEmpty()) {
            return new Standing<>(rulings.wants(at), Set.of(), Optional.empty());
        }
        var removers = changers(all, side -> !all.has(side) && !abstains.test(side) && rulings.wants(at));
        if (removers.isEmpty()) {
            return new Standing<>(true, Set.of(), Optional.empty());
        }
        if (changers(all, side -> all.has(side) && means.test(side)).isEmpty()) {
            return new Standing<>(isNeeded.getAsBoolean(), Set.of(), none());
        }
        note(Conflict.Kind.REMOVED_OR_CHANGED, all, at, type);
        return switch (rulings.on(at).orElse(null)) {
            case Resolution.Side(int side) -> new Standing<>(
                    !removers.contains(side) || isNeeded.getAsBoolean(), Set.copyOf(removers), none());
            case Resolution.Value(Object value) ->
                new Standing<>(true, Set.copyOf(removers), Optional.of(Merging.<T>imposed(value, type)));
            case null -> new Standing<>(true, Set.copyOf(removers), none());
        };
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static List<Integer> changers(Versions<?> versions, IntPredicate which) {
        return IntStream.range(0, versions.sides().size()).filter(which).boxed().toList();
    }

    @SuppressWarnings("unchecked") // checked against the class the conflict names when the resolution was given
    private static <T> T imposed(Object value, Class<?> type) {
        return (T) type.cast(value);
    }

    private void note(Conflict.Kind kind, Versions<?> versions, Address at, Class<?> type) {
        conflicts.add(new Conflict(
                kind,
                at,
                versions.base().map(value -> value),
                versions.sides().stream()
                        .map(side -> side.<Object>map(value -> value))
                        .toList(),
                type));
    }

    /** The side whose order stands, after two sides moved the same item of a list to different positions. */
    int orderConflict(Address at, Versions<? extends List<?>> orders, int first) {
        note(Conflict.Kind.ORDER, orders, at, Void.class);
        return rulings.on(at).orElse(null) instanceof Resolution.Side(int side) ? side : first;
    }

    /** Notes that these parts stay although the sides removed them, so that their silence on them says nothing. */
    void spare(Collection<Integer> removers, Collection<Id> ids) {
        removers.forEach(side -> spared.get(side).addAll(ids));
    }

    boolean isSpared(int side, Id id) {
        return spared.get(side).contains(id);
    }

    boolean speaksOf(int side, Id id) {
        return spokenOf.get(side).contains(id);
    }

    boolean speaksOfAny(int side, Collection<Id> ids) {
        return !spokenOf.get(side).isEmpty() && ids.stream().anyMatch(spokenOf.get(side)::contains);
    }

    /** Notes that a part has to stay whoever removed it, because an element uses it. */
    void need(Id id, Id because) {
        needed.putIfAbsent(id, because);
    }

    boolean isNeeded(Id id) {
        return needed.containsKey(id);
    }

    /** Notes as a repair when a part stays only because it is needed. */
    void noteIfNeeded(Id id, Address at, Versions<?> versions, Standing<?> standing) {
        var because = needed.get(id);
        boolean isRemoved = versions.base().isPresent() && versions.sides().stream().anyMatch(Optional::isEmpty);
        boolean isRuledOut = rulings.on(at).orElse(null) instanceof Resolution.Side(int side)
                && standing.removers().contains(side);
        if (because != null && isRemoved && (!standing.isContested() || isRuledOut)) {
            repaired(Repair.Kind.KEPT_BECAUSE_NEEDED, at, because);
        }
    }

    void repaired(Repair.Kind kind, Address at, Id because) {
        repairs.add(new Repair(kind, at, because));
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }
}
