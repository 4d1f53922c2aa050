// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanJson;

class CommandLineEntryTest {

    private static final String GEALC = "sample-plans/red-gealc-2020.plan.json";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<List<String>> windows = new ArrayList<>();

    @Test
    void withoutACommandTheWindowOpensWithTheFile() {
        assertThat(run("some.plan.json", "--lang", "es")).isZero();

        assertThat(windows).containsExactly(List.of("some.plan.json", "--lang", "es"));
        assertThat(out() + err()).isEmpty();
    }

    @Test
    void aPlanIsExportedAsCsvToStandardOutput() {
        assertThat(run("export", GEALC, "--to", "csv", "-o", "-")).isZero();

        assertThat(out()).startsWith("area,number,timeframe,title,products,").contains("\n3.1,3.1.2,S2,");
        assertThat(out().lines()).hasSize(29);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pdf,pdf", "html,html", "md,md", "mspdi,xml"})
    void aPlanIsExportedBesideItselfUnderTheEndingOfItsFormat(String format, String ending) throws IOException {
        var plan = Files.copy(Path.of(GEALC), folder.resolve("year.plan.json"));

        assertThat(run("export", plan.toString(), "--to", format)).as(err()).isZero();

        assertThat(folder.resolve("year." + ending)).isNotEmptyFile();
        assertThat(err()).contains("year." + ending);
    }

    @Test
    void theTimelineOnPagesDoesNotTakeTheNameOfTheDocument() throws IOException {
        var plan = Files.copy(Path.of(GEALC), folder.resolve("year.plan.json"));

        assertThat(run("export", plan.toString(), "--to", "timeline-pdf")).as(err()).isZero();

        assertThat(folder.resolve("year-timeline.pdf")).isNotEmptyFile();
    }

    @Test
    void aCalendarTellsHowManyActivitiesHaveNoDays() throws IOException {
        assertThat(run("export", GEALC, "--to", "ics", "-o", "-")).isZero();
        assertThat(err()).contains("28 activities have no days", "--with-periods");

        assertThat(run("export", GEALC, "--to", "ics", "--with-periods", "-o", "-")).isZero();
        assertThat(out()).contains("BEGIN:VEVENT");
        assertThat(err().lines()).hasSize(1);

        err.reset();
        var undated = Plans.withActivities(new Timeframe.AsWritten("some day"));
        var file = folder.resolve("some.plan.json");
        Files.write(file, PlanJson.write(undated));
        assertThat(run("export", file.toString(), "--to", "ics", "--with-periods", "-o", "-")).isZero();
        assertThat(err()).contains("no days").doesNotContain("--with-periods");
    }

    @Test
    void aPlanIsExportedAsWordInAnotherLanguage() throws IOException {
        var file = folder.resolve("plan.docx");

        assertThat(run("export", "sample-plans/bilingual-2026.plan.json", "--to", "docx", "-o", file.toString(),
                "--language", "es", "--paper", "letter")).isZero();

        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(document.getParagraphs()).anyMatch(one -> one.getText().equals("Áreas de trabajo")
                    || one.getText().endsWith("\tÁreas de trabajo"));
        }
    }

