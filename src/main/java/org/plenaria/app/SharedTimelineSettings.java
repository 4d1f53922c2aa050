// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import org.plenaria.plan.Id;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.LoadShown;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.timeline.TimelineView;

/**
 * Lets the timelines of the window look alike, those of a kind in their rows and columns too: what is chosen in one is
 * kept in the settings and holds for all.
 */
final class SharedTimelineSettings {

    private SharedTimelineSettings() {}

    /** Until the result is unsubscribed. */
    static Subscription follow(TimelineView timeline, LiveSettings settings) {
        return Subscription.combine(
                settings.property().map(now -> now.timeline()).subscribe(now -> show(timeline, now)),
                timeline.options().tableProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withTable(timeline.content(), now)))),
                timeline.options().snapProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withSnap(now)))),
                timeline.options().colourByProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withColourBy(now)))),
                timeline.options().loadProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withLoad(LoadShown.of(now))))),
                timeline.options().clashesProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withClashes(now)))),
                timeline.options().milestonesFollowProperty().subscribe((_, now) ->
                        settings.change(it -> it.withTimelines(all -> all.withMilestonesFollow(now)))));
    }

    /**
     * Keeps how the rows of a plan are arranged and folded for the next time it is opened.
     *
     * @param isShown whether it still is the plan of the window, whose settings all timelines follow
     */
    static Subscription keepRows(TimelineView timeline, Id plan, BooleanSupplier isShown, LiveSettings settings) {
        Runnable keep = () -> {
            if (isShown.getAsBoolean()) {
                settings.change(it -> it.arranged(plan.toString(), rows -> rows.with(
                        timeline.content(),
                        timeline.options().tableProperty().get().arrangement(),
                        timeline.options().foldsProperty().get())));
            }
        };
        return Subscription.combine(
                timeline.options().tableProperty().subscribe((_, _) -> keep.run()),
                timeline.options().foldsProperty().subscribe((_, _) -> keep.run()));
    }

    private static void show(TimelineView timeline, TimelineSettings now) {
        timeline.options().tableProperty().set(now.table(timeline.content()));
        timeline.options().snapProperty().set(now.snap());
        timeline.options().colourByProperty().set(now.colourBy());
        timeline.options().loadProperty().set(now.load().of());
        timeline.options().clashesProperty().set(now.clashes());
        timeline.options().motionProperty().set(now.motion());
        timeline.options().miniMapProperty().set(now.miniMap());
        timeline.options().milestonesFollowProperty().set(now.milestonesFollow());
    }
}
