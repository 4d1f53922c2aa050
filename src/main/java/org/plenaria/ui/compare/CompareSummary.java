// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;

/** What differs, in sentences: the weightiest, and all of them when asked. */
final class CompareSummary extends VBox {

    private static final int SHORT = 6;
    private static final int MOST = 200;
    private static final double TALL = 150;

    private final Messages words;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Hyperlink more = new Hyperlink();
    private List<String> sentences = List.of();
    private boolean all;

    CompareSummary(Messages words) {
        this.words = words;
        setId("compare-sentences");
        getStyleClass().add("compare-sentences");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        more.setId("compare-more");
        more.setOnAction(_ -> {
            all = !all;
            arrange();
        });
        getChildren().setAll(scroll, more);
    }

    void show(List<String> found) {
        sentences = found;
        arrange();
    }

    private void arrange() {
        int left = sentences.size() - SHORT;
        if (all) {
            lines.getChildren().setAll(sentences.stream().limit(MOST).map(one -> sentence("• " + one)).toList());
        } else {
            var brief = String.join("; ", sentences.subList(0, Math.min(SHORT, sentences.size())));
            lines.getChildren().setAll(sentence(
                    sentences.isEmpty() ? words.text("no.sentence") : brief + (left > 0 ? "…" : ".")));
        }
        scroll.setMaxHeight(all ? TALL : Region.USE_PREF_SIZE);
        scroll.setPrefHeight(all ? TALL : Region.USE_COMPUTED_SIZE);
        more.setVisible(left > 0);
        more.setManaged(left > 0);
        more.setText(all ? words.text("sentences.fewer") : words.text("sentences.more", left));
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
