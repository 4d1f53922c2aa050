// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import javafx.util.Subscription;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.LoadShown;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.timeline.TimelineView;

/** Lets all timelines of the window look alike: what is chosen in one is kept in the settings and holds for all. */
final class SharedTimelineSettings {

    private SharedTimelineSettings() {}

    /** Until the result is unsubscribed. */
    static Subscription follow(TimelineView timeline, LiveSettings settings) {
        return Subscription.combine(
                settings.property().map(now -> now.timeline()).subscribe(now -> show(timeline, now)),
                timeline.options().columnWidthProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withColumnWidth(now.doubleValue())))),
                timeline.options().snapProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withSnap(now)))),
                timeline.options().colourByProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withColourBy(now)))),
                timeline.options().loadProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withLoad(LoadShown.of(now))))),
                timeline.options().clashesProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withClashes(now)))));
    }

    private static void show(TimelineView timeline, TimelineSettings now) {
        timeline.options().columnWidthProperty().set(now.columnWidth());
        timeline.options().snapProperty().set(now.snap());
        timeline.options().colourByProperty().set(now.colourBy());
        timeline.options().loadProperty().set(now.load().of());
        timeline.options().clashesProperty().set(now.clashes());
    }
}
