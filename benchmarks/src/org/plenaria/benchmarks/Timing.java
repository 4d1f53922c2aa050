// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.util.Arrays;

/** Medians of repeated runs, in milliseconds. */
final class Timing {

    private Timing() {}

    /** Something to measure. */
    interface Task {
        void run() throws Exception;
    }

    /** The median of some runs after two that do not count (classes loaded, code compiled). */
    static double median(int runs, Task task) throws Exception {
        task.run();
        task.run();
        var times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            task.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    static double median(double[] values) {
        return percentile(values, 50);
    }

    static double percentile(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
