// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.time.Clock;
import org.plenaria.cli.CommandLineEntry;

/** Runs the command line in this process and says how much memory it took at its peak. */
public final class ExportProbe {

    private ExportProbe() {}

    /**
     * @param arguments of the command line
     */
    public static void main(String[] arguments) throws Exception {
        int code = CommandLineEntry.run(arguments, _ -> {}, System.err, System.err, Clock.systemUTC());
        if (code == 0) {
            System.out.println(Memory.peakMebibytes());
        }
        System.exit(code);
    }
}
