// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** The plan files opened last, as menu items. */
final class RecentMenu {

    private final LiveSettings settings;
    private final Consumer<Path> open;
    private final Messages words;

    RecentMenu(LiveSettings settings, Consumer<Path> open, Messages words) {
        this.settings = settings;
        this.open = open;
        this.words = words;
    }

    Menu menu() {
        var menu = new Menu(words.text("menu.recent"));
        menu.setId("menu-recent");
        settings.property().map(Settings::recent).subscribe(files -> {
            menu.getItems().setAll(items(files));
            menu.setDisable(files.isEmpty());
        });
        return menu;
    }

    List<MenuItem> items(List<Path> files) {
        var items = new ArrayList<MenuItem>();
        for (var file : files) {
            var name = FileNames.withoutExtension(file.getFileName().toString());
            var folder = file.getParent();
            var item = new MenuItem(folder == null ? name : name + "  –  " + folder);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(file));
            items.add(item);
        }
        return items;
    }
}
