// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.plan.Plan;

/** The same plan laid out as text, as Word headings, as Word tables and as a sheet comes in as the same plan. */
class SameContentTest {

    static Plan read(byte[] bytes, String name) throws ImportRefusedException {
        return new PlanImport().of(SourceFiles.read(bytes, name), ImportOptions.assuming(1999)).plan();
    }

    static byte[] resource(String name) throws Exception {
        try (var stream = SameContentTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static void same(List<String> expected, Plan plan, String layout) {
        assertThat(PrintedShape.differences(expected, PlanShape.of(plan))).as(layout).isEmpty();
    }

    private static void comesBack(Plan plan) throws Exception {
        var layouts = new Layouts(plan);
        var expected = PlanShape.of(plan);
        same(expected, read(layouts.wordWithHeadings(), "headings.docx"), "headings.docx");
        same(expected, read(layouts.wordWithTables(), "tables.docx"), "tables.docx");
        same(expected, read(layouts.sheet(), "sheet.xlsx"), "sheet.xlsx");
        var open = new OpenLayouts(layouts);
        same(expected, read(open.textWithHeadings(), "headings.odt"), "headings.odt");
        same(expected, read(open.textWithTables(), "tables.odt"), "tables.odt");
        same(expected, read(open.sheet(), "sheet.ods"), "sheet.ods");
        same(expected, read(open.markdown().getBytes(StandardCharsets.UTF_8), "plan.md"), "plan.md");
        same(expected, read(PdfLayouts.withHeadings(layouts), "headings.pdf"), "headings.pdf");
        same(expected, read(PdfLayouts.withTables(layouts), "tables.pdf"), "tables.pdf");
    }

    @Test
    void aSmallPlanIsTheSameInEveryLayout() throws Exception {
        comesBack(read(resource("lighthouses.txt"), "lighthouses.txt"));
    }

    @Test
    void theReferencePlanIsTheSameInEveryLayout() throws Exception {
        var folder = System.getProperty("plenaria.reference", Path.of("..", "shared", "reference").toString());
        var text = Path.of(folder, "red-gealc-2020-work-plan.txt");
        Assumptions.assumeTrue(Files.exists(text), "skipped: the reference plan is not beside the project");
        comesBack(read(Files.readString(text).getBytes(StandardCharsets.UTF_8), "plan.txt"));
    }
}
