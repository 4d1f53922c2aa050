// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.timeline.RowKey;
import org.plenaria.ui.Desk;

/** Nothing that was added or moved may be out of sight: unfolds what hides it, or says where it has gone. */
final class SeenAgain {

    private final Desk desk;
    private final TimelineBoard board;

    SeenAgain(Desk desk, TimelineBoard board) {
        this.desk = desk;
        this.board = board;
    }

    /** Unfolds the headings above activities; those that are on no row of this timeline are told in the status line. */
    void show(List<Id> activities) {
        activities.forEach(id -> board.unfoldAbove(new RowKey.OfActivity(id)));
        activities.stream()
                .filter(id -> board.rows().indexOf(id).isEmpty())
                .findFirst()
                .flatMap(this::whereabouts)
                .ifPresent(desk::say);
    }

    private Optional<String> whereabouts(Id activity) {
        return desk.plan().activity(activity)
                .map(place -> desk.messages("timeline").text(
                        "moved.away",
                        desk.session().numbering().number(activity),
                        desk.session().numbering().number(place.area().id()),
                        desk.show(place.area().name())));
    }
}
