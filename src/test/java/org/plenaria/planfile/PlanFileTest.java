// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.UnknownFields;

class PlanFileTest {

    @TempDir
    Path folder;

    @Test
    void a_plan_comes_back_from_the_disk_with_the_sum_its_writer_was_told() throws Exception {
        var file = folder.resolve("a.plan.json");
        var plan = RandomPlans.plan(7);

        var sum = PlanFile.write(file, plan);

        assertThat(PlanFile.read(file)).isEqualTo(new LoadedPlan(plan, 1, false, sum, List.of()));
    }

    @Test
    void a_plan_that_cannot_be_written_leaves_the_file_as_it_was() throws Exception {
        var file = folder.resolve("a.plan.json");
        PlanFile.write(file, RandomPlans.plan(7));
        var before = Files.readAllBytes(file);
        var broken = RandomPlans.plan(7).withTitle(new LocalizedText(List.of(), new UnknownFields(Map.of("x", "{"))));

        assertThat(catchThrowableOfType(PlanFileException.class, () -> PlanFile.write(file, broken))).isNotNull();

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void files_that_cannot_be_read_are_told_apart() {
        assertThat(kindOf(folder.resolve("missing.plan.json"))).isEqualTo(ProblemKind.FILE_MISSING);
        assertThat(kindOf(folder)).isEqualTo(ProblemKind.FILE_IS_A_FOLDER);
    }

    @Test
    void a_file_of_more_than_64_megabytes_is_refused_without_reading_it() throws Exception {
        var file = folder.resolve("big.plan.json");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(3L << 40); // no memory could hold it, and the disk stores nothing of it
        } catch (IOException tooBigForThisDisk) {
            try (var big = new RandomAccessFile(file.toFile(), "rw")) {
                big.setLength((64L << 20) + 1);
            }
        }

        var problem = catchThrowableOfType(PlanFileException.class, () -> PlanFile.read(file)).problem();

        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_BIG);
        assertThat(problem.file()).isEqualTo("big.plan.json");
    }

    @Test
    void a_device_is_called_by_its_whole_path_and_not_said_to_have_a_size() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "a system with such a device");

        var fault = catchThrowableOfType(PlanFileException.class, () -> PlanFile.read(device));

        assertThat(fault.problem().kind()).isEqualTo(ProblemKind.ENDLESS);
        assertThat(fault).hasMessageContaining("“/dev/zero”").hasMessageContaining("more than 64 MB");
    }

    private static ProblemKind kindOf(Path file) {
        return catchThrowableOfType(PlanFileException.class, () -> PlanFile.read(file)).problem().kind();
    }
}
