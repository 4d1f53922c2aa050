// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.CouldNotWriteException.Reason;
import org.plenaria.planfile.PlanFile;

/** A small disk of memory, filled up, and turned read-only. */
class FullDiskTest {

    private static final int ROOM_BYTES = 64 << 10;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mountADisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + ROOM_BYTES, "tmpfs", disk.toString()),
                "skipped: only an administrator may mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskIsNamedKeepsTheOldFileAndHasRoomAgainAfterwards() throws Exception {
        var file = disk.resolve("plan.plan.json");
        PlanFile.write(file, NumberedPlan.of(1));
        Files.write(disk.resolve("filler"), new byte[(int) (ROOM_BYTES - Files.size(file) - 8192)]);

        var problem = catchThrowableOfType(
                CouldNotWriteException.class, () -> PlanFile.write(file, NumberedPlan.of(9)));

        assertThat(problem.reason()).isEqualTo(Reason.NO_SPACE);
        assertThat(problem.message(Locale.ENGLISH)).contains("plan.plan.json").contains("the disk is full");
        assertThat(PlanFile.read(file).plan()).isEqualTo(NumberedPlan.of(1));
        assertThat(names()).containsExactlyInAnyOrder("plan.plan.json", "filler");
    }

    @Test
    void aDiskThatBecameReadOnlyIsNamedAndKeepsTheOldFile() throws Exception {
        var file = disk.resolve("plan.plan.json");
        PlanFile.write(file, NumberedPlan.of(1));
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "skipped: disks cannot be remounted here");

        var problem = catchThrowableOfType(
                CouldNotWriteException.class, () -> PlanFile.write(file, NumberedPlan.of(2)));

        assertThat(problem.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(PlanFile.read(file).plan()).isEqualTo(NumberedPlan.of(1));
    }

    @Test
    void aDiskThatWasPulledOutIsNamed() throws Exception {
        var file = disk.resolve("deep/plan.plan.json");
        Files.createDirectory(file.getParent());
        PlanFile.write(file, NumberedPlan.of(1));
        run("umount", disk.toString());

        var problem = catchThrowableOfType(
                CouldNotWriteException.class, () -> PlanFile.write(file, NumberedPlan.of(2)));

        assertThat(problem.reason()).isEqualTo(Reason.FOLDER_MISSING);
        assertThat(problem.message(Locale.ENGLISH)).contains("may have been removed");
    }

    private List<String> names() throws IOException {
        try (var names = Files.list(disk)) {
            return names.map(one -> one.getFileName().toString()).toList();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
