// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/**
 * An activity and where it stands.
 *
 * @param index its position in the author's order within the area
 */
public record ActivityPlace(Area area, int index, Activity activity) {}
