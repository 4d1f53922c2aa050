// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.planfile.PlanFile;

/** Reading and writing the plan file; writing includes forcing it onto the disk. */
final class FileBenchmarks {

    private FileBenchmarks() {}

    static void load(int size) throws Exception {
        inFolder(size, (file, plan) -> {
            PlanFile.write(file, plan);
            Report.figure("load." + size, Timing.median(runs(size), () -> PlanFile.read(file)), "ms");
        });
    }

    static void save(int size) throws Exception {
        inFolder(size, (file, plan) -> {
            Report.figure("save." + size, Timing.median(runs(size), () -> PlanFile.write(file, plan)), "ms");
            Report.figure("file." + size, Files.size(file) / 1024.0, "KiB");
        });
    }

    private static int runs(int size) {
        return size >= 10_000 ? 9 : 21;
    }

    private interface Body {
        void run(Path file, Plan plan) throws Exception;
    }

    private static void inFolder(int size, Body body) throws Exception {
        var folder = Files.createTempDirectory("plenaria-benchmark");
        var file = folder.resolve("plan.plan.json");
        try {
            body.run(file, RandomPlans.sized(size));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
