// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static void comesBack(Plan plan) throws Exception {
        var layouts = new Layouts(plan);
        var expected = PlanShape.of(plan);
        assertThat(PlanShape.of(read(layouts.wordWithHeadings(), "headings.docx"))).isEqualTo(expected);
        assertThat(PlanShape.of(read(layouts.wordWithTables(), "tables.docx"))).isEqualTo(expected);
        assertThat(PlanShape.of(read(layouts.sheet(), "sheet.xlsx"))).isEqualTo(expected);
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
