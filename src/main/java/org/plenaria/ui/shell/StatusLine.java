// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.look.FittingBar;
import org.plenaria.ui.work.Background;

/**
 * The line at the bottom: how the plan stands, the last thing there is to say, and what is under way. Where there is no
 * room for all of it, what can be seen elsewhere gives way.
 */
final class StatusLine extends FittingBar {

    private static final double SHARE_OF_NOTICE = 0.3; // of the line, where it is that long

    private final HBox facts = part("status-facts");
    private final HBox notice = new HBox() {
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), SHARE_OF_NOTICE * StatusLine.this.getWidth());
        }
    };
    private final HBox right = part("status-right");
    private List<Consumer<Boolean>> savings = List.of();

    StatusLine(CurrentPlan current, Background background, Messages words) {
        part("status-notice", notice);
        setId("status-line");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(notice, Priority.ALWAYS);
        notice.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(facts, notice, new WorkView(background, words), right);
        current.noticeProperty().subscribe(this::say);
    }

    /** Shows how a plan stands, on the left, and what belongs to its page, on the right. */
    void show(PlanFacts stands, RoundLabel round, SnapControl snap, ZoomControl zoom) {
        facts.getChildren().setAll(stands);
        right.getChildren().setAll(round, snap, zoom);
        savings = List.of(
                stands::leaveOutCounts, round::abbreviate, zoom::leaveOutSlider, snap::abbreviate,
                stands::abbreviateSaved, stands::abbreviateFindings, leaveOut(round));
    }

    void showNoPlan() {
        facts.getChildren().clear();
        right.getChildren().clear();
        savings = List.of();
    }

    @Override
    protected List<Consumer<Boolean>> savings() {
        return savings;
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
        return part(id, new HBox());
    }

    private static HBox part(String id, HBox part) {
        part.setId(id);
        part.getStyleClass().add("status-part");
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }
}
