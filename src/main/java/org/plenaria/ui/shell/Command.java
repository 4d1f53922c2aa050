// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Something the user can ask for: the same in a menu, on a button and by keys. */
public final class Command {

    private final ObservableValue<String> name;
    private final Runnable action;
    private @Nullable KeyCombination keys;
    private @Nullable ObservableValue<Boolean> enabled;

    private Command(ObservableValue<String> name, Runnable action) {
        this.name = name;
        this.action = action;
    }

    /**
     * @param name as in the menu, with {@code _} before the letter that chooses it
     */
    public static Command of(String name, Runnable action) {
        return new Command(new SimpleStringProperty(name), action);
    }

    /** A command whose name tells what it would do now. */
    public static Command of(ObservableValue<String> name, Runnable action) {
        return new Command(name, action);
    }

    /** The keys that give the command, such as "Shortcut+S". */
    public Command keys(String combination) {
        keys = KeyCombination.valueOf(combination);
        return this;
    }

    /** When it can be given. */
    public Command when(ObservableValue<Boolean> condition) {
        enabled = condition;
        return this;
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled == null || Boolean.TRUE.equals(enabled.getValue())) {
            action.run();
        }
    }

    public MenuItem menuItem(String id) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(name);
        item.setMnemonicParsing(true);
        item.setOnAction(_ -> action.run());
        if (keys != null) {
            item.setAccelerator(keys);
        }
        if (enabled != null) {
            item.disableProperty().bind(disabled(enabled));
        }
        return item;
    }

    /**
     * An item for a menu that comes and goes, such as one of the tool bar. A menu that leaves the window takes the keys
     * of its items along, so they are left to the menu bar, which stays.
     */
    MenuItem itemWithoutKeys(String id) {
        var item = menuItem(id);
        item.setAccelerator(null);
        return item;
    }

    /** A button whose tooltip says the command's full name and its keys. */
    public Button button(String id, String text, Node icon) {
        var button = new Button(text, icon);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        var tooltip = new Tooltip();
        var suffix = keys == null ? "" : "  (" + keys.getDisplayText() + ")";
        tooltip.textProperty().bind(name.map(text1 -> plain(text1) + suffix));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(name.map(Command::plain));
        if (enabled != null) {
            button.disableProperty().bind(disabled(enabled));
        }
        return button;
    }

    /** A name without the mark of its letter, and without the dots that announce a question. */
    static String plain(String name) {
        return name.replace("_", "").replace("…", "");
    }

    private static ObservableBooleanValue disabled(ObservableValue<Boolean> enabled) {
        return Bindings.createBooleanBinding(() -> !Boolean.TRUE.equals(enabled.getValue()), enabled);
    }
}
