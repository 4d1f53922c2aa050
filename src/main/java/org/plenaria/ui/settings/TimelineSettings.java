// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Snap;

/**
 * How timelines are shown and moved about in; the same for all of a window.
 *
 * @param columnWidth of the column of numbers and titles, in screen units, {@link Sizes#NARROWEST_COLUMN} to 1200
 * @param snap what gestures and keys snap to
 * @param colourBy what the colours of the bars stand for
 * @param loadShown whether there is a strip of how many activities fall into each month
 * @param milestonesFollow whether milestones go along when the dates of their activity are moved
 */
@RecordBuilder
public record TimelineSettings(
        double columnWidth, Snap snap, BarColours.By colourBy, boolean loadShown, boolean milestonesFollow)
        implements TimelineSettingsBuilder.With {

    public static final TimelineSettings FIRST_RUN =
            new TimelineSettings(Sizes.DEFAULT_COLUMN, Snap.AUTOMATIC, BarColours.By.AREA, false, true);

    private static final double WIDEST_COLUMN = 1200;

    public TimelineSettings {
        columnWidth = Math.clamp(columnWidth, Sizes.NARROWEST_COLUMN, WIDEST_COLUMN);
    }
}
