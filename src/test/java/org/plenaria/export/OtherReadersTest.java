// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;

/** Programs of other makers open what we write, and find in it what the plan says. */
class OtherReadersTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");

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
                "['Activities', 'Resources', 'Budget', 'Timeline', 'Sources', 'Notes', 'Lists']",
                "[['Activities'], ['Resources'], [], [], ['Sources'], [], []] D2",
                "=SUMIFS(Resources_Amount,Resources_Area,$A7)",
                "433500");
    }

    @Test
    void libreOfficeLaysHeadingsOutOnThePagesOfTheContentsList() throws IOException, InterruptedException {
        OfficePrograms.need("soffice");
        var gealc = write(GEALC, ExportFormat.WORD, "gealc");
        var water = write(WATER, ExportFormat.WORD, "water");
        OfficePrograms.toPdf(folder, List.of(gealc, water));

        assertContentsTellThePages(OfficePrograms.pages(folder.resolve("gealc.pdf")), 9);
        assertContentsTellThePages(OfficePrograms.pages(folder.resolve("water.pdf")), 8);
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
