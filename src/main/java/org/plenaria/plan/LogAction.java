// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** What was done to an element. */
public enum LogAction {
    ADDED,
    CHANGED,
    REMOVED
}
