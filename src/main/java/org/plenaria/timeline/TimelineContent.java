// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Id;

/** What a timeline shows. */
public sealed interface TimelineContent {

    /** One area of work, its activities under the headings of their timeframes. */
    record OneArea(Id area) implements TimelineContent {}

    /** All areas, one after the other, in rows of one line: the year at a glance. */
    record AllAreas() implements TimelineContent {}

    static TimelineContent area(Id area) {
        return new OneArea(area);
    }

    static TimelineContent all() {
        return new AllAreas();
    }
}
