// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.words.Folding;
import org.plenaria.plan.Id;

/** Whatever a document looks like: each of its words has a fate, and what is said to be in the plan is in the plan. */
class FatesTest {

    private static final int ROUNDS = Integer.getInteger("plenaria.rounds", 60);
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");
    /** Fields that keep the author's words; times, frequencies, states and numbers become values. */
    private static final Set<String> WORDS_KEPT = Set.of(
            "title", "name", "objective", "lead", "products", "participants", "responsible", "heading", "paragraphs",
            "areasHeading", "extraFields", "notes", "result", "subheadings", "masthead.meeting",
            "masthead.organization", "masthead.distribution");
    private static final List<String> LINES = List.of(
            "2021 WORK PLAN", "Distr. GENERAL", "ORIGINAL: ENGLISH", "IV Meeting of the Network",
            "Porto, 12 October 2020", "1) Background", "Areas of work", "2) Areas of work", "2.1) Register of lights",
            "2.2 School for keepers", "Objective: To keep one register that every service trusts.",
            "1st. Semester Activities", "Q3", "Annual Activities", "Activities without a timeframe",
            "2.1.1) Survey of the northern coast. *Product*: Chart.", "2.1.2) Guide for surveyors",
            "Product: Guide, Checklist, Form.", "*Venue*: Venue: Virtual exchanges.",
            "Resources: Working group time and Harbour Trust contribution (USD 1,500).", "Timeframe: 31 April 2021",
            "Products:", "- Handbook", "1. Leaflet", "Some words that nobody announced.", "# Heading", "### Deeper",
            "Semimonthly meetings of keepers. Responsible: Portugal; Spain", "Deadline: 30 June 2021",
            "Milestones: May", "Total: 5,000", "Signed by:", "____", "-----", "Strategic axis: Safety",
            "3.2.1) One. 3.2.2) Two. Venue: Lima", "Status: under way", "Frequency: bimonthly",
            "Period: July 2021 – June 2022");
    private static final List<String> CELLS = List.of(
            "Activity", "No.", "Products", "Venue", "Timeframe", "Amount (USD)", "Source of funds", "Strategic axis",
            "Area", "1.1", "1.2", "2", "Survey of the quay", "Guide for pilots", "Lima, Peru", "x", "X", "✓", "-",
            "Total", "18.500,00", "I", "II", "Quarter", "Responsible: Chile\nStatus: done", "Virtual", "Open data",
            "Note: figures may change", "Approved by", "by 3 March", "Secretariat funds", "2021-03-01/2021-02-01",
            "yes", "100%", "Bulletin; Chart");

    @Test
    void everyWordOfAnyDocumentHasAFateAndIsWhereItIsSaidToBe() {
        var importer = new PlanImport();
        for (int round = 0; round < ROUNDS; round++) {
            var document = document(new Random(round));
            var result = importer.of(document, ImportOptions.assuming(2021));
            covers(document, result, round);
            result.fates().forEach(line -> line.pieces().forEach(piece -> isThere(result, line.words(piece),
                    piece.fate())));
        }
    }

    private static SourceDocument document(Random random) {
        var blocks = new ArrayList<SourceBlock>();
        int tables = 0;
        for (int i = random.nextInt(30) + 1; i > 0; i--) {
            if (random.nextInt(6) == 0) {
                blocks.add(new SourceBlock.Table(grid(random, ++tables)));
            } else {
                var text = LINES.get(random.nextInt(LINES.size()));
                if (random.nextInt(5) == 0) {
                    text += (random.nextBoolean() ? " " : "") + LINES.get(random.nextInt(LINES.size()));
                }
                var hints = new LineHints(random.nextInt(8) == 0 ? 1 + random.nextInt(4) : 0,
                        random.nextInt(9) == 0 ? 1 : 0, random.nextInt(9) == 0, List.of());
                blocks.add(new SourceBlock.Text(new SourceLine(text, new SourcePlace.Line(blocks.size() + 1), hints)));
            }
        }
        return new SourceDocument(blocks, List.of());
    }

    private static Grid grid(Random random, int table) {
        int columns = 1 + random.nextInt(7);
        var rows = new ArrayList<List<Optional<Cell>>>();
        for (int row = 1 + random.nextInt(7); row > 0; row--) {
            var cells = new ArrayList<Optional<Cell>>();
            for (int column = 0; column < columns; column++) {
                var place = new SourcePlace.TableCell(table, rows.size() + 1, column + 1);
                var above = rows.isEmpty() ? Optional.<Cell>empty() : rows.getLast().get(column);
                cells.add(switch (random.nextInt(8)) {
                    case 0, 1 -> Optional.empty();
                    case 2 -> above.map(Cell::carriedOver);
                    case 3 -> cells.isEmpty() ? Optional.empty() : cells.getLast().map(Cell::carriedOver);
                    default -> Optional.of(Cell.of(new SourceLine(
                            CELLS.get(random.nextInt(CELLS.size())), place, LineHints.NONE)));
                });
            }
            rows.add(cells);
        }
        return new Grid(Optional.empty(), rows);
    }

    // Counted here once more, so that the importer is not its own judge.
    private static void covers(SourceDocument document, ImportResult result, int round) {
        var letters = document.lines().stream().mapToLong(line -> letters(line.text())).sum();
        long covered = 0;
        for (var line : result.fates()) {
            var told = new HashSet<Integer>();
            for (var piece : line.pieces()) {
                for (int i = piece.range().start(); i < piece.range().end(); i++) {
                    if (Character.isLetterOrDigit(line.line().text().charAt(i))) {
                        told.add(i);
                    }
                }
            }
            covered += told.size();
        }
        assertThat(covered).as("round %d", round).isEqualTo(letters);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static void isThere(ImportResult result, String words, Fate fate) {
        var target = switch (fate) {
            case Fate.Placed(Id element, String field) when WORDS_KEPT.contains(field) -> Optional.of(element);
            case Fate.KeptAsNote(Id element, String _) -> Optional.of(element);
            default -> Optional.<Id>empty();
        };
        if (target.isEmpty()) {
            return;
        }
        var plan = result.plan();
        var element = plan.activity(target.get()).<Object>map(place -> place.activity())
                .or(() -> plan.area(target.get()))
                .or(() -> plan.section(target.get()))
                .orElse(plan);
        var there = Folding.fold(element.toString());
        var labels = Folding.fold(words).replaceAll("[\\p{L} ]{2,30}\\s?[*_]*:", " "); // labels became fields
        var lost = WORD.matcher(labels).results().map(match -> match.group())
                .filter(word -> !there.contains(word))
                .toList();
        assertThat(lost).as("%s of \"%s\" in %s", fate, words, element).isEmpty();
    }

    @Test
    void theReportCountsEveryLineOnce() {
        var document = document(new Random(3));
        var result = new PlanImport().of(document, ImportOptions.assuming(2021));
        var sums = ImportReport.sums(result);
        int pieces = result.fates().stream().mapToInt(line -> line.pieces().size()).sum();
        assertThat(sums.placed() + sums.kept() + sums.leftOut()).isEqualTo(pieces);
        assertThat(sums.lines()).isEqualTo(result.fates().size());
        assertThat(Arrays.asList(sums.placed(), sums.kept(), sums.leftOut())).allMatch(count -> count >= 0);
    }
}
