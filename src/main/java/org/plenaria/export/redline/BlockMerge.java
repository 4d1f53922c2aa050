// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Cell;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Row;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.document.Table;

/** Blocks in two states as blocks with changes. */
final class BlockMerge {

    private final Signatures signatures;
    private final ParagraphMerge paragraphs;

    BlockMerge(Signatures signatures, Moves moves) {
        this.signatures = signatures;
        paragraphs = new ParagraphMerge(signatures, moves);
    }

    ParagraphMerge paragraphs() {
        return paragraphs;
    }

    Block of(Step<Block> step) {
        if (step.now().isEmpty()) {
            return deleted(step.old().orElseThrow());
        }
        var now = step.now().get();
        return step.old().isEmpty() ? inserted(now) : both(step.old().get(), now);
    }

    private Block both(Block old, Block now) {
        return switch (now) {
            case Paragraph paragraph when old instanceof Paragraph before -> paragraphs.both(before, paragraph);
            case Table table when old instanceof Table before -> both(before, table);
            case Figure figure when old instanceof Figure before -> both(before, figure);
            case Contents contents when old instanceof Contents before -> new Contents(
                    contents.mark(),
                    paragraphs.both(before.heading(), contents.heading()),
                    column(before.lines(), contents.lines()));
            case SectionBreak end -> end;
            default -> throw new IllegalStateException("one mark stands for two kinds of block: " + now.mark());
        };
    }

    private Block deleted(Block old) {
        return switch (old) {
            case Paragraph paragraph -> paragraphs.deleted(paragraph);
            case Table table -> table.with(table.rows().stream().map(this::deleted).toList());
            case Figure figure -> figure.with(signatures.deletion(figure.mark()));
            case Contents _, SectionBreak _ -> throw new IllegalStateException("every state has " + old.mark());
        };
    }

    private Block inserted(Block now) {
        return switch (now) {
            case Paragraph paragraph -> paragraphs.inserted(paragraph);
            case Table table -> table.with(table.rows().stream().map(this::inserted).toList());
            case Figure figure -> figure.with(signatures.insertion(figure.mark()));
            case Contents _, SectionBreak _ -> throw new IllegalStateException("every state has " + now.mark());
        };
    }

    /** A picture is one thing: where what it shows has changed, it is another one. */
    private Figure both(Figure old, Figure now) {
        var before = old.images().getFirst();
        var after = now.images().getFirst();
        return before.isLike(after)
                ? now
                : new Figure(
                        now.mark(),
                        List.of(
                                before.with(signatures.deletion(now.mark())),
                                after.with(signatures.insertion(now.mark()))),
                        Change.NONE);
    }

    /** The same columns in both states: a layout sees to it that another number of them is another table. */
    private Table both(Table old, Table now) {
        var rows = new ArrayList<Row>();
        for (var step : Alignment.of(old.rows(), now.rows(), Row::mark)) {
            if (step.isBoth() && haveTheSameShape(step.old().orElseThrow(), step.now().orElseThrow())) {
                rows.add(both(step.old().orElseThrow(), step.now().orElseThrow()));
            } else {
                step.old().map(this::deleted).ifPresent(rows::add);
                step.now().map(this::inserted).ifPresent(rows::add);
            }
        }
        return now.with(rows);
    }

    /** Whether two rows differ in nothing but words: other changes of cells cannot be tracked one by one. */
    private static boolean haveTheSameShape(Row old, Row now) {
        boolean same = old.header() == now.header() && old.cells().size() == now.cells().size();
        for (int i = 0; same && i < now.cells().size(); i++) {
            var before = old.cells().get(i);
            var after = now.cells().get(i);
            same = before.columns() == after.columns() && before.shade().equals(after.shade());
        }
        return same;
    }

    private Row both(Row old, Row now) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < now.cells().size(); i++) {
            var cell = now.cells().get(i);
            cells.add(new Cell(
                    column(old.cells().get(i).paragraphs(), cell.paragraphs()), cell.columns(), cell.shade()));
        }
        return Row.of(now.mark(), now.header(), cells);
    }

    private Row deleted(Row old) {
        var cells = old.cells().stream()
                .map(cell -> new Cell(
                        cell.paragraphs().stream().map(paragraphs::deleted).toList(), cell.columns(), cell.shade()))
                .toList();
        return row(old, cells, signatures.deletion(old.mark()));
    }

    private Row inserted(Row now) {
        var cells = now.cells().stream()
                .map(cell -> new Cell(
                        cell.paragraphs().stream().map(paragraphs::inserted).toList(), cell.columns(), cell.shade()))
                .toList();
        return row(now, cells, signatures.insertion(now.mark()));
    }

    private static Row row(Row row, List<Cell> cells, Change change) {
        return new Row(row.mark(), row.header(), cells, change);
    }

    /** The paragraphs of a cell or a list. */
    private List<Paragraph> column(List<Paragraph> old, List<Paragraph> now) {
        var end = new OpenEnd(this);
        var merged = new ArrayList<Block>();
        Unit.steps(old, now).forEach(step -> merged.addAll(end.add(step)));
        merged.addAll(end.close());
        return merged.stream().map(Paragraph.class::cast).toList();
    }
}
