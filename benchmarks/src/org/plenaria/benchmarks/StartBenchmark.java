// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.nio.file.Path;

/** From starting a cold process with the sample plan to its painted timeline. */
final class StartBenchmark {

    private static final int RUNS = 10;

    private StartBenchmark() {}

    static void run() throws Exception {
        var sample = Path.of(System.getProperty("plenaria.home"), "sample-plans", "red-gealc-2020.plan.json");
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = Child.run(WindowProbe.class, sample.toString()).milliseconds() / 1_000;
        }
        Report.figure("start", Timing.median(times), "s");
    }
}
