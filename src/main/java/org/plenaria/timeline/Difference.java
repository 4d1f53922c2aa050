// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Id;

/**
 * What has become of an activity since another state of the plan.
 *
 * @param activity for one that is gone, its id in the other state
 * @param area where it stands, or would stand, in the present plan
 */
public record Difference(Kind kind, Id activity, Id area) {

    /** What can have become of an activity. */
    public enum Kind {
        /** It takes place at another time, or stands in another area. */
        MOVED,
        APPEARED,
        VANISHED
    }
}
