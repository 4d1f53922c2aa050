// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.plenaria.plan.Id;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;

/**
 * How timelines are shown and moved about in; the same for all of a window.
 *
 * @param overview the rows and columns of the timeline of all areas
 * @param areaPage the rows and columns of the areas' own pages
 * @param snap what gestures and keys snap to
 * @param colourBy what the colours of the bars stand for
 * @param load what a strip under the axis shows of each month
 * @param clashes which activities that want the same people at the same time are marked
 * @param motion whether zooming takes a moment, so that the eye can follow
 * @param miniMap whether long plans have a map of themselves
 * @param milestonesFollow whether milestones go along when the dates of their activity are moved
 */
@RecordBuilder
public record TimelineSettings(
        TableLayout overview,
        TableLayout areaPage,
        Snap snap,
        BarColours.By colourBy,
        LoadShown load,
        Clash.Marked clashes,
        boolean motion,
        boolean miniMap,
        boolean milestonesFollow)
        implements TimelineSettingsBuilder.With {

    /** Whichever area's: the rows and columns are the same for all. */
    static final TimelineContent AREA_PAGE = TimelineContent.area(Id.fresh());

    public static final TimelineSettings FIRST_RUN =
            new TimelineSettings(
                    TableLayout.usual(TimelineContent.all()),
                    TableLayout.usual(AREA_PAGE),
                    Snap.AUTOMATIC,
                    BarColours.By.AREA,
                    LoadShown.NONE,
                    Clash.Marked.SURE,
                    true,
                    true,
                    true);

    /** The rows and columns of a timeline. */
    public TableLayout table(TimelineContent content) {
        return content instanceof TimelineContent.AllAreas ? overview : areaPage;
    }

    /** As the rows of a plan were last put in order. Columns and lines stay as they are. */
    public TimelineSettings inOrder(KeptRows rows) {
        return withOverview(overview.with(rows.overview())).withAreaPage(areaPage.with(rows.areaPage()));
    }

    /** With other rows and columns for all timelines of that kind. */
    public TimelineSettings withTable(TimelineContent content, TableLayout layout) {
        return content instanceof TimelineContent.AllAreas ? withOverview(layout) : withAreaPage(layout);
    }
}
