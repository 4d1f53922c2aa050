// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.text.TextReader;
import org.plenaria.plan.Language;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.Venue;

/** A real plan, with all its quirks. It lies outside of the project, which may do without it. */
class ReferencePlanTest {

    private static final Path REFERENCE = Path.of("..", "shared", "reference");

    private static ImportResult result;
    private static SourceDocument document;
    private static List<List<String>> expected;

    @BeforeAll
    static void read() throws Exception {
        var folder = System.getProperty("plenaria.reference", REFERENCE.toString());
        var text = Path.of(folder, "red-gealc-2020-work-plan.txt");
        Assumptions.assumeTrue(Files.exists(text), "skipped: the reference plan is not beside the project");
        document = TextReader.read(Files.readAllBytes(text), text.getFileName().toString());
        result = new PlanImport().of(document, ImportOptions.assuming(1999));
        expected = csv(Path.of(folder, "red-gealc-2020-activities.csv"));
    }

    private static List<List<String>> csv(Path path) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readString(path).strip().lines().skip(1).toList()) {
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void everyValueOfTheTableOfActivitiesIsFound() {
        var plan = result.plan();
        var numbering = Numbering.of(plan);
        var rows = new ArrayList<List<String>>();
        for (var area : plan.areas()) {
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                rows.add(row(plan, area, activity, numbering));
            }
        }
        assertThat(rows).containsExactlyElementsOf(expected.stream().map(row -> row.subList(0, 8)).toList());
    }

    private static List<String> row(Plan plan, Area area, Activity activity, Numbering numbering) {
        var time = activity.timeframe() instanceof Timeframe.Annual
                ? "Annual"
                : TimeframeNotation.write(activity.timeframe()).orElse("");
        return List.of(
                numbering.number(area.id()),
                numbering.number(activity.id()),
                time,
                plan.text(activity.title()),
                texts(plan, activity.products(), "; "),
                texts(plan, activity.participants(), "; "),
                activity.venue().map(venue -> venue(plan, venue)).orElse(""),
                texts(plan, activity.resources().stream().map(Resource::source).toList(), " and "));
    }

    private static String texts(Plan plan, List<LocalizedText> texts, String joint) {
        return texts.stream().map(plan::text).collect(Collectors.joining(joint));
    }

    private static String venue(Plan plan, Venue venue) {
        return switch (venue.kind()) {
            case TO_BE_DEFINED -> "To be defined";
            case VIRTUAL -> venue.wording().isAbsent() ? "Virtual" : plan.text(venue.wording());
            case PLACE -> plan.text(venue.wording());
        };
    }

    @Test
    void theNineAreasHaveTheirNamesAndObjectives() {
        var plan = result.plan();
        assertThat(plan.areas()).hasSize(9);
        assertThat(plan.activityCount()).isEqualTo(28);
        assertThat(plan.areas()).allSatisfy(area -> assertThat(plan.text(area.objective())).isNotBlank());
        assertThat(plan.text(plan.areas().get(3).objective()))
                .startsWith("To become the support")
                .endsWith("its promoting organizations .")
                .hasSize(143);
        assertThat(plan.areas().stream().map(area -> plan.text(area.name())))
                .contains("Cross-border services", "Red Gealc Annual Meeting and Meeting of Ministers");
    }

    @Test
    void theMastheadIsKeptAsPrinted() {
        var plan = result.plan();
        var masthead = plan.masthead();
        assertThat(plan.text(plan.title())).isEqualTo("2020 WORK PLAN");
        assertThat(plan.text(masthead.distribution())).isEqualTo("PUBLIC");
        assertThat(plan.text(masthead.meeting())).isEqualTo("XIII Annual Assembly of Red GEALC");
        assertThat(plan.text(masthead.place())).isEqualTo("Buenos Aires");
        assertThat(masthead.date().orElseThrow()).hasToString("2019-09-30");
        assertThat(plan.originalLanguage()).hasToString("en");
        assertThat(masthead.original()).contains(Language.SPANISH);
        assertThat(plan.extraFields()).isEmpty();
        assertThat(plan.calendar().start()).hasToString("2020-01");
    }

    @Test
    void backgroundAndPurposeHaveAllTheirParagraphs() {
        var plan = result.plan();
        assertThat(plan.sections().stream().map(section -> plan.text(section.heading())))
                .containsExactly("Background", "Purpose");
        assertThat(plan.sections().stream().map(section -> section.paragraphs().size())).containsExactly(2, 1);
        assertThat(plan.text(plan.areasHeading())).isEqualTo("Areas of work");
    }

    @Test
    void onlyTheRepeatedNumberIsPinned() {
        var pinned = result.plan().activities().filter(activity -> activity.pinnedNumber().isPresent()).toList();
        assertThat(pinned).singleElement().satisfies(activity -> {
            assertThat(activity.pinnedNumber()).contains("3.2.3");
            assertThat(result.plan().text(activity.title())).isEqualTo("Semimonthly meetings of the workgroup");
            assertThat(activity.recurrence().orElseThrow().times()).isEqualTo(2);
        });
        assertThat(result.notes().stream().map(ImportNote::kind)).contains(NoteKind.NUMBER_DUPLICATE);
        assertThat(result.notes().stream().map(ImportNote::kind)).contains(NoteKind.LABEL_DOUBLED);
    }

    @Test
    void itsQuirksAreNamed() {
        var phrases = new ImportPhrases(Locale.ENGLISH);
        assertThat(result.notes().stream().map(phrases::of)).containsExactlyInAnyOrder(
                "line 131: The label “Venue” is written twice in a row; it was read once.",
                "line 81: What stands under “Resources” was taken for 2 values: Red Gealc member countries time | IDB"
                        + " consultant cooperation",
                "line 147: What stands under “Product” was taken for 3 values: 2020 Report | 2021 Work Plan |"
                        + " Declaration of Lima",
                "line 65: The number 3.2.3 is printed twice; it was kept as printed.",
                "line 97: The title may lack the word “of”: Definition government innovation indicators",
                "line 51: “safe formation exchange” may be a slip: elsewhere it is “safe information exchange”.");
    }

    @Test
    void nothingIsLeftOutButTheHeadingsThatSayWhen() {
        var leftOut = result.fates().stream()
                .filter(fate -> fate.pieces().stream().anyMatch(piece -> piece.fate() instanceof Fate.LeftOut))
                .map(fate -> fate.line().text())
                .distinct();
        assertThat(result.fates()).hasSameSizeAs(document.lines());
        assertThat(leftOut).containsExactlyInAnyOrder(
                "1st. Semester Activities", "2nd. Semester Activities", "Annual Activities");
    }
}
