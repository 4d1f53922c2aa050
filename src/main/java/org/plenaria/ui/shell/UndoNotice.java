// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.files.Notice;

/** Says that something large was done, with the way back. */
final class UndoNotice {

    private UndoNotice() {}

    /**
     * The notice of the edit made just now. Its link takes back this edit and never another one.
     *
     * @param name what was done
     */
    static Notice of(Desk desk, Messages words, String name) {
        var after = desk.plan();
        Runnable undo = () -> {
            if (desk.plan() == after) {
                desk.session().undo();
            }
        };
        return new Notice(words.text("done", name), List.of(new Notice.Link(words.text("undo.link"), undo)));
    }
}
