// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plenaria.plan.RandomPlans;
import org.plenaria.planfile.PlanFile;

/** The most memory a process takes: with the plan in the window, and exporting it on the command line. */
final class MemoryBenchmark {

    private MemoryBenchmark() {}

    static void run(int size) throws Exception {
        if (!Memory.isKnown()) {
            System.err.println("benchmarks: memory is measured on Linux only");
            return;
        }
        var folder = Files.createTempDirectory("plenaria-benchmark");
        var plan = folder.resolve("plan.plan.json");
        try {
            PlanFile.write(plan, RandomPlans.sized(size));
            report("memory.window." + size, Child.run(WindowProbe.class, plan.toString(), "memory"));
            for (var format : new String[] {"docx", "xlsx", "pdf", "html"}) {
                Path out = folder.resolve("out." + format);
                report(
                        "memory." + format + "." + size,
                        Child.run(ExportProbe.class, "export", plan.toString(), "--to", format, "-o", out.toString()));
                Files.deleteIfExists(out);
            }
        } finally {
            Files.deleteIfExists(plan);
            Files.delete(folder);
        }
    }

    private static void report(String name, Child.Answer answer) {
        Report.figure(name, Double.parseDouble(answer.line()), "MiB");
    }
}
