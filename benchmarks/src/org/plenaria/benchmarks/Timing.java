// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** Medians in milliseconds: by the clock, and of the processor time of this thread, which a busy machine leaves. */
    record Times(double wall, double processor) {}

    /** Repeats a task for so many seconds, and at least so many times. */
    static Times repeated(double seconds, int least, Task task) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        long begin = System.nanoTime();
        while (wall.size() < least || System.nanoTime() - begin < seconds * 1e9) {
            long start = System.nanoTime();
            long busy = threads.getCurrentThreadCpuTime();
            task.run();
            processor.add((threads.getCurrentThreadCpuTime() - busy) / 1e6);
            wall.add((System.nanoTime() - start) / 1e6);
        }
        return new Times(median(unboxed(wall)), median(unboxed(processor)));
    }

    private static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
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
