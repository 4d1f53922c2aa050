// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;

/**
 * An area that is gone since another state of the plan.
 *
 * @param area as it was
 * @param number the number it had: "3.9"
 * @param activities those that are gone with it, in the order of print; others may stand in other areas now
 */
public record GoneArea(Area area, String number, List<Activity> activities) {
    public GoneArea {
        activities = List.copyOf(activities);
    }
}
