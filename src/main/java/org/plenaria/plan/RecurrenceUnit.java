// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** The stretch of time in which something recurs. */
public enum RecurrenceUnit {
    WEEK,
    MONTH,
    YEAR
}
