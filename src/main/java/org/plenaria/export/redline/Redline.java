// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Cell;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Part;
import org.plenaria.export.document.Row;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.document.Table;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Plan;

/** The changes of a document since an earlier state of the plan, and the open comments. */
public final class Redline {

    private final BlockMerge merge;
    private final Margin margin;

    /** Takes the blocks of the document in turn. */
    @FunctionalInterface
    public interface Sink {
        void take(Block block) throws IOException;
    }

    /**
     * Prepares to compare.
     *
     * @param old the document of the earlier state
     * @param now the document of the plan, made with the same choices
     */
    public Redline(Baseline baseline, DocumentBlocks old, Plan plan, DocumentBlocks now) {
        var printed = new PrintedMarks(now.printed());
        var words = new PlanWords(plan, now.printed().language());
        var usual = PlanWords.joined(now.printed().organization(), now.printed().edition());
        var day = now.printed().day();
        var signatures = baseline.author()
                .map(author -> Signatures.all(author, day))
                .orElseGet(() -> Signatures.of(baseline.plan(), plan, usual, day));
        merge = new BlockMerge(
                signatures, new Moves(baseline.plan(), new PrintedMarks(old.printed()), plan, printed, words));
        margin = new Margin(plan, printed);
    }

    /** Merges the parts of the two documents; at no time are more in memory than those that wait for their end. */
    public void write(List<Part> old, List<Part> now, Progress progress, Sink sink) throws IOException {
        var end = new OpenEnd(merge);
        var parts = Alignment.of(old, now, Part::key);
        for (int i = 0; i < parts.size(); i++) {
            progress.step((double) i / parts.size());
            var before = parts.get(i).old().map(part -> part.blocks().get()).orElse(List.of());
            var after = parts.get(i).now().map(part -> part.blocks().get()).orElse(List.of());
            for (var step : Unit.steps(before, after.stream().map(this::commented).toList())) {
                if (step.now().filter(SectionBreak.class::isInstance).isPresent()) {
                    take(end.close(), sink);
                    sink.take(step.now().get());
                } else {
                    take(end.add(step), sink);
                }
            }
        }
        take(end.close(), sink);
    }

    /** A paragraph that stands at the head or foot of pages. */
    public Paragraph merged(Paragraph old, Paragraph now) {
        return merge.paragraphs().both(old, now);
    }

    private static void take(List<Block> blocks, Sink sink) throws IOException {
        for (var block : blocks) {
            sink.take(block);
        }
    }

    private Block commented(Block block) {
        return switch (block) {
            case Paragraph paragraph -> margin.with(paragraph);
            case Table table -> table.with(table.rows().stream().map(this::commented).toList());
            default -> block;
        };
    }

    private Row commented(Row row) {
        var cells = row.cells().stream()
                .map(cell -> new Cell(
                        cell.paragraphs().stream().map(margin::with).toList(), cell.columns(), cell.shade()))
                .toList();
        return new Row(row.mark(), row.header(), cells, row.change());
    }
}
