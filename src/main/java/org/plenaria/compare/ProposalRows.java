// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Lays the differences of several replies side by side: a row for each place, joined where they propose the same. */
final class ProposalRows {

    private final Plan present;
    private final List<ReturnedPlan> replies;
    private final Map<Address, List<ProposalRow.Option>> options = new LinkedHashMap<>();
    private final Map<Object, Address> firstAlike = new HashMap<>();
    private final Map<Address, Optional<Object>> before = new HashMap<>();
    private final Map<Address, Optional<Object>> now = new HashMap<>();

    private ProposalRows(Plan present, List<ReturnedPlan> replies) {
        this.present = present;
        this.replies = replies;
    }

    static List<ProposalRow> of(Plan present, List<ReturnedPlan> replies) {
        var rows = new ProposalRows(present, replies);
        for (int reply = 0; reply < replies.size(); reply++) {
            rows.add(reply);
        }
        replies.stream().map(ReturnedPlan::base).distinct().forEach(rows::lookForChangesSince);
        return rows.sorted();
    }

    private void add(int reply) {
        var one = replies.get(reply);
        for (var difference : PlanDiff.between(one.base(), one.plan()).differences()) {
            var part = difference.at().part();
            if (part != Address.Part.COMMENT && part != Address.Part.ROUND && !isTaken(difference)) {
                add(difference, reply);
            }
        }
    }

    /** Whether the plan has become what is proposed already, as after an earlier consolidation. */
    private boolean isTaken(Difference difference) {
        var at = difference.at();
        return at.steps().isEmpty()
                && difference.kind() == Difference.Kind.REMOVED
                && !Elements.all(present).contains(at.element());
    }

    private void add(Difference difference, int reply) {
        var alike = Alike.key(difference, replies.get(reply).plan());
        var first = alike.map(key -> firstAlike.computeIfAbsent(key, _ -> difference.at()));
        if (first.isPresent() && !first.get().equals(difference.at())) {
            var there = options.get(first.get());
            if (there != null && !there.getFirst().replies().contains(reply)) {
                there.set(0, there.getFirst().and(reply));
                return;
            }
        }
        before.putIfAbsent(difference.at(), difference.before());
        var here = options.computeIfAbsent(difference.at(), _ -> new ArrayList<>());
        for (int i = 0; i < here.size(); i++) {
            var option = here.get(i);
            if (option.difference().kind() == difference.kind() && option.value().equals(difference.after())) {
                here.set(i, option.and(reply));
                return;
            }
        }
        here.add(new ProposalRow.Option(difference, List.of(reply)));
    }

    private void lookForChangesSince(Plan base) {
        for (var difference : PlanDiff.between(base, present).differences()) {
            if (options.containsKey(difference.at())) {
                now.put(difference.at(), difference.after());
            }
        }
    }

    private List<ProposalRow> sorted() {
        var places = new ElementOrder(present, replies);
        var rows = new ArrayList<ProposalRow>();
        options.forEach((at, here) -> {
            boolean isDone = now.containsKey(at) && here.stream().allMatch(one -> one.value().equals(now.get(at)));
            if (!isDone) {
                rows.add(new ProposalRow(
                        at,
                        before.getOrDefault(at, Optional.empty()),
                        now.getOrDefault(at, Optional.empty()),
                        here,
                        here.size() > 1 || now.containsKey(at) || isTakenOutByAnother(at, here)));
            }
        });
        rows.sort(Comparator.comparingInt((ProposalRow row) -> places.of(row.at().element())));
        return List.copyOf(rows);
    }

    /** Whether one delegation takes out what another changes, seen from either of the two rows. */
    private boolean isTakenOutByAnother(Address at, List<ProposalRow.Option> here) {
        boolean takesOut = here.stream().anyMatch(one -> one.difference().kind() == Difference.Kind.REMOVED);
        return options.entrySet().stream().anyMatch(other -> {
            var there = other.getKey();
            boolean inside = takesOut && at.covers(there) && !at.equals(there);
            boolean outside = there.covers(at) && !at.equals(there)
                    && other.getValue().stream()
                            .anyMatch(one -> one.difference().kind() == Difference.Kind.REMOVED);
            return inside || outside;
        });
    }

    /** The order in which elements stand in the document; what is new stands behind its area. */
    private static final class ElementOrder {

        private final Map<Id, Integer> places = new HashMap<>();

        ElementOrder(Plan present, List<ReturnedPlan> replies) {
            var plans = new ArrayList<Plan>(List.of(present));
            replies.forEach(reply -> plans.addAll(List.of(reply.base(), reply.plan())));
            put(present.id());
            plans.forEach(plan -> plan.sections().forEach(one -> put(one.id())));
            var areas = plans.stream().flatMap(plan -> plan.areas().stream()).collect(Collectors.toList());
            for (var area : areas.stream().map(one -> one.id()).distinct().toList()) {
                put(area);
                areas.stream()
                        .filter(one -> one.id().equals(area))
                        .flatMap(one -> one.activities().stream())
                        .forEach(one -> put(one.id()));
            }
        }

        private void put(Id id) {
            places.putIfAbsent(id, places.size());
        }

        int of(Id id) {
            return places.getOrDefault(id, Integer.MAX_VALUE);
        }
    }
}
