// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/**
 * Something small that opens beside a field, in the looks of the window it belongs to, and closes by a click
 * elsewhere.
 */
public final class PopupPane {

    private final Popup popup = new Popup();

    public PopupPane(Region content, String style) {
        this();
        setContent(content, style);
    }

    PopupPane() {
        popup.setAutoHide(true);
    }

    void setContent(Region content, String style) {
        content.getStyleClass().add(style);
        content.getStylesheets().add(FieldStyle.SHEET);
        popup.getContent().setAll(content);
    }

    /** Whether Esc closes it; not where the field has its own use for Esc. */
    void setHideOnEscape(boolean hide) {
        popup.setHideOnEscape(hide);
    }

    /**
     * Keeps every key from the window behind, for a popup whose own controls have the keyboard: Delete in it must not
     * delete what is selected there. Only the keys of undo, redo and saving still reach the window.
     */
    public void keepKeys() {
        popup.addEventHandler(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
            }
            boolean ofThePlan = event.isShortcutDown() && switch (event.getCode()) {
                case Z, Y, S -> true;
                default -> false;
            };
            if (!ofThePlan) {
                event.consume();
            }
        });
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    /** Opens it below a node, its left edge under the node's, or moves it there. */
    public void showBelow(Node anchor) {
        var bounds = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        showAt(anchor, bounds.getMinX(), bounds.getMaxY() + 2);
    }

    /** Opens it below a node, its right edge under the node's. */
    public void showBelowRight(Node anchor) {
        var bounds = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
        showAt(anchor, bounds.getMaxX(), bounds.getMaxY() + 2);
    }

    private void showAt(Node anchor, double x, double y) {
        // A popup has a scene of its own, which knows neither dark nor the size of letters.
        var root = popup.getScene().getRoot();
        var window = anchor.getScene().getRoot();
        if (!root.getStyleClass().contains("popup")) {
            root.getStyleClass().add("popup");
        }
        var dark = PseudoClass.getPseudoClass("dark");
        root.pseudoClassStateChanged(dark, window.getPseudoClassStates().contains(dark));
        root.setStyle(window.getStyle());
        if (popup.isShowing()) {
            popup.setAnchorX(x);
            popup.setAnchorY(y);
        } else {
            popup.show(anchor, x, y);
        }
    }
}
