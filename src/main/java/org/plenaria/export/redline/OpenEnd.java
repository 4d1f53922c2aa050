// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Paragraph;

/**
 * Blocks one below the other, of which the last has to stay.
 *
 * <p>A paragraph ends in a mark that can be inserted or deleted like a letter. When the mark goes, what is left of the
 * paragraph joins the next one, whose setting wins. So the last paragraph of a cell or a section cannot go: there is
 * nothing for it to join. Where blocks came or went at the end, the last one therefore keeps its mark, and the change
 * is shifted to the mark before them: "A¶", to which "B¶" was added, is "A" and an inserted mark, "B" inserted and the
 * old mark. What came and went after the last paragraph that stays waits until it is known whether it is at the end.
 */
final class OpenEnd {

    private final BlockMerge merge;
    private final List<Step<Block>> waiting = new ArrayList<>();

    OpenEnd(BlockMerge merge) {
        this.merge = merge;
    }

    /** Takes a step; gives the blocks that it was waiting for. */
    List<Block> add(Step<Block> step) {
        var released = new ArrayList<Block>();
        if (step.isBoth() && step.now().orElseThrow() instanceof Paragraph) {
            waiting.forEach(one -> released.add(merge.of(one)));
            waiting.clear();
        }
        waiting.add(step);
        return released;
    }

    /** The blocks at the end. */
    List<Block> close() {
        var steps = List.copyOf(waiting);
        waiting.clear();
        int old = last(steps, true);
        int now = last(steps, false);
        if (old >= 0 && now >= 0) {
            return replaced(steps, old, now);
        }
        // Without a paragraph before them that stays, all of them come or go, marks included: a place in a template.
        boolean attached = !steps.isEmpty() && steps.getFirst().isBoth();
        if (!attached || (old < 0 && now < 0)) {
            return steps.stream().map(merge::of).toList();
        }
        return old >= 0 ? shortened(steps) : lengthened(steps);
    }

    /** The last that came takes the place of the last that went. */
    private List<Block> replaced(List<Step<Block>> steps, int old, int now) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < steps.size(); i++) {
            if (i != old && i != now) {
                blocks.add(merge.of(steps.get(i)));
            }
        }
        blocks.add(merge.of(new Step<>(steps.get(old).old(), steps.get(now).now())));
        return blocks;
    }

    private List<Block> lengthened(List<Step<Block>> steps) {
        var blocks = new ArrayList<Block>();
        var owner = paragraph(steps.getFirst().old());
        blocks.add(merge.paragraphs().endInserted(owner, paragraph(steps.getFirst().now())));
        steps.subList(1, steps.size() - 1).forEach(step -> blocks.add(merge.of(step)));
        blocks.add(merge.paragraphs().textInserted(paragraph(steps.getLast().now()), owner));
        return blocks;
    }

    private List<Block> shortened(List<Step<Block>> steps) {
        var blocks = new ArrayList<Block>();
        var heir = paragraph(steps.getFirst().now());
        blocks.add(merge.paragraphs().endDeleted(paragraph(steps.getFirst().old()), heir));
        steps.subList(1, steps.size() - 1).forEach(step -> blocks.add(merge.of(step)));
        blocks.add(merge.paragraphs().textDeleted(paragraph(steps.getLast().old()), heir));
        return blocks;
    }

    /** The place of the last paragraph that only one state has, or -1. */
    private static int last(List<Step<Block>> steps, boolean old) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            if (!step.isBoth() && (old ? step.old() : step.now()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Paragraph paragraph(Optional<Block> block) {
        return (Paragraph) block.orElseThrow(() -> new IllegalStateException("the end of a column is a paragraph"));
    }
}
