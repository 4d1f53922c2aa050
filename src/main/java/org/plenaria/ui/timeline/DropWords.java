// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Gesture;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowRefusal;
import org.plenaria.timeline.TraitNames;
import org.plenaria.ui.Desk;

/** What dragging rows to another heading means, in words: what it stands for, or why it cannot be. */
final class DropWords {

    private final TimelineBoard board;
    private final Messages messages;

    DropWords(Desk desk, TimelineBoard board) {
        this.board = board;
        messages = desk.messages("timelineRows");
    }

    /**
     * The heading that rows would come under; empty where the time or the area says it as well.
     *
     * @param y in pixels from the top of the first row
     */
    Optional<String> heading(Gesture gesture, double y) {
        var rows = board.rows();
        return gesture.target(y)
                .flatMap(key -> rows.indexOf(key).stream().mapToObj(rows::get).findFirst())
                .filter(Row.TraitRow.class::isInstance)
                .map(row -> TraitNames.of((Row.TraitRow) row, board.model().words()));
    }

    /** Why nothing would happen. */
    Optional<String> refusal(Gesture gesture, double y) {
        return gesture.refusal(y).map(this::sentence);
    }

    String sentence(RowRefusal why) {
        var sorting = board.rows().arrangement().sorting().name().toLowerCase(Locale.ROOT);
        return messages.text("refusal." + why.name().toLowerCase(Locale.ROOT), messages.text("sort." + sorting));
    }
}
