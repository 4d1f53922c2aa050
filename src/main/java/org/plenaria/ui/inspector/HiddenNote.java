// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Lens;

/** Says above the fields that the filter hides what they belong to, and offers to show all activities again. */
final class HiddenNote extends VBox {

    private final Desk desk;

    HiddenNote(Desk desk) {
        this.desk = desk;
        var words = desk.messages("timelineFilter");
        var label = new Label(words.text("selection.hidden"));
        label.setId("hidden-note");
        label.setWrapText(true);
        var all = new Button(words.text("all"));
        all.setId("hidden-show-all");
        all.setOnAction(_ -> desk.lens().filterProperty().set(TimelineFilter.ALL));
        getStyleClass().add("hidden-note");
        getChildren().setAll(label, all);
        Lens lens = desk.lens();
        desk.selectionProperty().subscribe(this::look);
        lens.onlyShownProperty().subscribe(this::look);
        look();
    }

    private void look() {
        boolean hidden = desk.lens().onlyShown()
                .filter(shown -> desk.selection().activities().stream()
                        .anyMatch(id -> desk.plan().activity(id).isPresent() && !shown.contains(id)))
                .isPresent();
        setVisible(hidden);
        setManaged(hidden);
    }
}
