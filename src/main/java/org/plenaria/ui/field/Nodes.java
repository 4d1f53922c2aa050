// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small nodes that many forms need alike. */
public final class Nodes {

    private Nodes() {}

    /** Shows a node, or takes it out of sight and out of the layout. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that wraps and is always as high as its text. */
    public static Label wrapping(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    /** A quiet button of words and a plus: "+ Add source". */
    public static Button adder(String text, Runnable action) {
        var button = new Button(text, new FontIcon(Feather.PLUS));
        button.getStyleClass().setAll("adder");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A quiet button of words, as in running text. */
    public static Button link(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().setAll("word-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button of one icon, which a screen reader and the tooltip put in words. */
    public static Button icon(Feather icon, String name, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
