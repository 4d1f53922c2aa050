// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.Difference;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.WordingChanges;
import org.plenaria.ui.look.Icons;

/** The chosen difference in full, word by word. */
final class ChangeDetail extends ScrollPane {

    private final ChangeWords words;
    private final Messages messages;
    private final Label place = new Label();
    private final TextFlow text = new TextFlow();
    private final Label contested = new Label("", Icons.of(Feather.ALERT_TRIANGLE));

    ChangeDetail(ChangeWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        getStyleClass().addAll("edge-to-edge", "change-detail");
        setFitToWidth(true);
        setFocusTraversable(false);
        place.getStyleClass().add("panel-heading");
        contested.getStyleClass().add("change-mark");
        for (var label : new Label[] {place, contested}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var all = new VBox(place, text, contested);
        all.getStyleClass().add("change-detail-content");
        setContent(all);
    }

    void show(Optional<OfferedChange> chosen) {
        place.setText(chosen.map(one -> words.place(one.difference())).orElse(""));
        text.getChildren().clear();
        chosen.ifPresent(one -> fill(one.difference()));
        boolean marked = chosen.filter(OfferedChange::isContested).isPresent();
        contested.setVisible(marked);
        contested.setManaged(marked);
        if (marked) {
            var now = words.before(chosen.orElseThrow().difference());
            contested.setText(
                    now.isEmpty() ? messages.text("room.contested.gone") : messages.text("room.contested", now));
        }
    }

    private void fill(Difference one) {
        var before = words.before(one);
        var after = words.after(one);
        if (before.isEmpty() && after.isEmpty()) {
            add(words.line(one), "kept");
            return;
        }
        for (var stretch : WordingChanges.between(before, after)) {
            add(stretch.text(), switch (stretch.kind()) {
                case KEPT -> "kept";
                case DELETED -> "deleted";
                case INSERTED -> "inserted";
            });
        }
    }

    private void add(String words, String kind) {
        var part = new Text(words);
        part.getStyleClass().add("words-" + kind);
        part.setStrikethrough(kind.equals("deleted"));
        text.getChildren().add(part);
    }
}
