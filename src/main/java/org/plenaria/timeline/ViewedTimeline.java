// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * A timeline as it is shown in a view: its look, and how wide things are there.
 *
 * @param column the width of the column of titles in pixels
 * @param scale how wide a day is
 */
public record ViewedTimeline(TimelineLook look, double column, TimeScale scale) {}
