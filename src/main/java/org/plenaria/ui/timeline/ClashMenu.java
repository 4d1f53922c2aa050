// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.RowKey;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Selection;

/** The activities that an activity clashes with, each to be gone to. */
final class ClashMenu {

    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final ClashWords words;

    ClashMenu(Desk desk, TimelineBoard board, TimelineSelection selection) {
        this.desk = desk;
        this.board = board;
        this.selection = selection;
        words = new ClashWords(desk);
    }

    /** What the menu is called. */
    String name() {
        return words.menu();
    }

    /** An item for each clash of an activity; none where it has none or none are marked. */
    List<MenuItem> items(Id activity) {
        return board.model().clashes().of(activity).stream().map(this::item).toList();
    }

    private MenuItem item(Clash clash) {
        var item = new MenuItem(words.sentence(clash));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> go(clash.with()));
        return item;
    }

    /** Goes to an activity: in this timeline where it has a row, else on the page of its area. */
    private void go(Id activity) {
        desk.lens().include(activity);
        var key = new RowKey.OfActivity(activity);
        if (board.rows().indexOf(key).isPresent()) {
            selection.goTo(key);
        } else {
            desk.plan().activity(activity).ifPresent(place -> {
                desk.pageProperty().set(new Page.OfArea(place.area().id()));
                desk.select(Selection.of(activity));
            });
        }
    }
}
