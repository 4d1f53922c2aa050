// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * The heading of the area whose activities one scrolls through, held at the top of the rows.
 *
 * @param index of its row
 */
record StickyHeading(int index, Bounds bounds) {}
