// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;

/** Which rules are wanted, each by its name. */
final class RulesForm extends VBox {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Label dictionaries = Nodes.wrapping("", "quiet");
    private final Label missing = Nodes.wrapping("", "rules-missing");

    /**
     * @param rules the names of all
     * @param off the names of those that are not wanted
     * @param words of the bundle "checks"
     */
    RulesForm(List<String> rules, List<String> off, Messages words) {
        getStyleClass().add("rules-form");
        var tiles = new FlowPane();
        tiles.getStyleClass().add("rules-tiles");
        for (var rule : rules) {
            var box = new CheckBox(words.text("rule." + rule));
            box.setId("rule-" + rule);
            box.setSelected(!off.contains(rule));
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            boxes.put(rule, box);
            tiles.getChildren().add(box);
        }
        var some = new FlowPane(
                Nodes.link(words.text("all"), () -> boxes.values().forEach(box -> box.setSelected(true))),
                Nodes.link(words.text("none"), () -> boxes.values().forEach(box -> box.setSelected(false))));
        some.getStyleClass().add("rules-some");
        Nodes.show(dictionaries, false);
        Nodes.show(missing, false);
        getChildren().setAll(some, tiles, dictionaries, missing);
    }

    /** Says where dictionaries come from, with a way to their folder. */
    void showDictionaries(String text, String show, Runnable folder) {
        dictionaries.setText(text);
        Nodes.show(dictionaries, true);
        getChildren().add(getChildren().indexOf(missing), Nodes.link(show, folder));
    }

    /** Says for which languages there is none, a sentence each. */
    void showMissing(List<String> sentences) {
        missing.setText(String.join("\n", sentences));
        Nodes.show(missing, !sentences.isEmpty());
    }

    /** The names of the rules that are not wanted. */
    List<String> off() {
        var off = new ArrayList<String>();
        boxes.forEach((rule, box) -> {
            if (!box.isSelected()) {
                off.add(rule);
            }
        });
        return off;
    }
}