    @Test
    void aPictureMadeOfDotsIsAsWideAsAskedForInItsScale() throws IOException {
        var file = folder.resolve("area.png");

        assertThat(run("export", GEALC, "--to", "png", "-o", file.toString(), "--area", "3.2", "--width", "800",
                "--scale", "2")).as(err()).isZero();

        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))).getWidth()).isEqualTo(1600);
    }

    @Test
    void aScaleIsForPicturesMadeOfDotsAndHasItsBounds() {
        assertThat(run("export", GEALC, "--to", "svg", "-o", "-", "--scale", "2")).isEqualTo(2);
        assertThat(err()).contains("leave out --scale");
        err.reset();
        assertThat(run("export", GEALC, "--to", "docx", "-o", "-", "--scale", "2")).isEqualTo(2);
        assertThat(err()).contains("--scale is for pictures");
        err.reset();
        assertThat(run("export", GEALC, "--to", "png", "-o", "-", "--scale", "9")).isEqualTo(2);
        assertThat(err()).contains("9 is not a number of dots", "from 1 to 4");
    }

    @Test
    void aVersionThatMixesLanguagesIsToldToBeOne() {
        assertThat(run("export", "sample-plans/bilingual-2026.plan.json", "--to", "csv", "-o", "-",
                "--language", "es")).isZero();

        assertThat(err()).matches("plenaria: In es, \\d+ texts are untranslated \\(in the original language\\);"
                + " 2 translations are older than the original.\n");
        err.reset();
        assertThat(run("show", "sample-plans/bilingual-2026.plan.json")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void thePlanFileWrittenAnewIsTheSameFile() throws IOException {
        var file = folder.resolve("again.plan.json");

        assertThat(run("export", GEALC, "--to", "json", "-o", file.toString())).isZero();

        assertThat(file).hasSameBinaryContentAs(Path.of(GEALC));
    }

    @Test
    void aPlanFileOfANewerVersionIsCopiedToTheLetter() throws IOException {
        var newer = folder.resolve("newer.plan.json");
        Files.writeString(newer, Files.readString(Path.of(GEALC))
                .replace("\"formatVersion\": 1", "\"formatVersion\":   9, \"zones\": [ ]"));
        var file = folder.resolve("copy.plan.json");

        assertThat(run("export", newer.toString(), "--to", "json", "-o", file.toString())).as(err()).isZero();

        assertThat(file).hasSameBinaryContentAs(newer);
    }

    @Test
    void withoutANameTheExportLiesBesideThePlanAndNeverReplacesAnything() throws IOException {
        var plan = folder.resolve("year.plan.json");
        PlanFile.write(plan, Plans.withActivities(Timeframe.annual()));

        assertThat(run("export", plan.toString(), "--to", "xlsx")).isZero();
        assertThat(folder.resolve("year.xlsx")).exists();
        assertThat(run("export", plan.toString(), "--to", "xlsx")).isEqualTo(4);
        assertThat(err()).contains("exists already");
    }

    @Test
    void aFileIsNotGivenTheEndingOfAnotherFormat() {
        assertThat(run("export", GEALC, "--to", "docx", "-o", folder.resolve("x.XLSX").toString())).isEqualTo(2);
        assertThat(run("export", GEALC, "--to", "docx", "-o", "")).isEqualTo(2);
        assertThat(err()).isEqualTo("plenaria: x.XLSX ends with .xlsx, but --to docx was asked for: change one of the"
                + " two.\nplenaria: -o needs the name of a file.\n");
        assertThat(folder).isEmptyDirectory();

        assertThat(run("export", GEALC, "--to", "csv", "-o", folder.resolve("table.txt").toString())).isZero();
    }

    @Test
    void thePlanItselfIsNeverOverwritten() throws IOException {
        var plan = folder.resolve("year.plan.json");
        PlanFile.write(plan, Plans.empty());
        var before = Files.readAllBytes(plan);

        assertThat(run("export", plan.toString(), "--to", "docx", "-o", folder + "/./year.plan.json")).isEqualTo(4);

        assertThat(plan).hasBinaryContent(before);
        assertThat(err()).contains("is the plan itself").hasLineCount(1);
    }

    @Test
    void aPlanInWhichNothingIsNoticedIsFine() throws IOException {
        var plan = folder.resolve("fine.plan.json");
        PlanFile.write(plan, fine());

        assertThat(run("check", plan.toString())).as(out()).isZero();
        assertThat(out()).isEqualTo("No findings.\n");
    }

    @Test
    void findingsAreToldWithTheirNumbersTheWorstFirst() {
        assertThat(run("check", GEALC)).isEqualTo(1);

        assertThat(out()).startsWith("Contradictions\n  3.2.3   ").contains("\n15 findings (");
    }

    @Test
    void rulesAreChosenByNameAndOnlyWhatIsSeriousFails() {
        assertThat(run("check", GEALC, "--without", "duplicateNumber, wordingDrift")).isZero();
        assertThat(out()).contains("AI-ckathon").doesNotContain("ExcelGov");
        assertThat(run("check", GEALC, "--only", "wordingDrift")).isZero();
        assertThat(run("check", GEALC, "--only", "nonsense")).isEqualTo(2);
    }

    @Test
    void findingsForOtherProgramsAreJson() {
        assertThat(run("check", GEALC, "--json", "--lang", "es")).isEqualTo(1);

        assertThat(out()).startsWith("[\n  {\n    \"rule\": \"duplicateNumber\",\n    \"severity\": \"serious\",\n"
                + "    \"number\": \"3.2.3\",");
        assertThat(out()).contains("\"message\": ").endsWith("]\n");
    }

    @Test
    void anOutlineShowsEveryActivityWithinTheWidthOfTheTerminal() {
        assertThat(run("show", GEALC)).isZero();

        assertThat(out()).contains("2020 Work Plan\n==============\n", "3.1     Cross-border services\n",
                "3.1.1   Regional Workshop\n", "          Venue           To be defined\n",
                "28 activities in 9 areas");
        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(out()).doesNotContain("\u001b");
    }

    @Test
    void aTerminalMayBeAsNarrowAsItLikes() {
        for (var columns : List.of("40", "1", "0", "-5", "99999999999")) {
            out.reset();
            var environment = Map.of("COLUMNS", columns);
            assertThat(run(environment, "show", GEALC)).as(columns).isZero();
            assertThat(run(environment, "export", "--help")).as(columns).isZero();
            assertThat(out()).contains("28 activities in 9 areas", "Usage: plenaria export");
        }
    }

    @Test
    void aTextCannotCommandTheTerminal() throws IOException {
        var plan = folder.resolve("evil.plan.json");
        Files.writeString(plan, "{\"format\": \u001b[2J\u0007}");

        assertThat(run("show", plan.toString())).isNotZero();
        assertThat(err()).contains("evil.plan.json").doesNotContain("\u001b", "\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "export " + GEALC,
        "export " + GEALC + " --to odt",
        "export " + GEALC + " --to csv --with-periods -o -",
        "export " + GEALC + " --to html --layout table -o -",
        "export " + GEALC + " --to docx --paper a3",
        "export " + GEALC + " --to docx --language english -o -",
        "export " + GEALC + " --to json",
        "export " + GEALC + " --to json -o - --paper a4",
        "export " + GEALC + " --to",
        "export --to csv",
        "check",
        "check " + GEALC + " more",
        "show " + GEALC + " --colour",
        "shwo",
        "--lang de",
        "--nonsense",
        "one.plan.json two.plan.json",
    })
    void whatIsNotUnderstoodIsToldInOneLine(String arguments) {
        assertThat(run(arguments.split(" "))).as(arguments).isEqualTo(2);

        assertThat(err()).startsWith("plenaria: ").endsWith("\n").hasLineCount(1);
        assertThat(out()).isEmpty();
        assertThat(windows).isEmpty();
    }

    @Test
    void aMistypedCommandIsWhatTheErrorSpeaksOf() {
        assertThat(run("shwo", GEALC)).isEqualTo(2);
        assertThat(run("--lang", "en", "exprot", GEALC, "--to", "docx")).isEqualTo(2);

        assertThat(err()).isEqualTo("plenaria: shwo is neither a command nor a file. See: plenaria --help\n"
                + "plenaria: exprot is neither a command nor a file. See: plenaria --help\n");
    }

    @Test
    void aFileThatIsMissingOrNoPlanCannotBeRead() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.plan.json"), "{\"format\": ");

        assertThat(run("check", folder.resolve("none.plan.json").toString())).isEqualTo(3);
        assertThat(run("show", broken.toString())).isEqualTo(3);
        assertThat(run("export", broken.toString(), "--to", "csv", "-o", "-")).isEqualTo(3);
        assertThat(err().lines()).hasSize(3).allMatch(line -> line.startsWith("plenaria: “"));
        assertThat(out()).isEmpty();
    }

    @Test
    void aPlanOfANewerVersionIsShownWithWordsOfWhatIsMissingAndCopiedToTheLetter() throws IOException {
        var newer = Files.readString(Path.of(GEALC))
                .replace("\"formatVersion\": 1", "\"formatVersion\": 2")
                .replaceFirst("\"colour\": \"#[0-9a-f]+\"", "\"colour\": \"sea\"");
        var plan = Files.writeString(folder.resolve("newer.plan.json"), newer);
        var copy = folder.resolve("copy.plan.json");

        assertThat(run("show", plan.toString())).isZero();
        assertThat(err()).contains("newer version of Plenaria (format version 2)", "leaves out: areas[0].")
                .hasLineCount(2);
        assertThat(run("export", plan.toString(), "--to", "csv", "-o", "-")).isZero();
        assertThat(err()).hasLineCount(4);
        assertThat(run("export", plan.toString(), "--to", "json", "-o", copy.toString())).isZero();
        assertThat(copy).hasSameBinaryContentAs(plan);
    }

    @Test
    void whereThereIsNoDisplayTheReaderIsToldWhatWorksWithoutOne() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.plan.json"), "{\"format\": ");

        assertThat(runWithoutDisplay()).isEqualTo(2);
        assertThat(runWithoutDisplay(GEALC)).isEqualTo(2);
        assertThat(err().lines()).hasSize(2).allMatch(line -> line.startsWith("plenaria: There is no display"));
        err.reset();
        assertThat(runWithoutDisplay(broken.toString())).isEqualTo(3);
        assertThat(runWithoutDisplay(folder.resolve("none.plan.json").toString())).isEqualTo(3);
        assertThat(err()).doesNotContain("display").hasLineCount(2);
    }

    private int runWithoutDisplay(String... arguments) {
        WindowOpener nowhere = _ -> {
            throw new WindowOpener.NoDisplayException(new UnsupportedOperationException("Unable to open DISPLAY"));
        };
        return CommandLineEntry.run(
                List.of(arguments), nowhere, stream(out), stream(err), Clock.systemUTC(), Locale.ENGLISH, Map.of());
    }

    @Test
    void aFolderThatIsMissingCannotBeWrittenInto() {
        assertThat(run("export", GEALC, "--to", "csv", "-o", folder.resolve("none/plan.csv").toString())).isEqualTo(4);

        assertThat(err()).startsWith("plenaria: “").hasLineCount(1);
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(run("--help")).isZero();
        assertThat(out()).startsWith("Usage: plenaria").contains("export", "check", "show");
        out.reset();
        assertThat(run("export", "--help", "--lang=es")).isZero();
        assertThat(out()).startsWith("Uso: plenaria export").contains("--to=FORMAT");
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("Plenaria ");
    }

    private static Plan fine() {
        var plan = Plans.empty();
        return plan.withSections(List.of()).withAreas(List.of());
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return CommandLineEntry.run(
                List.of(arguments), windows::add, stream(out), stream(err), Clock.systemUTC(), Locale.ENGLISH,
                environment);
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
