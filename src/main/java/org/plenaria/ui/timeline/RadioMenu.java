// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** A menu of which one item is chosen: the value that a property has. */
final class RadioMenu<T> extends Menu {

    private final Property<T> chosen;
    private final ToggleGroup group = new ToggleGroup();

    RadioMenu(String name, Property<T> chosen) {
        super(name);
        this.chosen = chosen;
    }

    void add(String name, T value) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(value.equals(chosen.getValue()));
        item.setOnAction(_ -> chosen.setValue(value));
        getItems().add(item);
    }
}
