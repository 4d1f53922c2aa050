// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.plenaria.messages.Messages;
import org.plenaria.ui.start.Sample;

/** The plans that come with the program, as a menu. */
record SampleMenu(List<Sample> samples, Consumer<Sample> open, Messages words, Messages names) {

    Menu menu() {
        var menu = new Menu(words.text("menu.samples"));
        menu.setId("menu-samples");
        for (var sample : samples) {
            var item = new MenuItem(names.text("sample." + sample.key()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(sample));
            menu.getItems().add(item);
        }
        menu.setDisable(samples.isEmpty());
        return menu;
    }
}
