// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Role;
import org.plenaria.export.document.Span;

/**
 * Neighbouring blocks that print the same: the paragraphs of one field.
 *
 * @param group the mark of the semester's heading it stands under: an activity that changes semesters has moved, even
 *     where no other stands between
 */
record Unit(Mark mark, Optional<Mark> group, List<Block> blocks) {

    /** Beyond this many pairs to compare, only what is alike at the beginning and the end is found. */
    private static final int MOST_PAIRS = 4_000_000;

    static List<Unit> of(List<? extends Block> blocks) {
        var units = new ArrayList<Unit>();
        var group = Optional.<Mark>empty();
        for (var block : blocks) {
            if (units.isEmpty() || !units.getLast().mark.equals(block.mark())) {
                group = block.mark().isGroup() ? Optional.of(block.mark()) : group;
                units.add(new Unit(block.mark(), group, new ArrayList<>()));
            }
            units.getLast().blocks.add(block);
        }
        return units;
    }

    private List<Object> key() {
        return List.of(mark, group);
    }

    /** Two lists of blocks side by side. */
    static List<Step<Block>> steps(List<? extends Block> old, List<? extends Block> now) {
        var steps = new ArrayList<Step<Block>>();
        for (var step : Alignment.of(of(old), of(now), Unit::key)) {
            if (step.isBoth()) {
                steps.addAll(inside(step.old().orElseThrow().blocks, step.now().orElseThrow().blocks));
            } else {
                step.old().ifPresent(unit -> unit.blocks.forEach(block -> steps.add(Step.old(block))));
                step.now().ifPresent(unit -> unit.blocks.forEach(block -> steps.add(Step.now(block))));
            }
        }
        return steps;
    }

    /** Paragraphs with the same words are the same; of those between two such, the first is the first, and so on. */
    private static List<Step<Block>> inside(List<Block> old, List<Block> now) {
        int[] match = new int[now.size()];
        var same = same(old, now);
        int oldNext = 0;
        int nowNext = 0;
        for (int i = 0; i <= now.size(); i++) {
            int at = i < now.size() ? same[i] : old.size();
            if (at >= 0) {
                for (int k = nowNext; k < i; k++) {
                    match[k] = oldNext + k - nowNext < at ? oldNext + k - nowNext : -1;
                }
                if (i < now.size()) {
                    match[i] = at;
                }
                oldNext = at + 1;
                nowNext = i + 1;
            }
        }
        return Alignment.along(old, now, match);
    }

    private static int[] same(List<Block> old, List<Block> now) {
        var before = old.stream().map(Unit::words).toList();
        var after = now.stream().map(Unit::words).toList();
        int[] same = new int[now.size()];
        Arrays.fill(same, -1);
        if (before.equals(after) || (long) old.size() * now.size() > MOST_PAIRS) {
            for (int i = 0; i < Math.min(old.size(), now.size()) && before.get(i).equals(after.get(i)); i++) {
                same[i] = i;
            }
            return same;
        }
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int k = now.size() - 1; k >= 0; k--) {
                length[i][k] = before.get(i).equals(after.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        while (i < old.size() && k < now.size()) {
            if (before.get(i).equals(after.get(k))) {
                same[k++] = i++;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return same;
    }

    /** What a block says apart from its label and number. */
    private static String words(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.spans().stream()
                        .filter(span -> span.role() == Role.TEXT)
                        .map(Span::text)
                        .collect(Collectors.joining())
                : "";
    }
}
