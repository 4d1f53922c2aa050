// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import javafx.util.Subscription;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.timeline.TimelineView;

/** Lets all timelines of the window look alike: what is chosen in one is kept in the settings and holds for all. */
final class SharedTimelineSettings {

    private SharedTimelineSettings() {}

    /** Until the result is unsubscribed. */
    static Subscription follow(TimelineView timeline, LiveSettings settings) {
        return Subscription.combine(
                settings.property().map(now -> now.timeline()).subscribe(now -> show(timeline, now)),
                timeline.columnWidthProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withColumnWidth(now.doubleValue())))),
                timeline.snapProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withSnap(now)))),
                timeline.colourByProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withColourBy(now)))),
                timeline.loadShownProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withLoadShown(now)))));
    }

    private static void show(TimelineView timeline, TimelineSettings now) {
        timeline.columnWidthProperty().set(now.columnWidth());
        timeline.snapProperty().set(now.snap());
        timeline.colourByProperty().set(now.colourBy());
        timeline.loadShownProperty().set(now.loadShown());
    }
}
