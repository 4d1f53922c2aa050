// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** How far an activity has come. */
public enum Status {
    PLANNED,
    UNDER_WAY,
    DONE,
    POSTPONED,
    CANCELLED
}
