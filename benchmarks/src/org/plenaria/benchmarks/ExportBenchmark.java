// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.OutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.RandomPlans;

/** Writing documents, to nowhere: the disk is not what is measured. */
final class ExportBenchmark {

    private ExportBenchmark() {}

    static void run(ExportFormat format, int size) throws Exception {
        var plan = RandomPlans.sized(size);
        int runs = size >= 10_000 ? 5 : 11;
        double median = Timing.median(
                runs,
                () -> Exports.write(
                        plan, format, ExportOptions.of(plan), Progress.UNWATCHED, OutputStream.nullOutputStream()));
        Report.figure(format.extension() + "." + size, median, "ms");
    }
}
