// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

/** What must hold for every merge, tried on many. */
class RandomMergesTest {

    private static final int MERGES = 10_000;

    /** Two areas of two activities: few enough that two people often change the same. */
    private static final Plan SEED = small(RandomPlans.sized(20));

    /** A base and two sides; every other one starts from a plan in which everything occurs that a plan can hold. */
    private record Three(Plan base, Plan ours, Plan theirs) {
        static Three of(long seed) {
            var base = seed % 2 == 0 ? RandomEdits.applied(SEED, seed, 6) : RandomPlans.plan(seed, 2);
            int edits = (int) (seed % 13);
            return new Three(
                    base,
                    RandomEdits.applied(base, seed + 20_000_000, 1 + edits),
                    RandomEdits.applied(base, seed + 40_000_000, 13 - edits));
        }

        MergePlan merge() {
            return ThreeWayMerge.plan(base, ours, theirs);
        }

        MergePlan mirrored() {
            return ThreeWayMerge.plan(base, theirs, ours);
        }
    }

    @Test
    void tenThousandMergesKeepEveryPromise() {
        int conflicts = 0;
        for (long seed = 0; seed < MERGES; seed++) {
            var three = Three.of(seed);
            var merge = three.merge();
            conflicts += merge.conflicts().size();
            assertOneSidedMergesChangeNothing(three, seed);
            assertMirrored(three, merge, seed);
            assertThat(three.merge().merged().equals(merge.merged())).as("the same twice, seed %d", seed).isTrue();
            assertNothingLost(three, merge, seed);
            assertWhole(three, merge.merged(), seed);
            assertWhole(three, merge.others(new Resolution.Side((int) (seed % 2))).merged(), seed);
        }
        assertThat(conflicts).as("conflicts met on the way").isGreaterThan(MERGES / 4);
    }

    private static Plan small(Plan plan) {
        return plan.withAreas(plan.areas().stream()
                .map(area -> area.withActivities(area.activities().subList(0, 2)))
                .toList());
    }

    private static void assertOneSidedMergesChangeNothing(Three three, long seed) {
        var base = three.base;
        var x = three.ours;
        assertClean(ThreeWayMerge.plan(base, base, x), x, "merge(b,b,x)", seed);
        assertClean(ThreeWayMerge.plan(base, x, base), x, "merge(b,x,b)", seed);
        assertClean(ThreeWayMerge.plan(base, x, x), x, "merge(b,x,x)", seed);
    }

    private static void assertClean(MergePlan merge, Plan expected, String what, long seed) {
        if (!merge.merged().equals(expected)) { // comparing first keeps the messages out of the good case
            assertThat(PlanDiff.between(expected, merge.merged()).differences())
                    .as("%s, seed %d", what, seed)
                    .isEmpty();
        }
        assertThat(merge.conflicts()).as("%s, seed %d", what, seed).isEmpty();
    }

    private static void assertMirrored(Three three, MergePlan merge, long seed) {
        var mirrored = three.mirrored();
        assertThat(addresses(mirrored)).as("conflicts, seed %d", seed).isEqualTo(addresses(merge));
        for (var conflict : mirrored.conflicts()) {
            var same = merge.conflicts().stream()
                    .filter(one -> one.at().equals(conflict.at()) && one.kind() == conflict.kind())
                    .findFirst();
            assertThat(same).hasValueSatisfying(one -> {
                assertThat(one.ours()).isEqualTo(conflict.theirs());
                assertThat(one.theirs()).isEqualTo(conflict.ours());
            });
        }
        if (merge.conflicts().isEmpty()) {
            assertThat(mirrored.merged().equals(merge.merged())).as("mirrored, seed %d", seed).isTrue();
            return;
        }
        var ours = merge.others(new Resolution.Side(0)).merged();
        var theirs = mirrored.others(new Resolution.Side(1)).merged();
        if (!ours.equals(theirs)) {
            assertThat(PlanDiff.between(ours, theirs).differences()).as("mirrored, seed %d", seed).isEmpty();
        }
    }

    private static Set<Address> addresses(MergePlan merge) {
        return merge.conflicts().stream().map(Conflict::at).collect(Collectors.toSet());
    }

    /** Every difference of one side is in the result, unless a conflict or a repair speaks of it. */
    private static void assertNothingLost(Three three, MergePlan merge, long seed) {
        var merged = merge.merged();
        var kept = new HashSet<>(PlanDiff.between(three.base, merged).differences());
        var excused = new ArrayList<Address>();
        merge.conflicts().forEach(one -> excused.add(one.at()));
        merge.repairs().forEach(one -> excused.add(one.at()));
        for (var side : List.of(three.ours, three.theirs)) {
            var all = PlanDiff.between(three.base, side).differences();
            for (var one : all) {
                // Positions are relative: the orders have tests of their own.
                boolean position = one.at().fieldName().filter(Address.POSITION::equals).isPresent()
                        || one.at().steps().contains(new Address.Step.InField(Address.POSITION));
                if (!position
                        && !kept.contains(one)
                        && !isLeftBehind(one, all)
                        && !isExcused(one, excused, merge, merged)) {
                    assertThat(one).as("lost without a word, seed %d, %s", seed, excused).isNull();
                }
            }
        }
    }

    /** Whoever moves an activity to another area takes it out of its sub-heading there: that is all one change. */
    private static boolean isLeftBehind(Difference one, List<Difference> all) {
        var area = Address.of(one.at().part(), one.at().element()).field(Address.AREA_OF_ACTIVITY);
        return one.at().fieldName().filter("subheading"::equals).isPresent()
                && all.stream().anyMatch(other -> other.at().equals(area));
    }

