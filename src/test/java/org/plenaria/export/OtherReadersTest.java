// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Venue;

/** Programs of other makers open what we write, and find in it what the plan says. */
class OtherReadersTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");
    private static final Plan SIZED = RandomPlans.sized(80);

    @TempDir
    Path folder;

    @Test
    void theOoxmlValidatorHasNothingToSay() throws IOException, InterruptedException {
        OfficePrograms.need("ooxml-validator");
        var files = new ArrayList<Path>();
        for (var plan : List.of(WATER, RandomPlans.plan(3), Plans.withActivities())) {
            files.add(write(plan, ExportFormat.WORD, "plan" + files.size()));
            files.add(write(plan, ExportFormat.EXCEL, "plan" + files.size()));
        }
        for (var layout : DocumentLayout.values()) {
            files.add(redline(layout));
        }
        for (var file : files) {
            assertThat(OfficePrograms.run(List.of("ooxml-validator", file.toString()))).endsWith("exit 0");
        }
    }

    @Test
    void pythonDocxFindsTheHeadings() throws IOException, InterruptedException {
        var script = """
                import sys
                try:
                    import docx
                except ImportError:
                    sys.exit(77)
                for p in docx.Document(sys.argv[1]).paragraphs:
                    if p.style.name.startswith("Heading"):
                        print(p.style.name + "|" + p.text.replace("\\t", " "))
                """;
        var output = python(script, write(GEALC, ExportFormat.WORD, "gealc"));
        assertThat(python(script, redline(DocumentLayout.NARRATIVE))).contains("Heading 2|3.2 Open Data");

        assertThat(output)
                .contains("Heading 1|3 Areas of work", "Heading 2|3.2 Open Data", "Heading 3|3.1.1 Regional Workshop");
    }

    @Test
    void openpyxlFindsTablesFormulasAndResults() throws IOException, InterruptedException {
        var script = """
                import sys
                try:
                    import openpyxl
                except ImportError:
                    sys.exit(77)
                book = openpyxl.load_workbook(sys.argv[1])
                print(book.sheetnames, [list(s.tables) for s in book], book["Activities"].freeze_panes)
                print(book["Budget"]["D7"].value)
                print(openpyxl.load_workbook(sys.argv[1], data_only=True)["Budget"]["D7"].value)
                """;
        var output = python(script, write(WATER, ExportFormat.EXCEL, "water"));

        assertThat(output).contains(
                "['Activities', 'Further resources', 'Budget', 'Timeline', 'Sources', 'Areas', 'Milestones', ",
                "[['Activities'], ['FurtherResources'], [], [], ['Sources'], ['Areas'], ['Milestones'], ",
                " C2\n",
                "=SUMIFS(plenaria.all.amount,plenaria.all.area,$A7)",
                "433500");
    }

    @Test
    void libreOfficeLaysHeadingsOutOnThePagesOfTheContentsList() throws IOException, InterruptedException {
        OfficePrograms.need("soffice");
        var gealc = write(GEALC, ExportFormat.WORD, "gealc");
        var water = write(WATER, ExportFormat.WORD, "water");
        var table = Files.write(folder.resolve("table.docx"), Exported.bytes(
                SIZED, ExportFormat.WORD, ExportOptions.of(SIZED).withLayout(DocumentLayout.TABLE)));
        OfficePrograms.toPdf(folder, List.of(gealc, water, table, redline(DocumentLayout.TABLE)));

        assertContentsTellThePages(OfficePrograms.pages(folder.resolve("gealc.pdf")), 9);
        assertContentsTellThePages(OfficePrograms.pages(folder.resolve("water.pdf")), 8);
        assertNoRowIsLost(OfficePrograms.pages(folder.resolve("table.pdf")));
        assertThat(String.join("", OfficePrograms.pages(folder.resolve("redline-TABLE.pdf"))))
                .contains("Regional Workshop on trust services", "Montevideo");
    }

    /** A row that overflows its page by the width of a line once took the rest of its table with it. */
    private static void assertNoRowIsLost(String[] pages) {
        var lines = String.join("", pages).lines().map(String::strip).toList();
        assertThat(Numbering.of(SIZED).byId().values().stream().filter(number -> number.matches("3\\.\\d+\\.\\d+")))
                .hasSize(SIZED.activityCount())
                .allMatch(number -> lines.stream().anyMatch(line -> line.startsWith(number + " ")));
    }

    @Test
    void bookmarksSurviveALifeInLibreOffice() throws IOException, InterruptedException {
        var sent = List.of(redline(DocumentLayout.NARRATIVE), redline(DocumentLayout.TABLE));
        var home = Files.createDirectories(folder.resolve("home"));
        OfficePrograms.convert(sent, "docx", home);

        for (var file : sent) {
            assertThat(bookmarks(home.resolve(file.getFileName()))).containsAll(bookmarks(file));
        }
    }

    private static List<String> bookmarks(Path file) throws IOException {
        var xml = Exported.parts(Files.readAllBytes(file)).get("word/document.xml");
        return Pattern.compile("w:name=\"(_P[^\"]*)\"").matcher(xml).results().map(it -> it.group(1)).toList();
    }

    private Path redline(DocumentLayout layout) throws IOException {
        var area = GEALC.areas().getFirst();
        var activities = new ArrayList<>(area.activities());
        var first = activities.getFirst();
        activities.set(0, first.withTitle(Plans.text("Regional Workshop on trust services"))
                .withVenue(Optional.of(Venue.place(Plans.text("Montevideo")))));
        activities.remove(1);
        var areas = new ArrayList<>(GEALC.areas());
        areas.set(0, area.withActivities(activities));
        var about = CommentTarget.of(first.id());
        var now = GEALC.withAreas(areas)
                .withComments(List.of(Comment.open(about, "Delegation", LocalDate.of(2019, 10, 2), "Thank you")));
        var options = ExportOptions.of(now)
                .withLayout(layout)
                .withAnnex(Annex.TABLE)
                .against(Baseline.of(GEALC));
        return Files.write(
                folder.resolve("redline-" + layout + ".docx"), Exported.bytes(now, ExportFormat.WORD, options));
    }

    private static void assertContentsTellThePages(String[] pages, int areas) {
        int found = 0;
        for (var line : pages[0].lines().toList()) {
            var entry = Pattern.compile("\\s*(3\\.\\d+)\\s+(.+?)\\.{4,}\\s*(\\d+)").matcher(line);
            if (entry.matches()) {
                found++;
                var page = Integer.parseInt(entry.group(3));
                assertThat(pages[page - 1].lines().map(String::strip))
                        .as(line)
                        .anyMatch(text -> text.startsWith(entry.group(1) + " ") && text.endsWith(entry.group(2)));
            }
        }
        assertThat(found).isEqualTo(areas);
    }

    private static String python(String script, Path file) throws IOException, InterruptedException {
        var python = Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
        OfficePrograms.need("python3");
        var output = OfficePrograms.run(List.of(python, "-c", script, file.toString()));
        assumeFalse(output.endsWith("exit 77"), "the Python library is not installed");
        assertThat(output).endsWith("exit 0");
        return output;
    }

    private Path write(Plan plan, ExportFormat format, String name) throws IOException {
        return Files.write(folder.resolve(name + "." + format.extension()), Exported.bytes(plan, format));
    }
}
