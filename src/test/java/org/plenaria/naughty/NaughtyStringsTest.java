// SPDX-License-Identifier: Apache-2.0
package org.plenaria.naughty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.OfficePrograms;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

/** No text that an author can write damages a document, or comes out of it as another. */
class NaughtyStringsTest {

    private static final Plan PLAN = NaughtyPlans.plan();

    @TempDir
    Path folder;

    @Test
    void theListIsWhole() {
        assertThat(NaughtyPlans.all()).hasSize(515);
        assertThat(NaughtyPlans.written()).as("all but the two that are blank").hasSize(513);
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
        var file = Exported.bytes(PLAN, format);
        switch (format) {
            case EXCEL -> assertThat(titles(file)).containsExactlyElementsOf(NaughtyPlans.written());
            case CSV -> assertThat(csv(file)).containsExactlyElementsOf(NaughtyPlans.written());
            case WORD -> assertSaysAll(Wellformed.text(Exported.parts(file).get("word/document.xml")));
            case HTML -> assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("<script>alert");
            case SVG -> assertThat(Wellformed.text(new String(file, StandardCharsets.UTF_8))).isNotEmpty();
            default -> assertThat(file).isNotEmpty();
        }
        assertPartsAreWellformed(format, file);
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

    /** As they are, or where XML cannot hold a character, with what stands for it; blanks may be of another kind. */
    private static void assertSaysAll(String text) {
        var said = withPlainBlanks(text);
        for (var one : NaughtyPlans.written()) {
            assertThat(said.contains(withPlainBlanks(Characters.visible(one)).strip())).as(one).isTrue();
        }
    }

    private static String withPlainBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}\\x{85}\\x{240b}\\x{240c}]+", " ");
    }

    private static List<String> titles(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var titles = new ArrayList<String>();
            for (var row : workbook.getSheet("Activities")) {
                if (row.getRowNum() > 0) {
                    titles.add(row.getCell(2).getStringCellValue());
                }
            }
            return titles;
        }
    }

    /** The titles in a CSV file, read as RFC 4180 says. */
    private static List<String> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var titles = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                if (column == 3) {
                    titles.add(value.toString());
                }
                column = c == ',' ? column + 1 : 0;
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        return titles.subList(1, titles.size());
    }
}
