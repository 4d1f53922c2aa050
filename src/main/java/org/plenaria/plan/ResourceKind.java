// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** What a funding source gives. */
public enum ResourceKind {
    FUNDS,
    STAFF_TIME,
    CONSULTANT,
    IN_KIND
}
