// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** Whether a section stands before or after the areas of work. */
public enum Placement {
    BEFORE_AREAS,
    AFTER_AREAS
}