    private static boolean isExcused(Difference one, List<Address> excused, MergePlan merge, Plan merged) {
        if (excused.stream().anyMatch(at -> at.covers(one.at()) || one.at().covers(at))) {
            return true;
        }
        if (one.at().steps().stream().anyMatch(Address.Step.Words.class::isInstance)) {
            // An item both sides reworded may not be found again from the base's words: its words must be there.
            return one.after().isEmpty() || merged.toString().contains(one.after().get().toString());
        }
        if (one.kind() == Difference.Kind.ADDED) { // added on both sides: there, and with what both said in it
            return isThere(one.at(), merged);
        }
        // Removed with something that was contested and stays, activities with their area and comments alike.
        return one.kind() == Difference.Kind.REMOVED
                && merge.conflicts().stream().anyMatch(conflict -> conflict.kind() == Conflict.Kind.REMOVED_OR_CHANGED)
                && isThere(one.at(), merged);
    }

    private static boolean isThere(Address at, Plan plan) {
        return switch (at.part()) {
            case ACTIVITY -> plan.activity(at.element()).isPresent();
            case COMMENT -> plan.comment(at.element()).isPresent();
            case AREA -> plan.area(at.element()).isPresent();
            default -> at.steps().isEmpty();
        };
    }

    /** No id twice, no sub-heading or answered comment missing that was there before. */
    private static void assertWhole(Three three, Plan merged, long seed) {
        var ids = new ArrayList<Id>();
        merged.sections().forEach(one -> ids.add(one.id()));
        merged.areas().forEach(one -> ids.addAll(Elements.inside(one)));
        merged.milestones().forEach(one -> ids.add(one.id()));
        merged.indicators().forEach(one -> ids.add(one.id()));
        merged.sources().forEach(one -> ids.add(one.id()));
        merged.comments().forEach(one -> ids.add(one.id()));
        merged.rounds().forEach(one -> ids.add(one.id()));
        assertThat(new HashSet<>(ids)).as("ids, seed %d", seed).hasSameSizeAs(ids);
        var known = new HashSet<String>();
        List.of(three.base, three.ours, three.theirs).forEach(plan -> known.addAll(broken(plan).keySet()));
        var broken = new HashMap<>(broken(merged));
        broken.keySet().removeAll(known);
        assertThat(broken).as("references that point nowhere, seed %d", seed).isEmpty();
    }

    private static Map<String, Id> broken(Plan plan) {
        var broken = new HashMap<String, Id>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                activity.subheading()
                        .filter(id -> area.subheadings().stream().noneMatch(one -> one.id().equals(id)))
                        .ifPresent(id -> broken.put("sub-heading of " + activity.id(), id));
            }
        }
        var there = Elements.all(plan);
        for (var comment : plan.comments()) {
            comment.target().element().filter(id -> !there.contains(id))
                    .ifPresent(id -> broken.put("target of " + comment.id(), id));
            comment.replyTo().filter(id -> plan.comment(id).isEmpty())
                    .ifPresent(id -> broken.put("answered by " + comment.id(), id));
        }
        return broken;
    }

    @Test
    void repliesGiveTheSamePlanInWhicheverOrderTheyCome() {
        int tried = 0;
        var random = new Random(8);
        for (long seed = 0; seed < 4_000 && tried < 100; seed++) {
            var base = RandomEdits.applied(SEED, seed, 40);
            var replies = new ArrayList<Plan>();
            for (int delegation = 0; delegation < 8; delegation++) {
                replies.add(RandomEdits.applied(base, seed * 100 + delegation, 1 + delegation % 2));
            }
            var first = ReplyMerge.plan(base, replies);
            if (first.conflicts().isEmpty()) {
                tried++;
                for (int order = 0; order < 5; order++) {
                    Collections.shuffle(replies, random);
                    var again = ReplyMerge.plan(base, replies);
                    assertThat(again.conflicts()).isEmpty();
                    assertThat(PlanDiff.between(first.merged(), again.merged()).differences())
                            .as("seed %d", seed)
                            .isEmpty();
                }
            }
        }
        assertThat(tried).isEqualTo(100);
    }

    @Test
    void aPlanOfEightRepliesMayComeInAnyOfAHundredOrders() {
        var base = RandomEdits.applied(SEED, 1, 60);
        var replies = new ArrayList<Plan>();
        var merged = base;
        for (long seed = 0; replies.size() < 8; seed++) {
            var reply = RandomEdits.applied(base, seed, 3);
            var tried = new ArrayList<>(replies);
            tried.add(reply);
            if (ReplyMerge.plan(base, tried).conflicts().isEmpty()) {
                replies.add(reply);
                merged = ReplyMerge.plan(base, replies).merged();
            }
        }
        var random = new Random(3);
        for (int order = 0; order < 100; order++) {
            Collections.shuffle(replies, random);
            assertThat(ReplyMerge.plan(base, replies).merged()).isEqualTo(merged);
        }
    }

    @Test
    void aResolutionByValueStandsInTheMergedPlan() {
        int tried = 0;
        for (long seed = 0; seed < 300; seed++) {
            var merge = Three.of(seed).merge();
            for (var conflict : merge.conflicts()) {
                if (conflict.kind() == Conflict.Kind.VALUE && conflict.type() == Optional.class) {
                    var value = new Resolution.Value(conflict.base().orElse(Optional.empty()));
                    var resolved = merge.resolved(conflict, value);
                    assertThat(resolved.open()).hasSizeLessThan(merge.open().size());
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }
}
