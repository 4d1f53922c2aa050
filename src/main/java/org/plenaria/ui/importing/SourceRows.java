// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.ImportResult;
import org.plenaria.importing.outline.Corrections;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.LineFate;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.ui.importing.SourceRow.Sign;
import org.plenaria.ui.importing.SourceRow.Told;

/**
 * The lines of a document with what became of each.
 *
 * @param general what there is to know about the whole, a sentence each
 */
record SourceRows(List<SourceRow> rows, List<String> general, LineLinks links) {

    /** Which cells are in one row of a table. */
    private record TableRow(String table, int row) {}

    /** The lines of what was read, in their order. */
    static SourceRows of(SourceDocument document, ImportResult result, Corrections corrections, Locale locale) {
        return new Maker(result, corrections, locale).make(document);
    }

    /** The lines of the row of a table that a line is in; the line alone where it is in none. */
    List<SourceRow> rowOf(SourceRow one) {
        var row = tableRow(one.fate().line().place());
        if (row.isEmpty()) {
            return List.of(one);
        }
        return rows.stream()
                .filter(other -> tableRow(other.fate().line().place()).equals(row))
                .toList();
    }

    private static Optional<TableRow> tableRow(SourcePlace place) {
        return switch (place) {
            case SourcePlace.TableCell(int table, int row, int _) ->
                Optional.of(new TableRow(Integer.toString(table), row));
            case SourcePlace.Cell(String sheet, int row, int _) -> Optional.of(new TableRow(sheet, row));
            default -> Optional.empty();
        };
    }

    private static final class Maker {

        private final ImportResult result;
        private final Corrections corrections;
        private final Plan plan;
        private final Numbering numbers;
        private final ImportPhrases phrases;
        private final ComparePhrases names;
        private final Messages words;
        private final Map<SourcePlace, List<String>> notes = new HashMap<>();
        private final List<String> general = new ArrayList<>();
        private final Map<Id, String> elements = new HashMap<>();
        private final Map<SourceLine, String> captions = new IdentityHashMap<>();

        Maker(ImportResult result, Corrections corrections, Locale locale) {
            this.result = result;
            this.corrections = corrections;
            plan = result.plan();
            numbers = Numbering.of(plan);
            phrases = new ImportPhrases(locale);
            names = ComparePhrases.in(locale);
            words = Messages.of("importRoom", locale);
        }

        SourceRows make(SourceDocument document) {
            readCaptions(document);
            result.notes().forEach(note -> note.place().ifPresentOrElse(
                    place -> notes.computeIfAbsent(place, _ -> new ArrayList<>()).add(phrases.sentence(note)),
                    () -> general.add(phrases.sentence(note))));
            plan.areas().forEach(area -> {
                elements.put(area.id(), plan.text(area.name()));
                area.activities().forEach(one -> elements.put(one.id(), plan.text(one.title())));
            });
            plan.sections().forEach(section -> elements.put(section.id(), plan.text(section.heading())));
            var rows = new ArrayList<SourceRow>();
            Optional<TableRow> before = Optional.empty();
            for (int at = 0; at < result.fates().size(); at++) {
                var fate = result.fates().get(at);
                var place = fate.line().place();
                var row = tableRow(place);
                rows.add(new SourceRow(
                        at, fate, phrases.of(place), captions.getOrDefault(fate.line(), ""),
                        row.isPresent() && !row.equals(before),
                        told(fate), Optional.ofNullable(notes.remove(place)).orElse(List.of()),
                        corrections.of(fate.line())));
                before = row;
            }
            notes.values().forEach(general::addAll); // about what is no line of its own
            return new SourceRows(rows, List.copyOf(general), new LineLinks(result.fates()));
        }

        /** The headers above the cells of tables of activities. */
        private void readCaptions(SourceDocument document) {
            int table = 0;
            for (var block : document.blocks()) {
                if (block instanceof SourceBlock.Table(Grid grid)) {
                    int number = ++table;
                    result.mappings().stream()
                            .filter(mapping -> mapping.table() == number)
                            .findFirst()
                            .ifPresent(mapping -> readCaptions(grid, mapping));
                }
            }
        }

        private void readCaptions(Grid grid, ColumnMapping mapping) {
            for (int row = mapping.firstDataRow(); row < grid.rows().size(); row++) {
                for (int column = 0; column < Math.min(grid.columns(), mapping.columns().size()); column++) {
                    var header = mapping.columns().get(column).header();
                    grid.cell(row, column).ifPresent(cell -> captions.putIfAbsent(cell.line(), header));
                }
            }
        }

        // "3.1.2 Workshop: Title, Product, Venue" rather than the same place three times.
        private List<Told> told(LineFate line) {
            var placed = new LinkedHashMap<Id, Set<String>>();
            var others = new LinkedHashSet<Told>();
            for (var piece : line.pieces()) {
                switch (piece.fate()) {
                    case Fate.Placed(Id element, String field) ->
                        placed.computeIfAbsent(element, _ -> new LinkedHashSet<>()).add(label(field));
                    case Fate.KeptAsNote(Id element, String field) -> others.add(new Told(
                            Sign.KEPT, words.text("told.kept", element(element), label(field))));
                    case Fate.LeftOut out ->
                        others.add(new Told(Sign.LEFT_OUT, phrases.of(out, plan, numbers)));
                }
            }
            var told = new ArrayList<Told>();
            placed.forEach((element, fields) -> told.add(new Told(
                    Sign.PLACED, words.text("told.placed", element(element), String.join(", ", fields)))));
            told.addAll(others);
            return told;
        }

        private String label(String field) {
            return names.label(field.substring(field.lastIndexOf('.') + 1));
        }

        private String element(Id id) {
            var name = (numbers.number(id) + " " + elements.getOrDefault(id, "")).strip();
            return name.isEmpty() ? words.text("plan") : name;
        }
    }
}
