// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.edit.Edit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.plan.Plan;

/**
 * The replies of several delegations side by side, to decide about them. In whatever order they are given, the same
 * replies and verdicts give the same plan.
 */
public final class Consolidation {

    private final Plan present;
    private final List<ReturnedPlan> replies;
    private final List<ProposalRow> rows;

    private Consolidation(Plan present, List<ReturnedPlan> replies) {
        this.present = present;
        this.replies = replies;
        rows = ProposalRows.of(present, replies);
    }

    /**
     * Lays replies side by side.
     *
     * @param present the plan as the secretariat has it now, which may have changed since it was circulated
     */
    public static Consolidation of(Plan present, List<ReturnedPlan> replies) {
        var sorted = replies.stream()
                .distinct()
                .sorted(Comparator.comparing(ReturnedPlan::by)
                        .thenComparing(ReturnedPlan::date)
                        .thenComparing(reply -> reply.plan().toString()))
                .toList();
        return new Consolidation(present, sorted);
    }

    public Plan present() {
        return present;
    }

    /** The replies by the names of the delegations, then by date. */
    public List<ReturnedPlan> replies() {
        return replies;
    }

    /** What is proposed, in the order of the document; without comments, which are nobody's to decline. */
    public List<ProposalRow> rows() {
        return rows;
    }

    /** What can be accepted without a second thought: proposals that contradict nothing and nobody. */
    public Map<Address, Verdict> uncontested() {
        var verdicts = new LinkedHashMap<Address, Verdict>();
        rows.stream().filter(row -> !row.clashes()).forEach(row -> verdicts.put(row.at(), Verdict.Accepted.of(0)));
        return verdicts;
    }

    /**
     * The one step that brings what was accepted into the plan, with the comments of the delegations, and a comment for
     * each proposal that says how it ended; one without a verdict becomes an open comment.
     *
     * @param telling what a proposal is in words
     * @param by who decided
     */
    public Edit edit(Map<Address, Verdict> verdicts, ProposalComments.Telling telling, String by, LocalDate today) {
        var next = merged(verdicts);
        next = new Rewording(next).made(rows, verdicts);
        next = new ProposalComments(this, telling, by, today).in(next, verdicts);
        return new ReplacePlan(ReplacePlan.Cause.CONSOLIDATION, next);
    }

    private Plan merged(Map<Address, Verdict> verdicts) {
        var merged = present;
        for (int i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            var accepted = acceptedOf(i, verdicts);
            if (!accepted.isEmpty()) {
                // What is new comes with all that is in it; no part of it has a row of its own.
                var wanted = ReplyMerge.takeOver(reply.base(), reply.plan(), at ->
                        accepted.contains(at) || accepted.stream().anyMatch(one -> isNew(one) && one.covers(at)));
                merged = joined(reply.base(), merged, wanted, verdicts);
            }
        }
        return merged;
    }

    private boolean isNew(Address at) {
        return rows.stream()
                .filter(row -> row.at().equals(at))
                .flatMap(row -> row.options().stream())
                .anyMatch(option -> option.difference().kind() == Difference.Kind.ADDED);
    }

    /** What is taken from one reply; what several propose alike is taken from the first of them. */
    private Set<Address> acceptedOf(int reply, Map<Address, Verdict> verdicts) {
        var accepted = new HashSet<Address>();
        for (var row : rows) {
            if (verdicts.get(row.at()) instanceof Verdict.Accepted(int option, var _, var _, var _)
                    && row.options().get(option).replies().getFirst() == reply) {
                accepted.add(row.at());
            }
        }
        return accepted;
    }

    private static Plan joined(Plan base, Plan merged, Plan wanted, Map<Address, Verdict> verdicts) {
        var merge = ThreeWayMerge.plan(base, merged, wanted);
        for (var conflict : merge.conflicts()) {
            boolean othersChangeIt = verdicts.entrySet().stream()
                    .anyMatch(one -> one.getValue() instanceof Verdict.Accepted
                            && conflict.at().covers(one.getKey())
                            && !conflict.at().equals(one.getKey()));
            // What was accepted stands; but what somebody changes with consent is not taken out as well.
            if (conflict.kind() != Conflict.Kind.REMOVED_OR_CHANGED || !othersChangeIt) {
                merge = merge.resolved(conflict, Resolution.THEIRS);
            }
        }
        return merge.merged();
    }

    /** The verdicts as far as they are about these rows and possible. */
    public Map<Address, Verdict> valid(Map<Address, Verdict> verdicts) {
        var valid = new LinkedHashMap<Address, Verdict>();
        for (var row : rows) {
            Optional.ofNullable(verdicts.get(row.at()))
                    .filter(one -> !(one instanceof Verdict.Accepted(int option, var _, var _, var _))
                            || option < row.options().size())
                    .ifPresent(one -> valid.put(row.at(), one));
        }
        return valid;
    }

    /** The rows nobody has decided about. */
    public List<ProposalRow> open(Map<Address, Verdict> verdicts) {
        return new ArrayList<>(rows).stream().filter(row -> !verdicts.containsKey(row.at())).toList();
    }
}
