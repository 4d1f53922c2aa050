// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.ui.look.Icons;

/** A bar above the plan: something to know, and what can be done about it. */
final class SharingBar extends HBox {

    /** A button. */
    record Action(String id, String name, Runnable run) {}

    private final VBox texts = new VBox();

    /**
     * @param isNews whether something has happened; otherwise it is merely good to know
     */
    SharingBar(String id, boolean isNews, Feather icon, String text, List<Action> actions) {
        setId(id);
        getStyleClass().addAll("message-bar", "sharing-bar", isNews ? "news" : "information");
        setAlignment(Pos.CENTER_LEFT);
        var sign = new Label("", Icons.of(icon));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        texts.getStyleClass().add("sharing-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        add(text, "sharing-text");
        getChildren().setAll(sign, texts);
        actions.forEach(action -> getChildren().add(button(action)));
        setAccessibleText(text);
    }

    /** Adds lines below the text, instead of those added before. */
    void tell(List<String> lines) {
        texts.getChildren().remove(1, texts.getChildren().size());
        lines.forEach(line -> add(line, "sharing-detail"));
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        texts.getChildren().add(label);
    }

    private static Button button(Action action) {
        var button = new Button(action.name);
        button.setId(action.id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run.run());
        return button;
    }
}
