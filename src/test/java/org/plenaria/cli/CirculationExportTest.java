// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.PlanJson;

class CirculationExportTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        var first = Plans.withActivities(Timeframe.annual());
        var round = new Round(Id.fresh(), RoundKind.CIRCULATED, 1, LocalDate.of(2020, 1, 31), Optional.empty(),
                List.of(), Optional.empty(), Optional.empty(), UnknownFields.NONE);
        plan = folder.resolve("year.plan.json");
        Files.write(plan, PlanJson.write(first
                .withMasthead(first.masthead().withSymbol(Optional.of("PLAN/2020")))
                .withTranslations(List.of(new Language("es")))
                .withRounds(List.of(round))));
    }

    @Test
    void withoutMoreWordsTheUsualFormatsInAllLanguagesLieInAFolderBesideThePlan() throws IOException {
        assertThat(shell.run("export", plan, "--to", "circulation")).as(shell.err()).isZero();

        assertThat(names(folder.resolve("PLAN-2020 Rev. 1"))).containsExactlyInAnyOrder(
                "PLAN-2020 Rev. 1 (en).docx", "PLAN-2020 Rev. 1 (en).xlsx", "PLAN-2020 Rev. 1 (en).pdf",
                "PLAN-2020 Rev. 1 (en).html", "PLAN-2020 Rev. 1 (es).docx", "PLAN-2020 Rev. 1 (es).xlsx",
                "PLAN-2020 Rev. 1 (es).pdf", "PLAN-2020 Rev. 1 (es).html");
        assertThat(shell.err()).contains("8 documents written", "In es,", "untranslated");
        assertThat(names(folder)).as("nothing else is left behind")
                .containsExactlyInAnyOrder("year.plan.json", "PLAN-2020 Rev. 1");
    }

    @Test
    void theChangesGoOutBesideTheCleanDocumentAndBothAreNamedInTheirLanguage() throws IOException {
        var draft = folder.resolve("draft.plan.json");
        Files.write(draft, PlanJson.write(Plans.withActivities(Timeframe.annual())
                .withTranslations(List.of(new Language("es")))));
        var zip = folder.resolve("all.zip");
        assertThat(shell.run("export", draft, "--to", "circulation", "--formats", "docx,csv", "--against", plan,
                "-o", zip)).as(shell.err()).isZero();

        assertThat(entries(Files.newInputStream(zip))).containsExactly(
                "2020 Work Plan draft (en).docx", "2020 Work Plan draft - changes (en).docx",
                "2020 Work Plan draft (en).csv", "2020 Work Plan borrador (es).docx",
                "2020 Work Plan borrador - cambios (es).docx", "2020 Work Plan borrador (es).csv");
        assertThat(content(zip, "2020 Work Plan draft (en).docx"))
                .isNotEqualTo(content(zip, "2020 Work Plan draft - changes (en).docx"));
    }

    @Test
    void aSecondCirculationStandsBesideTheFirst() throws IOException {
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "csv")).isZero();
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "csv")).isZero();

        assertThat(names(folder)).containsExactlyInAnyOrder(
                "year.plan.json", "PLAN-2020 Rev. 1", "PLAN-2020 Rev. 1 (2)");
    }

    @Test
    void theSameChoicesGiveTheSameZip() throws IOException {
        var zip = folder.resolve("all.zip");
        var again = folder.resolve("again.zip");
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "pdf,csv,timeline-pdf",
                "--languages", "en", "-o", zip)).as(shell.err()).isZero();
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "csv,timeline-pdf,pdf",
                "--languages", "en", "-o", again)).isZero();

        assertThat(Files.readAllBytes(zip)).isEqualTo(Files.readAllBytes(again));
        assertThat(entries(Files.newInputStream(zip))).containsExactly(
                "PLAN-2020 Rev. 1 (en).csv", "PLAN-2020 Rev. 1 (en).pdf", "PLAN-2020 Rev. 1 - timeline (en).pdf");
    }

    @Test
    void theWordDocumentsOfASetStandInTheTemplate() throws IOException {
        var zip = folder.resolve("all.zip");
        var template = Path.of("sample-plans", "templates", "letterhead.dotx").toAbsolutePath();
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "docx,csv", "--languages", "es",
                "--template", template, "-o", zip)).as(shell.err()).isZero();
        assertThat(entries(Files.newInputStream(zip))).hasSize(2);
        var document = folder.resolve("one.docx");
        assertThat(shell.run("export", plan, "--to", "docx", "--language", "es", "--template", template,
                "-o", document)).as(shell.err()).isZero();
        assertThat(content(zip, "PLAN-2020 Rev. 1 (es).docx")).isEqualTo(Files.readAllBytes(document));

        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "pdf", "--template", template))
                .isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "circulation", "--template", folder.resolve("gone.dotx")))
                .isNotZero();
        assertThat(names(folder)).containsExactlyInAnyOrder("year.plan.json", "all.zip", "one.docx");
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        var zip = Files.writeString(folder.resolve("all.zip"), "old", StandardCharsets.UTF_8);
        assertThat(shell.run("export", plan, "--to", "circulation", "-o", zip)).isEqualTo(4);
        assertThat(shell.err()).contains("all.zip exists already");
        assertThat(zip).hasContent("old");
        assertThat(shell.run("export", plan, "--to", "circulation", "-o", folder)).isEqualTo(4);
    }

    @Test
    void optionsOfTheOtherKindAreRefused() {
        assertThat(shell.run("export", plan, "--to", "circulation", "--language", "es")).isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "docx", "--formats", "pdf", "-o", "-")).isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "csv", "--layout", "table"))
                .isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "circulation", "--formats", "doc")).isEqualTo(2);
        assertThat(shell.err()).contains("no format “doc”", "docx, xlsx");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] content(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile()); var in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static List<String> entries(InputStream zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(zip)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
