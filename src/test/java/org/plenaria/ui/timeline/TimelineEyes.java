// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.Point2D;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;

/** Where things are on a timeline, for tests that use the mouse from another package. */
public final class TimelineEyes {

    private TimelineEyes() {}

    /** The middle, on the screen, of a stretch of days in the row of an activity. */
    public static Point2D middle(TimelineView view, Id activity, DateSpan days) {
        var frame = view.frame();
        int row = frame.model().rows().indexOf(activity).orElseThrow();
        double from = frame.screenX(frame.scale().x(days.first()));
        double to = frame.screenX(frame.scale().x(days.end()));
        return view.localToScreen((from + to) / 2, frame.rowBounds(row).middleY());
    }
}
