// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of time that one page shows, cut between months.
 *
 * @param from the first month, 0 for the plan's first
 * @param to the month after the last
 */
record TimeRun(int from, int to) {

    /** So many stretches of the same number of months, as far as that goes; never more than there are months. */
    static List<TimeRun> of(int months, int pages) {
        int count = Math.min(months, pages);
        var runs = new ArrayList<TimeRun>();
        for (int i = 0; i < count; i++) {
            runs.add(new TimeRun(months * i / count, months * (i + 1) / count));
        }
        return runs;
    }
}
