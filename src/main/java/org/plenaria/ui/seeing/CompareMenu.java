// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Round;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.files.ComparePlan;

/** What the plan can be compared with, for menus: nothing, each round from the newest, another file. */
public final class CompareMenu {

    private final ComparePlan compare;
    private final Messages words;

    public CompareMenu(ComparePlan compare) {
        this.compare = compare;
        words = compare.desk().messages("timelineCompare");
    }

    /** The items as they are to be shown now. */
    public List<MenuItem> items() {
        var now = compare.desk().lens().comparedWithProperty().get().map(ComparedWith::name);
        var group = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        var none = radio(words.text("none"), now.isEmpty(), group, compare::withNothing);
        none.setId("compare-none");
        items.add(none);
        items.add(new SeparatorMenuItem());
        var rounds = compare.desk().plan().rounds();
        for (var round : rounds.reversed()) {
            items.add(item(round, now, group));
        }
        if (rounds.isEmpty()) {
            var nothing = new MenuItem(words.text("no.rounds"));
            nothing.setDisable(true);
            items.add(nothing);
        }
        items.add(new SeparatorMenuItem());
        var beside = new MenuItem(compare.desk().messages("compareView").text("command"));
        beside.setId("compare-side-by-side");
        beside.setDisable(now.isEmpty());
        beside.setOnAction(_ -> compare.desk().lens().sideBySideProperty().set(true));
        items.add(beside);
        var file = new MenuItem(words.text("file"));
        file.setId("compare-file");
        file.setOnAction(_ -> compare.withFile());
        items.add(file);
        return items;
    }

    private MenuItem item(Round round, Optional<String> now, ToggleGroup group) {
        var name = compare.name(round);
        boolean kept = round.snapshot().isPresent();
        var item = radio(
                kept ? name : words.text("round.no.copy", name), now.filter(name::equals).isPresent(), group,
                () -> compare.with(round));
        item.setMnemonicParsing(false);
        item.setDisable(!kept);
        return item;
    }

    private static RadioMenuItem radio(String name, boolean chosen, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
