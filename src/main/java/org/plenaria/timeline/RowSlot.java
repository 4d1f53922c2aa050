// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.TimeframeGroup;

/**
 * A place between rows where an activity can be put.
 *
 * @param group the heading it comes under; absent where no such headings are shown, and it keeps its timeframe
 * @param before the activity it comes before
 * @param after the activity it comes after, when there is none to come before
 * @param y the height of the place, in pixels from the top of the first row
 */
record RowSlot(
        Id area, Optional<Id> subheading, Optional<TimeframeGroup> group, Optional<Id> before, Optional<Id> after,
        double y) {}
