// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.PlanFile;

/** A process that is killed at any moment leaves a whole file, and every save it has acknowledged. */
@Timeout(value = 2, unit = TimeUnit.HOURS) // in full it takes long
class KilledWhileSavingTest {

    @TempDir
    Path folder;

    @Test
    void noFileIsTornNoAcknowledgedSaveIsLostAndNothingIsLeftLyingAboutAfterTheNextStart() throws Exception {
        var random = new Random(20261124);
        var file = folder.resolve("plan.plan.json");
        int acknowledged = 0;
        for (int run = 0; run < Runs.kills(); run++) {
            acknowledged = killOne(file, acknowledged + 1, random);
            assertWhole(file, acknowledged);
        }
        assertThat(acknowledged).as("saves acknowledged before the kills").isPositive();
    }

    private static int killOne(Path file, int first, Random random) throws IOException, InterruptedException {
        try (var child = Child.start(file, "endless", Integer.toString(first))) {
            int last = Integer.parseInt(child.line().substring(SavingProcess.SAVED.length() + 1));
            Thread.sleep(0, random.nextInt(1_000_000));
            int moreMilliseconds = random.nextInt(40);
            Thread.sleep(moreMilliseconds);
            child.kill();
            for (var line : child.rest()) {
                if (line.matches(SavingProcess.SAVED + " \\d+")) { // the very last line may be cut
                    last = Integer.parseInt(line.substring(SavingProcess.SAVED.length() + 1));
                }
            }
            return last;
        }
    }

    private void assertWhole(Path file, int acknowledged) throws IOException {
        AtomicFile.clearLeftovers(file);
        var plan = PlanFile.read(file).plan();
        int version = NumberedPlan.version(plan);
        // A line may be cut while it is written: then one more save was done than has been heard of.
        assertThat(version).isBetween(acknowledged, acknowledged + 2);
        assertThat(plan).isEqualTo(NumberedPlan.of(version));
        try (var names = Files.list(folder)) {
            assertThat(names.map(one -> one.getFileName().toString())).containsExactly("plan.plan.json");
        }
    }
}
