// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.timeline.Row;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;

/** What has become of an activity since the state of the plan that is compared with, in words. */
final class EarlierWords {

    private final Desk desk;
    private final Messages messages;

    EarlierWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timelineCompare");
    }

    /** "New since Rev. 1", "In Rev. 1: 1st semester"; empty for an activity that is as it was. */
    Optional<String> since(Activity activity) {
        return desk.lens().earlierProperty().get().flatMap(earlier -> earlier.difference(activity.id())
                .map(difference -> difference.kind() == Difference.Kind.APPEARED
                        ? messages.text("tip.new", name())
                        : was(activity.id(), earlier)));
    }

    /** All of an activity that is gone. */
    String gone(Activity activity) {
        var when = desk.lens().comparedWithProperty().get()
                .map(other -> desk.phrases().timeframe(activity.timeframe(), other.plan().calendar()))
                .orElse("");
        return (title(activity) + "\n" + when).strip() + "\n" + messages.text("tip.gone", name());
    }

    /** "Old survey, gone since Rev. 1". */
    String goneRow(Activity activity) {
        return title(activity) + ", " + messages.text("tip.gone", name());
    }

    /** "3.9 Training, gone since Rev. 1"; without an area, "Gone since Rev. 1". */
    String goneHeading(Row.GoneHeading row) {
        var gone = messages.text("tip.gone", name());
        return row.gone()
                .map(one -> one.number() + " " + desk.show(one.area().name()) + ", " + gone)
                .orElse(gone);
    }

    private String was(Id activity, EarlierPlan earlier) {
        var other = desk.lens().comparedWithProperty().get().orElseThrow();
        var before = earlier.before(activity).orElseThrow();
        if (!earlier.hasMovedInTime(desk.plan(), activity)) {
            var area = other.plan().activity(before.id()).map(place -> desk.show(place.area().name())).orElse("");
            return messages.text("tip.area", name(), area);
        }
        var when = desk.phrases().timeframe(before.timeframe(), other.plan().calendar());
        return messages.text(
                "tip.moved", name(), when.isEmpty() ? desk.messages("timeline").text("voice.no.timeframe") : when);
    }

    private String title(Activity activity) {
        return desk.show(activity.title());
    }

    private String name() {
        return desk.lens().comparedWithProperty().get().map(ComparedWith::name).orElse("");
    }
}
