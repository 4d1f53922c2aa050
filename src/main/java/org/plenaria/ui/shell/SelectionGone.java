// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import javafx.application.Platform;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.session.Change;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/**
 * When what is selected goes from the plan and nobody selects anything else (somebody else's changes came in, an edit
 * was taken back), selects what stood next to it and says what is gone: nothing else is shown in its place unannounced.
 */
final class SelectionGone {

    private final Desk desk;
    private final Messages words;

    private SelectionGone(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
    }

    /** Follows a plan until the result is run. */
    static Runnable follow(Desk desk, Messages words) {
        var following = new SelectionGone(desk, words);
        // Afterwards: whoever deletes something knows best what to select then.
        return desk.session().listen(change -> Platform.runLater(() -> following.look(change)));
    }

    private void look(Change change) {
        var selected = desk.selection().activities();
        var gone = selected.stream().filter(id -> isGone(id, change)).toList();
        if (gone.isEmpty()) {
            return;
        }
        var left = selected.stream().filter(id -> desk.plan().activity(id).isPresent()).toList();
        desk.select(new Selection(left.isEmpty() ? next(gone.getFirst(), change) : left));
        if (!isDeletion(change)) {
            desk.say(sentence(gone, change));
        }
    }

    /** Whether the author deleted it just now, of which the status line tells anyway, with the way back. */
    private static boolean isDeletion(Change change) {
        return change.kind() == Change.Kind.EDIT
                && change.edit()
                        .filter(edit -> edit instanceof ActivityEdit.Remove || edit instanceof AreaEdit.Remove)
                        .isPresent();
    }

    private boolean isGone(Id id, Change change) {
        return change.before().activity(id).isPresent() && desk.plan().activity(id).isEmpty();
    }

    private List<Id> next(Id gone, Change change) {
        return UndoneInSight.neighbour(gone, change.before(), desk.plan()).stream().toList();
    }

    private String sentence(List<Id> gone, Change change) {
        var before = change.before();
        var first = before.activity(gone.getFirst()).orElseThrow().activity();
        var number = desk.session().numberingOf(before).number(first.id());
        return gone.size() == 1
                ? words.text("gone", number, desk.show(first.title()))
                : words.text("gone.several", number, desk.show(first.title()), gone.size() - 1);
    }
}
