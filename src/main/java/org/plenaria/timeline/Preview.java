// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * What a running gesture would do if it ended now.
 *
 * @param after the plan as it would be
 * @param activities those the gesture changes or adds
 * @param newRow the row in which an added activity is drawn until it has one of its own
 * @param target the heading that dragged rows would come under
 * @param insertion where a dragged row would go, in pixels below the top of the first row
 */
public record Preview(
        Plan after,
        List<Id> activities,
        Optional<RowKey> newRow,
        Optional<RowKey> target,
        OptionalDouble insertion) {

    public Preview {
        activities = List.copyOf(activities);
    }

    /** Without a heading that rows are dragged to. */
    public Preview(Plan after, List<Id> activities, Optional<RowKey> newRow, OptionalDouble insertion) {
        this(after, activities, newRow, Optional.empty(), insertion);
    }
}
