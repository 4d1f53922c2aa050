// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import javafx.scene.control.ColorPicker;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;

/** What a right click on an area offers. */
final class RailMenu {

    private RailMenu() {}

    static ContextMenu of(Area area, int index, int areas, RailActions actions, Runnable rename, Messages words) {
        var up = item("rail-menu-up", words.text("menu.up"), () -> actions.move(area.id(), index - 1));
        up.setDisable(index == 0);
        var down = item("rail-menu-down", words.text("menu.down"), () -> actions.move(area.id(), index + 1));
        down.setDisable(index == areas - 1);
        return new ContextMenu(
                item("rail-menu-rename", words.text("menu.rename"), rename),
                colours(area, actions, words),
                item("rail-menu-duplicate", words.text("menu.duplicate"), () -> actions.duplicate(area.id())),
                new SeparatorMenuItem(),
                up,
                down,
                new SeparatorMenuItem(),
                item("rail-menu-delete", words.text("menu.delete"), () -> actions.delete(area.id())));
    }

    private static Menu colours(Area area, RailActions actions, Messages words) {
        var menu = new Menu(words.text("menu.colour"));
        var group = new ToggleGroup();
        for (int i = 0; i < Colour.PALETTE.size(); i++) {
            var colour = Colour.PALETTE.get(i);
            var square = new Region();
            square.getStyleClass().add("rail-square");
            square.setStyle("-fx-background-color: " + colour.hex() + ";");
            var item = new RadioMenuItem(words.text("colour." + (i + 1)), square);
            item.setToggleGroup(group);
            item.setSelected(colour.equals(area.colour()));
            item.setOnAction(_ -> actions.recolour(area.id(), colour));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), ownColour(area, actions, words));
        return menu;
    }

    private static MenuItem ownColour(Area area, RailActions actions, Messages words) {
        var picker = new ColorPicker(Color.web(area.colour().hex()));
        picker.setAccessibleText(words.text("menu.colour.own"));
        var item = new CustomMenuItem(picker, false);
        picker.setOnAction(_ -> actions.recolour(area.id(), colourOf(picker.getValue())));
        return item;
    }

    private static Colour colourOf(Color colour) {
        return new Colour(String.format(
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255)));
    }

    private static MenuItem item(String id, String name, Runnable action) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
