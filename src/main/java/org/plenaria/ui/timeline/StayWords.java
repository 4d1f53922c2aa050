// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Gesture;
import org.plenaria.timeline.MoveMilestoneGesture;
import org.plenaria.timeline.ProgressGesture;
import org.plenaria.ui.Desk;

/** That nothing has come of a gesture or a key, and where things are still: "3.1.2 stays in its place". */
final class StayWords {

    private final Desk desk;
    private final Messages messages;

    StayWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timelineHands");
    }

    /** What to say after a gesture that ended where it changes nothing; empty where it is about nothing there is. */
    Optional<String> after(Gesture gesture) {
        if (gesture instanceof MoveMilestoneGesture milestone) {
            return milestone(milestone.milestone());
        }
        if (gesture.isVertical()) {
            return inPlace(gesture.activities());
        }
        return gesture instanceof ProgressGesture ? done(gesture.activities()) : inTime(gesture.activities());
    }

    /** Their rows stay. */
    Optional<String> inPlace(List<Id> activities) {
        return about(activities, one -> messages.text("stays.place", number(one)));
    }

    /** They take place when they did. */
    Optional<String> inTime(List<Id> activities) {
        return about(activities, one -> {
            var time = desk.phrases().timeframe(one.timeframe(), desk.plan().calendar());
            return time.isEmpty()
                    ? messages.text("stays.place", number(one))
                    : messages.text("stays.time", number(one), time);
        });
    }

    /** They are as far along as they were. */
    Optional<String> done(List<Id> activities) {
        return about(activities, one -> messages.text("stays.done", number(one), one.progress().orElse(0)));
    }

    /** A milestone of the plan or of an activity is on the day it was. */
    Optional<String> milestone(Id milestone) {
        return Stream.concat(
                        desk.plan().milestones().stream(),
                        desk.plan().activities().flatMap(one -> one.milestones().stream()))
                .filter(one -> one.id().equals(milestone))
                .findFirst()
                .map(one -> messages.text(
                        "stays.date", desk.show(one.title()), desk.phrases().date(one.date())));
    }

    private interface Sentence {
        String of(Activity one);
    }

    private Optional<String> about(List<Id> activities, Sentence sentence) {
        return activities.size() > 1
                ? Optional.of(messages.text("stays.several", activities.size()))
                : activities.stream()
                        .flatMap(id -> desk.plan().activity(id).stream())
                        .map(ActivityPlace::activity)
                        .findFirst()
                        .map(sentence::of);
    }

    private String number(Activity one) {
        return desk.session().numbering().number(one.id());
    }
}
