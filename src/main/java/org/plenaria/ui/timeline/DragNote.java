// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.control.Label;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;

/** The words beside the pointer during a drag: what would come of it. */
final class DragNote {

    private static final double OFFSET = 16;

    private final Desk desk;
    private final Label label = new Label();

    DragNote(Desk desk) {
        this.desk = desk;
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        label.getStyleClass().add("timeline-note");
        label.setStyle("-fx-background-color: #1d2530; -fx-text-fill: #ffffff; -fx-background-radius: 5;"
                + " -fx-border-color: #5c6676; -fx-border-radius: 5;"
                + " -fx-padding: 4 9 4 9; -fx-font-size: 12px;");
    }

    Label label() {
        return label;
    }

    /** Says what an edit makes of its activity, near a point of the view. */
    void show(Edit edit, Plan after, double x, double y) {
        var words = words(edit, after);
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.autosize();
        double right = label.getParent() == null ? x : label.getParent().getLayoutBounds().getWidth();
        double left = Math.max(2, Math.min(x + OFFSET, right - label.getWidth() - 4));
        label.relocate(left, y + OFFSET);
        desk.say(words);
    }

    void hide() {
        if (label.isVisible()) {
            desk.say("");
        }
        label.setVisible(false);
    }

    private String words(Edit edit, Plan after) {
        return switch (edit) {
            case ActivityEdit.Add add -> timeframe(add.activity().id(), after);
            case ActivityEdit.Change<?> change -> timeframe(change.activity(), after);
            case Together several when several.cause() == Together.Cause.FIRST_EDIT ->
                words(several.edits().getFirst(), after);
            default -> desk.editPhrases().name(edit, desk.plan());
        };
    }

    private String timeframe(Id activity, Plan after) {
        return after.activity(activity)
                .map(place -> desk.phrases().timeframe(place.activity().timeframe(), after.calendar()))
                .map(this::capitalised)
                .orElse("");
    }

    private String capitalised(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(desk.screenLanguage()) + words.substring(1);
    }
}
