// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Outline;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Part;
import org.plenaria.export.redline.Redline;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.Plan;

/** A document and, where the changes since are to be shown, the same of an earlier state. */
final class DocumentStates {

    private final State now;
    private final Optional<State> earlier;
    private final Optional<Redline> redline;

    /**
     * A state of the document.
     *
     * @param pages on which it is expected to stand
     */
    record State(Plan plan, PlanWords words, DocumentBlocks blocks, Pages pages) {}

    /** Something that every state has. */
    @FunctionalInterface
    interface Of<T> {
        T of(State state);
    }

    DocumentStates(Plan plan, ExportOptions options, TextMeasure measure, Progress progress) {
        now = state(plan, options, measure, progress);
        earlier = options.baseline().map(baseline -> state(baseline.plan(), options, measure, progress));
        redline = options.baseline().map(baseline ->
                new Redline(baseline, earlier.orElseThrow().blocks, plan, now.blocks));
    }

    private static State state(Plan plan, ExportOptions options, TextMeasure measure, Progress progress) {
        var blocks = new DocumentBlocks(plan, options);
        return new State(
                plan, new PlanWords(plan, options.language()), blocks, PageCount.of(blocks, measure, progress));
    }

    State now() {
        return now;
    }

    boolean hasEarlier() {
        return earlier.isPresent();
    }

    /** Writes parts of the document, with the changes since the earlier state. */
    void write(Of<List<Part>> which, Progress progress, Redline.Sink sink) throws IOException {
        var parts = which.of(now);
        if (earlier.isPresent()) {
            redline.orElseThrow().write(which.of(earlier.get()), parts, progress, sink);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            progress.step((double) i / parts.size());
            for (var block : parts.get(i).blocks().get()) {
                sink.take(block);
            }
        }
    }

    /** A paragraph with the changes in it. */
    Paragraph line(Of<Paragraph> line) {
        var paragraph = line.of(now);
        return earlier.map(state -> redline.orElseThrow().merged(line.of(state), paragraph)).orElse(paragraph);
    }

    /** The headings of the contents list; a number that changed needs the room of both. */
    List<Outline.Entry> outline() {
        var old = new HashMap<Mark, String>();
        earlier.ifPresent(state ->
                state.blocks.outline().entries().forEach(entry -> old.put(entry.mark(), entry.number())));
        return now.blocks.outline().entries().stream()
                .map(entry -> {
                    var before = old.getOrDefault(entry.mark(), entry.number());
                    return before.equals(entry.number()) ? entry : entry.withNumber(before + entry.number());
                })
                .toList();
    }
}
