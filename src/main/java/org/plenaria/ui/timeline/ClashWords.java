// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Clash;
import org.plenaria.ui.Desk;

/** The clashes of an activity in words. */
final class ClashWords {

    private final Desk desk;
    private final Messages messages;

    ClashWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timelineClashes");
    }

    /** "Clashes with 3.2.1 Regional workshop (2-6 Mar 2020): OAS is responsible for both". */
    String sentence(Clash clash) {
        var key = (clash.sure() ? "sure." : "possible.")
                + (clash.reason() == Clash.Reason.RESPONSIBLE ? "responsible" : "participants");
        return messages.text(key, name(clash.with()), timeframe(clash.with()), desk.show(clash.who()));
    }

    /** For the accessible sentence: "2 clashes"; empty for none. */
    Optional<String> count(List<Clash> clashes) {
        return clashes.isEmpty() ? Optional.empty() : Optional.of(messages.text("voice", clashes.size()));
    }

    /** What the menu of an activity's clashes is called. */
    String menu() {
        return messages.text("menu");
    }

    private String name(Id activity) {
        var title = activity(activity).map(one -> desk.show(one.title())).orElse("");
        return (desk.session().numbering().number(activity) + " " + title).strip();
    }

    private String timeframe(Id activity) {
        return activity(activity)
                .map(one -> desk.phrases().timeframe(one.timeframe(), desk.plan().calendar()))
                .orElse("");
    }

    private Optional<Activity> activity(Id id) {
        return desk.plan().activity(id).map(place -> place.activity());
    }
}
