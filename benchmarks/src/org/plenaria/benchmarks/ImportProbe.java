// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.PlanImport;
import org.plenaria.importing.SourceFiles;
import org.plenaria.importing.source.ImportRefusedException;

/** Reads one document in a process of its own and says how long that took and how much memory. */
public final class ImportProbe {

    private static final double MEBIBYTE = 1024 * 1024;

    private ImportProbe() {}

    /**
     * Prints the time to read it and to make a plan of it, in ms; the peaks of the heap and of the whole process, in
     * MiB; and how many activities there are, 0 for a file that is refused.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        double read = 0;
        double made = 0;
        int activities = 0;
        try {
            var document = SourceFiles.read(Path.of(arguments[0]));
            read = (System.nanoTime() - start) / 1e6;
            activities = new PlanImport().of(document, ImportOptions.assuming(2027)).plan().activityCount();
            made = (System.nanoTime() - start) / 1e6 - read;
        } catch (ImportRefusedException refused) {
            read = (System.nanoTime() - start) / 1e6;
        }
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum() / MEBIBYTE;
        double resident = Memory.isKnown() ? Memory.peakMebibytes() : Double.NaN;
        System.out.println(read + " " + made + " " + heap + " " + resident + " " + activities);
    }
}
