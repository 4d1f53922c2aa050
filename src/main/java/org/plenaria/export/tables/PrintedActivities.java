// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import java.util.Optional;

/**
 * The activities under one heading of an area.
 *
 * @param subheading the sub-heading to print above the heading; only on the first group under it
 * @param heading "1st Semester Activities"
 */
public record PrintedActivities(Optional<String> subheading, String heading, List<PrintedActivity> activities) {

    public PrintedActivities {
        activities = List.copyOf(activities);
    }
}
