// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;

/**
 * That an activity wants the same people as another at the same time.
 *
 * @param with the other activity
 * @param sure whether both are known to take place on a day they share, rather than some time in a period
 * @param reason in which part they have the people
 * @param who the people, in the words of the plan
 */
public record Clash(Id with, boolean sure, Reason reason, LocalizedText who) {

    /** The part in which both have the same people. */
    public enum Reason {
        RESPONSIBLE,
        PARTICIPANTS
    }

    /** Which clashes are marked. */
    public enum Marked {
        NONE,
        SURE,
        ALL
    }
}
