// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.List;
import org.plenaria.plan.Activity;

/**
 * Activities that were copied, with all they hold.
 *
 * @param text what was put on the system's clipboard for other programs; while that still holds it, nothing else has
 *     been copied since
 */
public record Copied(List<Activity> activities, String text) {

    public static final Copied NOTHING = new Copied(List.of(), "");

    public Copied {
        activities = List.copyOf(activities);
    }
}
