// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.ui.Desk;

/** What stands in a timeline whose rows are all hidden by the filter: that it is so, and the way out. */
final class EmptyNotice extends VBox {

    private static final double WIDEST = 460;
    private static final double BELOW_HEADER = 48;

    private final Desk desk;
    private final TimelineContent content;
    private final Messages words;
    private final Label sentence = new Label();

    EmptyNotice(Desk desk, TimelineContent content) {
        super(12);
        this.desk = desk;
        this.content = content;
        words = desk.messages("timelineFilter");
        var all = new Button(words.text("all"));
        all.setId("timeline-show-all");
        all.setOnAction(_ -> desk.lens().filterProperty().set(TimelineFilter.ALL));
        sentence.setId("timeline-empty");
        sentence.setWrapText(true);
        sentence.setMaxWidth(WIDEST);
        getStyleClass().add("timeline-empty");
        setAlignment(Pos.TOP_CENTER);
        setFillWidth(false);
        setManaged(false);
        setVisible(false);
        setPickOnBounds(false);
        getChildren().setAll(sentence, all);
    }

    /** Shows itself in the middle of the rows' place, or not. */
    void layout(boolean noRows, TimelineFrame frame) {
        var found = desk.lens().onlyShown();
        setVisible(noRows && found.isPresent());
        if (isVisible()) {
            sentence.setText(content instanceof TimelineContent.OneArea(Id _) && !found.orElseThrow().isEmpty()
                    ? words.text("empty.area", found.orElseThrow().size())
                    : words.text("empty"));
            resizeRelocate(0, frame.headerHeight() + BELOW_HEADER, frame.viewport().width(), prefHeight(WIDEST));
        }
    }
}
