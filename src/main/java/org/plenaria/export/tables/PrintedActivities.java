// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Language;

/**
 * The activities under one heading of an area.
 *
 * @param key tells it from the other groups of its area, whatever they are called and however they are ordered
 * @param subheading the sub-heading to print above the heading; only on the first group under it
 * @param language the one the sub-heading is in
 * @param heading "1st Semester Activities"
 */
public record PrintedActivities(
        String key, Optional<String> subheading, Language language, String heading, List<PrintedActivity> activities) {

    public PrintedActivities {
        activities = List.copyOf(activities);
    }
}
