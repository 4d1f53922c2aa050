// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.control.Label;
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

    /**
     * Says what would come of a gesture near a point of the view, in units of the screen; and in the status line, in
     * short, with what it keeps to.
     *
     * @param words what would come of it
     * @param keepsTo what ends snap to at the moment
     */
    void show(String words, String keepsTo, double x, double y) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.autosize();
        double right = label.getParent() == null ? x : label.getParent().getLayoutBounds().getWidth();
        double left = Math.max(2, Math.min(x + OFFSET, right - label.getWidth() - 4));
        double bottom = label.getParent() == null ? y : label.getParent().getLayoutBounds().getHeight();
        double below = y + OFFSET;
        label.relocate(left, below + label.getHeight() > bottom ? y - OFFSET - label.getHeight() : below);
        desk.say(words.isEmpty() ? "" : words.split(GestureWords.BETWEEN, 2)[0] + " \u2014 " + keepsTo);
    }

    void hide() {
        if (label.isVisible()) {
            desk.say("");
        }
        label.setVisible(false);
    }
}
