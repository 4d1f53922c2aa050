// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Together;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
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
                + " -fx-padding: 4 9 4 9; -fx-font-size: 0.92em;");
    }

    Label label() {
        return label;
    }

    /** Says what an edit makes of its activity, near a point of the view in units of the screen. */
    void show(Edit edit, Plan after, double x, double y) {
        show(words(edit, after), x, y);
    }

    /** Says something near a point of the view in units of the screen. */
    void show(String words, double x, double y) {
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
            case ActivityEdit.Change<?> change when change.value() instanceof OptionalInt percent ->
                desk.messages("timeline").text("voice.progress", percent.orElse(0));
            case ActivityEdit.Change<?>(var id, var field, var _) when field == ActivityFields.MILESTONES ->
                after.activity(id)
                        .map(place -> moved(milestones(desk.plan(), id), place.activity().milestones()))
                        .orElse("");
            case PlanEdit.Change<?> change when change.field() == PlanFields.MILESTONES ->
                moved(desk.plan().milestones(), after.milestones());
            case ActivityEdit.Change<?> change -> timeframe(change.activity(), after);
            case Together several when several.cause() == Together.Cause.FIRST_EDIT ->
                words(several.edits().getFirst(), after);
            default -> desk.nameOf(edit, desk.plan());
        };
    }

    private static List<Milestone> milestones(Plan plan, Id activity) {
        return plan.activity(activity).map(place -> place.activity().milestones()).orElse(List.of());
    }

    /** The title and new date of the milestone that moved. */
    private String moved(List<Milestone> before, List<Milestone> after) {
        return after.stream()
                .filter(one -> !before.contains(one))
                .map(one -> (desk.show(one.title()) + ", " + desk.phrases().date(one.date())))
                .collect(Collectors.joining("; "));
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
