// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.planfile.PlanFile;

class ImportCommandTest {

    private static final Path TEXTS = Path.of("src/test/resources/org/plenaria/importing");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void aDocumentThatRaisesNoQuestionBecomesAPlan() throws IOException {
        var plan = folder.resolve("phares.plan.json");
        var text = Files.readString(TEXTS.resolve("phares.md")).replace(" et appui", " ; appui");
        var source = Files.writeString(folder.resolve("phares.md"), text);

        assertThat(shell.run("import", source, "-o", plan)).as(shell.err()).isZero();

        assertThat(PlanFile.read(plan).plan().activityCount()).isEqualTo(3);
        assertThat(shell.out()).contains("1 area and 3 activities", "Pieces placed: 28").doesNotContain("To know");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void notesNameTheirPlacesAndTheReportTellsOfEveryLine() throws IOException {
        var plan = folder.resolve("lights.plan.json");
        var report = folder.resolve("lights.txt");

        assertThat(shell.run("import", TEXTS.resolve("lighthouses.txt"), "-o", plan, "--report", report)).isEqualTo(1);

        assertThat(shell.out()).contains("To know (4):", "- line 44: The number 2.2.2 is printed twice")
                .contains("Written: " + plan, "Written: " + report);
        assertThat(report).content().startsWith("What became of “lighthouses.txt”\n").contains("\nline 38\n");
        assertThat(shell.run("show", plan)).isZero();
        assertThat(shell.out()).contains("2021 WORK PLAN", "6 activities in 2 areas");
    }

    @Test
    void withoutANameThePlanLiesBesideItsSourceAndTheReportIsInTheLanguageOfTheScreen() throws IOException {
        var source = Files.copy(TEXTS.resolve("faros.txt"), folder.resolve("faros.txt"));
        var report = folder.resolve("informe.txt");

        assertThat(shell.run("import", source, "--report", report, "--lang", "es")).isEqualTo(1);

        assertThat(PlanFile.read(folder.resolve("faros.plan.json")).plan().activityCount()).isEqualTo(5);
        assertThat(report).content().startsWith("Qué se hizo con «faros.txt»\n");
        assertThat(source).hasSameBinaryContentAs(TEXTS.resolve("faros.txt"));
    }

    @Test
    void aPlanWithoutAYearIsOfTheCurrentOneUnlessItsYearIsGiven() throws IOException {
        var text = Files.readString(TEXTS.resolve("lighthouses.txt")).replaceAll("20[0-9]{2} ?", "").strip();
        var source = Files.writeString(folder.resolve("timeless.txt"), text);
        var current = folder.resolve("current.plan.json");
        var given = folder.resolve("given.plan.json");

        shell.run("import", source, "-o", current);
        assertThat(shell.out()).contains("begin in 2031");
        shell.run("import", source, "-o", given, "--year", "2027");
        assertThat(shell.out()).contains("To know").doesNotContain("begin in");

        assertThat(PlanFile.read(current).plan().calendar().start()).hasToString("2031-01");
        assertThat(PlanFile.read(given).plan().calendar().start()).hasToString("2027-01");
    }

    @Test
    void theYearInADocumentIsNotOverruled() throws IOException {
        var plan = folder.resolve("lights.plan.json");

        shell.run("import", TEXTS.resolve("lighthouses.txt"), "-o", plan, "--year", "2027");

        assertThat(PlanFile.read(plan).plan().calendar().start()).hasToString("2021-01");
    }

    @Test
    void whatIsThereAlreadyIsNeverReplacedAndThenNothingIsWritten() throws IOException {
        var there = Files.writeString(folder.resolve("there.txt"), "a year of work");
        var fresh = folder.resolve("fresh.plan.json");
        var source = TEXTS.resolve("phares.md");

        assertThat(shell.run("import", source, "-o", there)).isEqualTo(4);
        assertThat(shell.err()).contains("there.txt exists already").hasLineCount(1);
        assertThat(shell.run("import", source, "-o", fresh, "--report", there)).isEqualTo(4);

        assertThat(there).hasContent("a year of work");
        assertThat(fresh).doesNotExist();
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aFolderThatIsMissingCannotBeWrittenInto() {
        assertThat(shell.run("import", TEXTS.resolve("phares.md"), "-o", folder.resolve("none/a.plan.json")))
                .isEqualTo(4);

        assertThat(shell.err()).startsWith("plenaria: “").hasLineCount(1);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aFileThatCannotBeImportedIsRefusedInOneLineThatSaysWhatToDo() throws IOException {
        var pdf = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7");

        assertThat(shell.run("import", pdf)).isEqualTo(3);
        assertThat(shell.err()).contains("“plan.pdf” is damaged", "import that").hasLineCount(1);
        assertThat(shell.run("import", folder.resolve("none.txt"))).isEqualTo(3);
        assertThat(shell.err()).contains("no file “none.txt”").hasLineCount(1);
        assertThat(shell.run("import", "sample-plans/red-gealc-2020.plan.json")).isEqualTo(3);
        assertThat(shell.err()).contains("is a plan of Plenaria already").hasLineCount(1);
        assertThat(folder.resolve("plan.plan.json")).doesNotExist();
    }

    @Test
    void aDocumentIsReadIntoAPlanWithoutTouchingIt() throws IOException {
        var open = folder.resolve("open.plan.json");
        var joined = folder.resolve("joined.plan.json");
        shell.run("import", TEXTS.resolve("lighthouses.txt"), "-o", open);
        var before = Files.readString(open);
        var text = Files.readString(TEXTS.resolve("lighthouses.txt"))
                .replace("northern coast", "whole northern coast")
                .replaceFirst("(?s)2.1.3\\).*?2.2\\)", "2.2)");
        var source = Files.writeString(folder.resolve("reply.txt"), text);

        assertThat(shell.run("import", source, "--into", open, "-o", joined)).isEqualTo(1);

        assertThat(shell.out()).contains("Added and changed in the plan (1):", "- Retitle 2.1.1")
                .contains("not in the document, and kept (1):", "- 2.1.3 Monthly check of the register");
        assertThat(open).content().isEqualTo(before);
        var plan = PlanFile.read(joined).plan();
        assertThat(plan.activityCount()).isEqualTo(6);
        assertThat(plan.id()).isEqualTo(PlanFile.read(open).plan().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import",
        "import a.txt --year soon",
        "import a.txt --year 27",
        "import a.txt -o -",
        "import a.txt --report -",
        "import a.txt -o one --report ./one",
        "import a.txt b.txt",
    })
    void whatIsNotUnderstoodIsToldInOneLine(String arguments) {
        assertThat(shell.run((Object[]) arguments.split(" "))).as(arguments).isEqualTo(2);

        assertThat(shell.err()).startsWith("plenaria: ").hasLineCount(1);
    }

    @Test
    void whoeverOpensAnotherDocumentAsAPlanIsToldHowToImportIt() throws IOException {
        var other = Files.writeString(folder.resolve("other.json"), "{\"name\": \"something\"}");

        assertThat(shell.run("show", other)).isEqualTo(3);

        assertThat(shell.err()).contains("plenaria import FILE");
    }
}
