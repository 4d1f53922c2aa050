// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plenaria.timeline.Snap;
import org.plenaria.ui.Desk;

/** The choice of what bars and milestones snap to. */
final class SnapMenu {

    private SnapMenu() {}

    static Menu menu(Desk desk, Snap now, TimelineCommands commands) {
        var menu = new Menu(desk.messages("timeline").text("menu.snap"));
        var group = new ToggleGroup();
        for (var snap : Snap.values()) {
            var item = new RadioMenuItem(name(desk, snap));
            item.setToggleGroup(group);
            item.setSelected(snap == now);
            item.setOnAction(_ -> commands.snapTo(snap));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** "Months". */
    static String name(Desk desk, Snap snap) {
        var messages = desk.messages("timeline");
        return switch (snap) {
            case AUTOMATIC -> messages.text("snap.automatic");
            case PERIOD -> messages.text("snap.period");
            case MONTH -> messages.text("snap.month");
            case WEEK -> messages.text("snap.week");
            case DAY -> messages.text("snap.day");
            case NONE -> messages.text("snap.none");
        };
    }
}
