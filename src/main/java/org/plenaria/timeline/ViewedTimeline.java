// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * A timeline as it is shown in a view: its look, and how wide things are there.
 *
 * @param columns as they are laid out beside the time
 * @param scale how wide a day is
 */
public record ViewedTimeline(TimelineLook look, ColumnLayout columns, TimeScale scale) {}
