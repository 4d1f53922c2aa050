// SPDX-License-Identifier: Apache-2.0
package org.plenaria.naughty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.OfficePrograms;
import org.plenaria.export.document.Mark;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

/** No text that an author can write damages a document, or comes out of it as another. */
class NaughtyStringsTest {

    private static final Plan PLAN = NaughtyPlans.plan();
    private static final ExportOptions REPORT = ExportOptions.of(PLAN).with(Detail.OF_A_REPORT);
    private static final int FITS_ON_A_ROW = 60; // characters of the picture's timeline; longer ones are cut
    private static final List<String> FIELDS = List.of("title", "products", "participants", "venue", "resources",
            "responsible", "result", "milestones", "indicators");

    @TempDir
    Path folder;

    @Test
    void theListIsWhole() {
        assertThat(NaughtyPlans.all()).hasSize(515);
        assertThat(NaughtyPlans.refused()).as("with control characters or U+FFFE").hasSize(7);
        assertThat(NaughtyPlans.written()).as("all but those and two that are blank").hasSize(506);
    }

    @Test
    void whatNoDocumentCanHoldIsRefusedByName() {
        var plan = Plans.withActivities(Timeframe.annual());
        for (var one : NaughtyPlans.refused()) {
            var outcome = new PlanEdit.Change<>(PlanFields.TITLE, Plans.text(one)).applyChecked(plan);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                    assertThat(refused.text().orElseThrow().field()).isEqualTo("title"));
            assertThatThrownBy(() -> PlanJson.write(plan.withTitle(Plans.text(one))))
                    .isInstanceOf(PlanFileException.class)
                    .hasMessageContaining("U+");
        }
    }

    @Test
    void planFilesKeepThemToTheLetter() throws IOException {
        assertThat(PlanJson.read(PlanJson.write(PLAN), "naughty").plan()).isEqualTo(PLAN);
        for (var plan : NaughtyPlans.mastheads()) {
            assertThat(PlanJson.read(PlanJson.write(plan), "naughty").plan()).isEqualTo(plan);
        }
    }

    @Test
    void halfACharacterIsRefusedByNameForNoFileCanHoldIt() {
        var plan = Plans.withActivities(Timeframe.annual()).withTitle(Plans.text("a \ud83d b"));

        assertThatThrownBy(() -> PlanJson.write(plan))
                .isInstanceOf(PlanFileException.class)
                .hasMessageContaining("title");
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreWholeAndSayThemAll(ExportFormat format) throws IOException {
        var file = Exported.bytes(PLAN, format, REPORT);
        switch (format) {
            case WORD -> assertEachFieldSays(ReadBack.bookmarks(file));
            case EXCEL -> {
                var sheets = ReadBack.sheets(file, "Activities", "Sources");
                assertCells(sheets.getFirst(), sheets.getLast());
            }
            case CSV -> assertRecords(ReadBack.records(file));
            case HTML -> assertSaysAll(Wellformed.text(text(file)), _ -> true);
            case SVG -> assertSaysAll(Wellformed.text(text(file)), one -> one.length() < FITS_ON_A_ROW);
            case PDF -> assertSaysAll(squeezed(ReadBack.pdf(file)), NaughtyStringsTest::hasGlyphs);
            case CALENDAR -> assertSaysAll(ReadBack.summaries(text(file)), _ -> true);
            case PROJECT -> assertSaysAll(squeezed(ReadBack.taskNames(file)), _ -> true);
            default -> assertThat(file).isNotEmpty();
        }
        assertPartsAreWellformed(format, file);
    }

    @Test
    void theTableLayoutSaysThemAllToo() {
        assertEachFieldSays(ReadBack.bookmarks(Exported.bytes(
                PLAN, ExportFormat.WORD, REPORT.withLayout(DocumentLayout.TABLE))));
    }

    /** Their titles go into headers, footers and the properties of the file. */
    @ParameterizedTest
    @EnumSource(names = {"WORD", "EXCEL", "CSV", "SVG", "HTML"})
    void titlesAndMastheadsMayHoldThem(ExportFormat format) {
        for (var plan : NaughtyPlans.mastheads()) {
            assertPartsAreWellformed(format, Exported.bytes(plan, format));
        }
    }

    @Test
    void theOoxmlValidatorHasNothingToSay() throws IOException, InterruptedException {
        OfficePrograms.need("ooxml-validator");
        for (var format : List.of(ExportFormat.WORD, ExportFormat.EXCEL)) {
            var file = folder.resolve("naughty." + format.extension());
            Files.write(file, Exported.bytes(PLAN, format));

            assertThat(OfficePrograms.run(List.of("ooxml-validator", file.toString()))).endsWith("exit 0");
        }
        var changes = ExportOptions.of(PLAN)
                .withLayout(DocumentLayout.TABLE)
                .withAnnex(Annex.TABLE)
                .against(new Baseline(Plans.withActivities(), Optional.of(NaughtyPlans.written().getLast())));
        var redline = folder.resolve("changes.docx");
        Files.write(redline, Exported.bytes(PLAN, ExportFormat.WORD, changes));
        assertThat(OfficePrograms.run(List.of("ooxml-validator", redline.toString()))).endsWith("exit 0");
    }

    private static void assertPartsAreWellformed(ExportFormat format, byte[] file) {
        switch (format) {
            case WORD, EXCEL -> Exported.parts(file).values().forEach(Wellformed::text);
            case SVG -> Wellformed.text(new String(file, StandardCharsets.UTF_8));
            default -> { }
        }
    }

    private static void assertEachFieldSays(Map<String, String> bookmarks) {
        var strings = NaughtyPlans.written().iterator();
        PLAN.activities().forEach(activity -> {
            var one = lines(strings.next());
            for (var field : FIELDS) {
                var name = Mark.of(activity.id(), field).bookmark().orElseThrow();
                assertThat(bookmarks.get(name)).as(field).contains(one);
            }
        });
    }

    private static void assertCells(List<List<String>> activities, List<List<String>> sources) {
        var strings = NaughtyPlans.written();
        assertThat(activities).hasSameSizeAs(strings);
        for (int i = 0; i < strings.size(); i++) {
            var one = strings.get(i);
            var row = activities.get(i);
            assertThat(List.of(row.get(0), row.get(1), row.get(15), row.get(8), row.get(9), row.get(14)))
                    .as("number, title, participants, venue, source, responsible")
                    .containsOnly(one);
            assertThat(row.get(3)).as("its line begins with a capital").isEqualToIgnoringCase(one);
            assertThat(row.get(6)).isEqualTo(one + "\n" + one);
        }
        assertThat(sources).extracting(List::getFirst).as("each once").containsAll(strings);
    }

    private static void assertRecords(List<List<String>> records) {
        var strings = NaughtyPlans.written();
        assertThat(records).hasSameSizeAs(strings);
        for (int i = 0; i < strings.size(); i++) {
            var one = strings.get(i);
            var record = records.get(i);
            assertThat(record.get(4)).isEqualTo(one + "; " + one);
            for (int column : new int[] {2, 3, 5, 6, 7, 8}) {
                assertThat(record.get(column)).isEqualTo(one);
            }
        }
    }

    private static void assertSaysAll(String text, Predicate<String> which) {
        for (var one : NaughtyPlans.written()) {
            if (which.test(one)) {
                assertThat(text.contains(lines(one)) || text.contains(squeezed(one))).as(one).isTrue();
            }
        }
    }

    /** Every line end is one line feed in a document. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2029', '\n');
    }

    /** Without blanks, at any of which a line may end. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Of letters that every font has. */
    private static boolean hasGlyphs(String text) {
        return text.chars().allMatch(c -> c < 0x180);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
