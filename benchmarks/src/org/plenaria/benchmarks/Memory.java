// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system says of this process. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    static boolean isKnown() {
        return Files.isReadable(STATUS);
    }

    /** The most memory this process ever had resident, in MiB. */
    static double peakMebibytes() throws IOException {
        for (var line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        throw new IOException("no peak of memory in " + STATUS);
    }

    /** What is in use after the garbage is collected, in bytes. */
    static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
