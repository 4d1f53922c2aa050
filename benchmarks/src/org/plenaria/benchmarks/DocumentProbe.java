// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.plenaria.plan.RandomPlans;

/** Makes one document in a process of its own and says how much memory that took at its peak. */
public final class DocumentProbe {

    private static final double MEBIBYTE = 1024 * 1024;

    private DocumentProbe() {}

    /**
     * Prints the peak of the heap and of the whole process, in MiB.
     *
     * @param arguments the kind of document and how many activities
     */
    public static void main(String[] arguments) throws Exception {
        var plan = RandomPlans.sized(Integer.parseInt(arguments[1]));
        Document.valueOf(arguments[0]).write(plan, OutputStream.nullOutputStream());
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum() / MEBIBYTE;
        System.out.println(heap + " " + (Memory.isKnown() ? Memory.peakMebibytes() : Double.NaN));
    }
}
