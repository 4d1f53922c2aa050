// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** Whether the place of an activity is open, virtual or a real place. */
public enum VenueKind {
    TO_BE_DEFINED,
    VIRTUAL,
    PLACE
}
