// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Snap;

/**
 * How timelines are shown and moved about in; the same for all of a window.
 *
 * @param columnWidth of the column of numbers and titles, in screen units, {@link Sizes#NARROWEST_COLUMN} to 1200
 * @param snap what gestures and keys snap to
 * @param colourBy what the colours of the bars stand for
 * @param load what a strip under the axis shows of each month
 * @param clashes which activities that want the same people at the same time are marked
 */
@RecordBuilder
public record TimelineSettings(
        double columnWidth, Snap snap, BarColours.By colourBy, LoadShown load, Clash.Marked clashes)
        implements TimelineSettingsBuilder.With {

    public static final TimelineSettings FIRST_RUN = new TimelineSettings(
            Sizes.DEFAULT_COLUMN, Snap.AUTOMATIC, BarColours.By.AREA, LoadShown.NONE, Clash.Marked.SURE);

    private static final double WIDEST_COLUMN = 1200;

    public TimelineSettings {
        columnWidth = Math.clamp(columnWidth, Sizes.NARROWEST_COLUMN, WIDEST_COLUMN);
    }
}
