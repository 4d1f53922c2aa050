// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.IgnoredFinding;

/**
 * The ignored findings: merging keeps what any side ignores, but for what a side that knew of it heeds again. They are
 * no matter of difference: what the checks say of a plan is not in the plan.
 */
final class IgnoredShape implements Shape<List<IgnoredFinding>> {

    private static final Comparator<IgnoredFinding> WHOEVER_IS_FIRST = Comparator.comparing(IgnoredFinding::toString);

    @Override
    public List<IgnoredFinding> merge(Versions<List<IgnoredFinding>> versions, Address at, Merging merging) {
        var base = versions.base().orElse(List.of());
        if (merging.isSelective()) {
            return base;
        }
        var changed = versions.sides().stream()
                .flatMap(Optional::stream)
                .filter(side -> !side.equals(base))
                .distinct()
                .toList();
        if (changed.size() < 2) {
            return changed.isEmpty() ? base : changed.getFirst();
        }
        var merged = new ArrayList<IgnoredFinding>();
        Stream.concat(base.stream(), changed.stream().flatMap(List::stream).sorted(WHOEVER_IS_FIRST))
                .filter(one -> !has(merged, one))
                .filter(one -> !has(base, one) || changed.stream().allMatch(side -> has(side, one)))
                .forEach(one -> merged.add(changed.stream()
                        .flatMap(List::stream)
                        .filter(one::isOfSame)
                        .filter(other -> !base.contains(other))
                        .min(WHOEVER_IS_FIRST)
                        .orElse(one)));
        return merged;
    }

    private static boolean has(List<IgnoredFinding> list, IgnoredFinding ignored) {
        return list.stream().anyMatch(ignored::isOfSame);
    }

    @Override
    public void compare(
            List<IgnoredFinding> before, List<IgnoredFinding> after, Address at, List<Difference> found) {}
}
