// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.work.Background;

/** The line at the bottom: how the plan stands, the last thing there is to say, and what is under way. */
final class StatusLine extends HBox {

    private final HBox facts = part("status-facts");
    private final HBox notice = part("status-notice");
    private final HBox right = part("status-right");

    StatusLine(CurrentPlan current, Background background, Messages words) {
        setId("status-line");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(notice, Priority.ALWAYS);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setMinWidth(0);
        right.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(facts, notice, new WorkView(background, words), right);
        current.noticeProperty().subscribe(this::say);
    }

    /** Shows how a plan stands, on the left, and what belongs to its page, on the right. */
    void show(Node left, Node... more) {
        facts.getChildren().setAll(left);
        right.getChildren().setAll(more);
    }

    void showNoPlan() {
        facts.getChildren().clear();
        right.getChildren().clear();
    }

    private void say(Notice now) {
        notice.getChildren().clear();
        if (!now.text().isEmpty()) {
            var text = new Label(now.text());
            text.setId("notice");
            text.setMinWidth(0);
            notice.getChildren().add(text);
            for (var link : now.links()) {
                var node = new Hyperlink(link.name());
                node.getStyleClass().add("status-link");
                node.setMinWidth(Region.USE_PREF_SIZE);
                node.setOnAction(_ -> link.action().run());
                notice.getChildren().add(node);
            }
        }
    }

    private static HBox part(String id) {
        var part = new HBox();
        part.setId(id);
        part.getStyleClass().add("status-part");
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }
}
