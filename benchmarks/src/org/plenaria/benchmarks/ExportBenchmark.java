// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

/** Writing documents, to nowhere: the disk is not what is measured. */
final class ExportBenchmark {

    private static final double WARM_UP_SECONDS = 4;
    private static final int WARM_UP_SIZE = 1_000;
    private static final double SECONDS = 3;
    private static final String HEAP = "-Xmx512m"; // what the largest plan must do with

    private ExportBenchmark() {}

    /** Measures kinds of documents at all sizes, and how their cost grows from each size to the next. */
    static void run(List<Integer> sizes, Document... documents) throws Exception {
        Report.note("time and cpu: medians, cpu is that of the exporting thread, after " + WARM_UP_SECONDS
                + " s of exports of " + WARM_UP_SIZE + " activities, so that no size is measured before the code is"
                + " compiled");
        Report.note("bare: processor time of Java's own writers and compression for the same content");
        Report.note("heap, resident: peaks in a process of its own with " + HEAP + ", the plan among it");
        for (var document : documents) {
            var warmUp = RandomPlans.sized(WARM_UP_SIZE);
            Timing.repeated(WARM_UP_SECONDS, 3, () -> document.write(warmUp, OutputStream.nullOutputStream()));
            double before = Double.NaN;
            for (int size : sizes) {
                var cost = measure(document, size);
                if (!Double.isNaN(before)) {
                    Report.figure(document.label() + ".growth." + size, cost / before, "times");
                }
                before = cost;
            }
        }
    }

    /** Returns the processor time of one export, in milliseconds. */
    private static double measure(Document document, int size) throws Exception {
        var name = document.label();
        var plan = RandomPlans.sized(size);
        var times = Timing.repeated(SECONDS, 5, () -> document.write(plan, OutputStream.nullOutputStream()));
        Report.figure(name + "." + size, times.wall(), "ms");
        Report.figure(name + ".cpu." + size, times.processor(), "ms");
        double bare = bare(document, plan);
        Report.figure(name + ".bare." + size, bare, "ms");
        Report.figure(name + ".ratio." + size, times.processor() / bare, "times");
        var peaks = Arrays.stream(Child.run(
                                DocumentProbe.class, List.of(HEAP), document.name(), Integer.toString(size))
                        .line()
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Report.figure(name + ".heap." + size, peaks[0], "MiB");
        if (Memory.isKnown()) {
            Report.figure(name + ".resident." + size, peaks[1], "MiB");
        }
        return times.processor();
    }

    private static double bare(Document document, Plan plan) throws Exception {
        var file = new ByteArrayOutputStream();
        document.write(plan, file);
        var parts = BareParts.of(file.toByteArray());
        return Timing.repeated(SECONDS / 3, 5, () -> parts.write(OutputStream.nullOutputStream())).processor();
    }
}
