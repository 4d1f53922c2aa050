// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.PlanFile;

class NextYearCommandTest {

    private static final Path SAMPLE = Path.of("sample-plans", "regional-water-2027.plan.json");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void thePlanOfTheNextYearIsWrittenWithoutWhatIsDone() throws IOException {
        var file = folder.resolve("next.plan.json");

        assertThat(shell.run("next-year", SAMPLE, "-o", file)).isZero();

        var next = PlanFile.read(file).plan();
        assertThat(next.calendar().first().getYear()).isEqualTo(2028);
        assertThat(next.text(next.title())).startsWith("2028 Work Plan");
        assertThat(next.activityCount()).isEqualTo(49 - 9 - 1);
        assertThat(shell.out()).contains("2027 → 2028", "39 of 49 activities");
    }

    @Test
    void whatIsLeftOutAndWhichYearsAreWrittenAnewCanBeSaid() throws IOException {
        var file = folder.resolve("next.plan.json");

        assertThat(shell.run("next-year", SAMPLE, "-o", file, "--leave-out", "none", "--years", "none")).isZero();

        var next = PlanFile.read(file).plan();
        assertThat(next.activityCount()).isEqualTo(49);
        assertThat(next.text(next.title())).startsWith("2027 Work Plan");
    }

    @Test
    void aMistakeIsExplainedAndWritesNothing() {
        var file = folder.resolve("next.plan.json");

        assertThat(shell.run("next-year", SAMPLE, "-o", file, "--leave-out", "finished")).isEqualTo(2);
        assertThat(shell.err()).contains("finished", "done");
        assertThat(shell.run("next-year", SAMPLE, "-o", file, "--years", "2028")).isEqualTo(2);
        assertThat(shell.run("next-year", SAMPLE, "-o", SAMPLE)).isEqualTo(4);
        assertThat(Files.exists(file)).isFalse();
    }
}
