// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenaria.plan.Id;

/**
 * Reads the rows of a table of activities. A cell is known by its hidden bookmark; where that is gone by the row it
 * stands in and the words at the head of its column, so that columns may have been moved.
 */
final class RowWalk {

    private static final String NUMBER = ":number";
    private static final String TITLE = "title";
    private static final Map<String, String> HEADS = Map.of("table.number", NUMBER, "table.activity", TITLE);
    private static final String LABEL = "label.";

    private final Placement placement;
    private final Found found;
    private final Labels labels;
    private final Map<String, String> heads = new HashMap<>(); // what stands above the columns
    private final Map<Integer, Map<Integer, String>> columns = new HashMap<>(); // by table
    private final Map<Integer, String> usual = new HashMap<>();

    RowWalk(Placement placement, Found found, Labels labels) {
        this.placement = placement;
        this.found = found;
        this.labels = labels;
        for (var one : placement.sent()) {
            if (one.role() == SentRole.HEAD && one.cell().isPresent()) {
                var key = one.mark().field().substring(1);
                var field = key.startsWith(LABEL) ? key.substring(LABEL.length()) : HEADS.getOrDefault(key, "");
                heads.put(one.text().strip(), field);
                usual.put(one.cell().get().column(), field);
            }
        }
    }

    /**
     * Reads a row.
     *
     * @param from its first paragraph
     * @param to the one after its last
     * @param freshId makes an id for what is new, by its title
     * @return the activity it is about; empty for the head of a table, and for a row that says nothing
     */
    Optional<Id> read(int from, int to, Function<String, Id> freshId) {
        var range = IntStream.range(from, to).boxed().toList();
        var cell = placement.returned().get(from).cell().orElseThrow();
        if (isHead(range)) {
            range.forEach(i -> columns.computeIfAbsent(cell.table(), _ -> new HashMap<>())
                    .put(column(i), heads.getOrDefault(text(i).strip(), "")));
            return Optional.empty();
        }
        var known = range.stream()
                .flatMap(i -> placement.sentAs(i).stream())
                .flatMap(one -> one.mark().element().stream())
                .findFirst();
        var id = known.or(() -> unclaimed(range));
        if (id.isEmpty()) {
            var title = range.stream().filter(i -> field(i).equals(TITLE)).map(this::text)
                    .filter(text -> !text.isBlank()).findFirst()
                    .map(String::strip);
            if (title.isEmpty()) {
                range.stream().filter(i -> !text(i).isBlank()).forEach(this::loose);
                return Optional.empty();
            }
            id = title.map(freshId);
        }
        var activity = id.get();
        Optional<String> detail = Optional.empty();
        for (int i : range) {
            detail = paragraph(i, activity, detail);
        }
        return id;
    }

    private boolean isHead(List<Integer> range) {
        return range.stream().filter(i -> heads.containsKey(text(i).strip())).count() >= 2
                && range.stream().noneMatch(i -> placement.sentAs(i)
                        .filter(one -> one.mark().element().isPresent())
                        .isPresent());
    }

    /** An activity whose row has lost its hidden ids: by its title, else by its number. */
    private Optional<Id> unclaimed(List<Integer> range) {
        for (var wanted : List.of(TITLE, NUMBER)) {
            for (int i : range) {
                if (field(i).equals(wanted) && !text(i).isBlank()) {
                    var id = placement.sent().stream()
                            .filter(one -> one.mark().field().equals(wanted))
                            .filter(one -> one.text().strip().equals(text(i).strip()))
                            .flatMap(one -> one.mark().element().stream())
                            .filter(one -> !found.sees(one) && !isMarked(one))
                            .findFirst();
                    if (id.isPresent()) {
                        found.matched(id.get());
                        return id;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMarked(Id id) {
        return IntStream.range(0, placement.returned().size())
                .anyMatch(i -> placement.sentAs(i)
                        .filter(one -> one.mark().element().equals(Optional.of(id)))
                        .isPresent());
    }

    /** Takes a paragraph of a row; gives the detail below the title that a further paragraph may go on with. */
    private Optional<String> paragraph(int index, Id activity, Optional<String> detail) {
        var paragraph = placement.returned().get(index);
        var sent = placement.sentAs(index).filter(one -> one.mark().element().equals(Optional.of(activity)));
        if (sent.isPresent()) {
            var mark = sent.get().mark();
            if (!mark.field().equals(NUMBER)) {
                var text = found.has(mark) ? text(index) : Labels.without(sent.get().prefix(), text(index));
                found.line(mark, text, paragraph.number(), paragraph.trace());
            }
            return sent.get().prefix().isEmpty() && !mark.field().equals(TITLE) && !field(index).equals(TITLE)
                    ? detail
                    : Optional.of(mark.field());
        }
        var field = field(index);
        if (field.equals(NUMBER) || text(index).isBlank()) {
            return detail;
        }
        var text = text(index);
        if (field.equals(TITLE)) {
            var label = labels.read(text, false);
            boolean titled = found.has(FieldMark.of(activity, TITLE));
            field = label.map(Labels.Labelled::field)
                    .orElseGet(() -> titled ? detail.filter(one -> !one.equals(TITLE)).orElse("") : TITLE);
            text = label.map(Labels.Labelled::rest).orElse(text);
        }
        if (field.isEmpty()) {
            loose(index);
            return detail;
        }
        found.line(FieldMark.of(activity, field), text, paragraph.number(), paragraph.trace());
        return field(index).equals(TITLE) ? Optional.of(field) : detail;
    }

    private void loose(int index) {
        var paragraph = placement.returned().get(index);
        found.loose(new Found.Loose(
                paragraph.text().strip(), Optional.empty(), paragraph.trace(), paragraph.number()));
    }

    private String text(int index) {
        return placement.returned().get(index).text();
    }

    private int column(int index) {
        return placement.returned().get(index).cell().orElseThrow().column();
    }

    private String field(int index) {
        var cell = placement.returned().get(index).cell().orElseThrow();
        return columns.getOrDefault(cell.table(), usual).getOrDefault(cell.column(), "");
    }
}
