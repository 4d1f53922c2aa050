// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.util.Locale;

/** Prints one line a figure: name, value, unit. */
final class Report {

    private Report() {}

    /** How the figures that follow were come by: a line that begins with a number sign. */
    static void note(String text) {
        System.out.println("# " + text);
    }

    static void figure(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, value < 10 ? "%s %.3f %s%n" : "%s %.1f %s%n", name, value, unit);
        System.out.flush();
    }
}
