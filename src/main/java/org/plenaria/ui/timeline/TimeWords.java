// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;

/** Why a bar stays where it is, and what becomes of a timeframe in words that gets a bar. */
final class TimeWords {

    private final Desk desk;
    private final Messages messages;

    TimeWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timelineHands");
    }

    /** Why activities do not move in time: what keeps the first of them. */
    Optional<String> stays(List<Id> activities) {
        return activities.stream()
                .findFirst()
                .flatMap(desk.plan()::activity)
                .map(ActivityPlace::activity)
                .filter(one -> !desk.plan().calendar().segments(one.timeframe()).isEmpty())
                .map(one -> messages.text(
                        one.timeframe() instanceof Timeframe.Annual ? "stays.annual" : "stays.noRoom",
                        desk.session().numbering().number(one.id())));
    }

    /** Why a bar that is dragged sideways does not follow; empty where it only has not been dragged far enough. */
    Optional<String> cannotMove(Id grabbed) {
        return desk.plan().activity(grabbed)
                .filter(place -> place.activity().timeframe() instanceof Timeframe.Annual)
                .flatMap(_ -> stays(List.of(grabbed)));
    }

    /** That words gave way to a period, and how they come back; empty where no words did. */
    Optional<String> gaveWay(Plan before, List<Id> activities) {
        return activities.stream()
                .flatMap(id -> replaced(before, desk.plan(), id).stream())
                .findFirst()
                .map(words -> messages.text("words.gaveWay", words));
    }

    /** The words that a change would replace. */
    Optional<String> instead(Plan after, List<Id> activities) {
        return activities.stream()
                .flatMap(id -> replaced(desk.plan(), after, id).stream())
                .findFirst()
                .map(words -> messages.text("words.instead", words));
    }

    private static Optional<String> replaced(Plan before, Plan after, Id id) {
        var now = after.activity(id).map(ActivityPlace::activity).map(Activity::timeframe);
        return before.activity(id)
                .map(place -> place.activity().timeframe())
                .filter(one -> !now.equals(Optional.of(one)))
                .flatMap(one -> one instanceof Timeframe.AsWritten written
                        ? Optional.of(written.words())
                        : Optional.empty());
    }
}
