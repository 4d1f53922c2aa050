// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Plan;
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
        bare(format, plan, runs, size, median);
    }

    /** The same bytes put out by nothing but Java's own zip and text writers: what no export can do without. */
    private static void bare(ExportFormat format, Plan plan, int runs, int size, double ours) throws Exception {
        var file = new ByteArrayOutputStream();
        Exports.write(plan, format, ExportOptions.of(plan), Progress.UNWATCHED, file);
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (parts.isEmpty()) {
            return; // not a zip
        }
        double bare = Timing.median(runs, () -> {
            try (var zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                    writer.write(part.getValue());
                    writer.flush();
                    zip.closeEntry();
                }
            }
        });
        Report.figure(format.extension() + ".bare." + size, bare, "ms");
        Report.figure(format.extension() + ".ratio." + size, ours / bare, "times");
    }
}
